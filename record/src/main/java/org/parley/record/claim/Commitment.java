package org.parley.record.claim;

import org.jspecify.annotations.Nullable;

/**
 * An actor offers, promises or carries out something.
 *
 * @param matter the words
 * @param to for whom
 */
public record Commitment(
        Envelope envelope,
        String actor,
        Topic topic,
        @Nullable String matter,
        @Nullable String to,
        Status status) implements Claim {
    /** How far the word has come to be a deed. */
    public enum Status implements Code {
        OFFERED,
        PROMISED,
        AGREED,
        CARRIED_OUT,
        BROKEN
    }

    @Override
    public Commitment withEnvelope(Envelope changed) {
        return new Commitment(changed, actor, topic, matter, to, status);
    }
}
