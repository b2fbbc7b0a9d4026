package org.parley.record.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number about the conflict or the process.
 *
 * @param of the words counted
 * @param period the words for it
 * @param partOf a larger figure, in words
 */
public record Figure(
        Envelope envelope,
        Measure measure,
        BigDecimal value,
        Bound bound,
        @Nullable String of,
        @Nullable String period,
        @Nullable String population,
        @Nullable String countedBy,
        @Nullable String perpetrator,
        @Nullable String partOf)
        implements Claim {
    /** What is counted. */
    public enum Measure implements Code {
        KILLED,
        WOUNDED,
        DISPLACED,
        DETAINED,
        AFFECTED,
        PARTIES,
        INVITED,
        FORCES,
        MONEY,
        OTHER
    }

    /** How the true number stands to the one told. */
    public enum Bound implements Code {
        EXACT,
        ABOUT,
        OVER,
        UNDER
    }

    public Figure {
        value = value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    public Figure withEnvelope(Envelope changed) {
        return new Figure(changed, measure, value, bound, of, period, population, countedBy, perpetrator, partOf);
    }
}
