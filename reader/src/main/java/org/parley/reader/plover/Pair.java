package org.parley.reader.plover;

import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * Who may do something to whom in a sentence.
 *
 * @param source who does it, null where the sentence does not name them
 * @param target to whom it is done, null likewise
 */
public record Pair(
        Sentence sentence,
        @Nullable Stretch source,
        @Nullable Stretch target) {
    boolean inSource(Token token) {
        return source != null && source.covers(token.index());
    }

    boolean inTarget(Token token) {
        return target != null && target.covers(token.index());
    }

    @Nullable
    Token sourceHead() {
        return source == null ? null : source.head(sentence);
    }

    @Nullable
    Token targetHead() {
        return target == null ? null : target.head(sentence);
    }
}
