package org.parley.record.judgement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Handling;

/**
 * Who decided something, when and why.
 *
 * @param author as the desk knows the person
 * @param reason in the author's words, null if none was given
 * @param handling who may see that it was decided; others see a record without it
 */
public record Signature(String author, Instant at, @Nullable String reason, Handling handling) {
    public Signature {
        if (author.isBlank()) {
            throw new IllegalArgumentException("a judgement has an author");
        }
    }

    /** The same decision, not told whose it is and why. */
    public Signature unsigned() {
        return new Signature("an analyst", at, null, handling);
    }
}
