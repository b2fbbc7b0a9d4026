package org.parley.reader.extract;

import java.math.BigDecimal;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Figure;

/**
 * A number with what it counts.
 *
 * @param from its first word, with "at least" and the like
 * @param to its last word without what is counted, included
 * @param counted the noun counted; the number itself where none stands by it
 * @param currency money, of {@code counted} or of the sign before it
 * @param definite it points back to something ("the two sides")
 */
record Quantity(
        int from, int to, BigDecimal value, Figure.Bound bound, Token counted, boolean currency, boolean definite) {

    /** "injured seven": nothing is named that is counted. */
    boolean isBare() {
        return counted.index() <= to;
    }

    /** The last word of number and counted noun. */
    int end() {
        return Math.max(to, counted.index());
    }
}
