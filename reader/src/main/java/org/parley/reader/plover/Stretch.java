package org.parley.reader.plover;

import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * Some words in a row.
 *
 * @param from first word
 * @param to last word, included
 */
public record Stretch(int from, int to) {
    public Stretch {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no words from " + from + " to " + to);
        }
    }

    boolean covers(int token) {
        return from <= token && token <= to;
    }

    /** The word that the others depend on. */
    Token head(Sentence sentence) {
        for (int i = from; i <= to; i++) {
            Token token = sentence.token(i);
            if (!covers(token.head()) && !token.is("punct") && !token.is("det") && !token.is("case")) {
                return token;
            }
        }
        return sentence.token(to);
    }
}
