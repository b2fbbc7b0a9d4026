package org.parley.record.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What other claims say that bears on a condition, each list by report date.
 *
 * @param waived its holder drops it in its own words
 * @param met what it asks is told as having come about, by others than the one of whom it is asked
 * @param dropped someone else says that it is dropped, or the bloc that the holder is in drops it
 * @param overtaken the talks that waited for it are told as held or cancelled, or its holder as taking part in them
 */
public record Bearing(
        List<Attestation> waived, List<Attestation> met, List<Attestation> dropped, List<Attestation> overtaken) {
    public Bearing {
        waived = List.copyOf(waived);
        met = List.copyOf(met);
        dropped = List.copyOf(dropped);
        overtaken = List.copyOf(overtaken);
    }

    /** What is left of each list. */
    Bearing narrowed(UnaryOperator<List<Attestation>> left) {
        return new Bearing(left.apply(waived), left.apply(met), left.apply(dropped), left.apply(overtaken));
    }

    /** Every claim, in the order of the lists. */
    public Stream<Attestation> all() {
        return Stream.of(waived, met, dropped, overtaken).flatMap(List::stream);
    }

    /** Whether any of some words that drop it is not older than its last telling, or either has no date. */
    static boolean isDropped(List<Attestation> droppings, @Nullable LocalDate restated) {
        return droppings.stream()
                .map(Attestation::reportedOn)
                .anyMatch(day -> restated == null || day == null || !day.isBefore(restated));
    }

    /** The first day on which any of some events is told later than it was last told itself. */
    static @Nullable LocalDate firstAfter(@Nullable LocalDate restated, List<Attestation> events) {
        return restated == null
                ? null
                : events.stream()
                        .map(Attestation::reportedOn)
                        .filter(day -> day != null && day.isAfter(restated))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }
}
