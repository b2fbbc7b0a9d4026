package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Figure;

/**
 * The numbers told for one measure, place and period, side by side; they are never added up.
 *
 * @param of the words counted, where the measure alone does not say
 * @param period the days or words for the time counted; absent for a running total
 * @param counts by first report
 */
public record FigureSeries(
        Address address,
        Figure.Measure measure,
        @Nullable String of,
        @Nullable String place,
        @Nullable String period,
        @Nullable String population,
        List<Count> counts,
        List<Attestation> attestations)
        implements Entry {
    public FigureSeries {
        counts = List.copyOf(counts);
        attestations = List.copyOf(attestations);
    }

    /** Whether its numbers are told by several: those that one counter gives in one report are of different things. */
    public boolean isRivalled() {
        long counters = counts.stream().map(Count::counter).distinct().count();
        long origins = attestations.stream().map(Attestation::origin).distinct().count();
        return counts.size() > 1 && (counters > 1 || origins > 1);
    }

    @Override
    public Optional<FigureSeries> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        List<Count> counted = counts.stream()
                .map(c -> c.only(a -> a.isReportedBy(day)))
                .filter(c -> !c.attestations().isEmpty())
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureSeries(address, measure, of, place, period, population, counted, left));
    }
}
