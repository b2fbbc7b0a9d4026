package org.parley.reader.extract;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Token;

/**
 * That one thing waits for another, as the grammar tells it.
 *
 * @param focus the word that tells it
 * @param prerequisite the head of what must come about
 * @param consequence the head of what waits, null where it is not told
 * @param span the words that make the claim
 * @param holder whose it is, where the words tell that of themselves
 */
record Dependency(
        Token focus,
        Token prerequisite,
        @Nullable Token consequence,
        BitSet span,
        boolean waived,
        double confidence,
        String rule,
        @Nullable Token holder) {
    Dependency(
            Token focus,
            Token prerequisite,
            @Nullable Token consequence,
            BitSet span,
            boolean waived,
            double confidence,
            String rule) {
        this(focus, prerequisite, consequence, span, waived, confidence, rule, null);
    }
}
