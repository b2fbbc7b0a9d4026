package org.parley.record.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Figure;

/**
 * One number of a series, with all who tell it; the same number told as over and as about is two.
 *
 * @param counter who counted, where a report says
 * @param perpetrator whom the count blames, where a report says
 * @param attestations the claims, by report date
 */
public record Count(
        BigDecimal value,
        @Nullable String counter,
        @Nullable String perpetrator,
        List<Attestation> attestations) {
    public Count {
        attestations = List.copyOf(attestations);
    }

    /** "About" if any claim says so: some round a number without saying it. */
    public Figure.Bound bound() {
        List<Figure.Bound> told = Attestation.distinct(
                Attestation.claims(Figure.class, attestations).map(Figure::bound));
        return told.contains(Figure.Bound.ABOUT) ? Figure.Bound.ABOUT : told.getFirst();
    }

    /** How many independent origins tell it. */
    public int support() {
        return Support.origins(attestations);
    }

    Count by(LocalDate day) {
        return new Count(value, counter, perpetrator, Attestation.by(day, attestations));
    }
}
