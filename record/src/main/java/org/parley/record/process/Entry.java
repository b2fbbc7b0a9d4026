package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that the record holds, with the claims it rests on. */
public sealed interface Entry
        permits Actor,
                MeetingEntry,
                Participation,
                OfficeEntry,
                MembershipEntry,
                PositionEntry,
                ConditionEntry,
                CommitmentEntry,
                AgreementEntry,
                FigureSeries,
                ActEntry,
                StatementEntry,
                LinkEntry {

    Address address();

    /** What it rests on, by report date, those of undated reports last; never empty. */
    List<Attestation> attestations();

    /** What is left of it if only the reports dated by a day are known; empty if none of them speaks of it. */
    Optional<? extends Entry> asOf(LocalDate day);

    /** That of what is surest in it, 0 to 1: claims of several origins that tell the same count together. */
    default double confidence() {
        return Support.of(attestations()).confidence();
    }

    /** Date of the first report that speaks of it, null if none is dated. */
    default @Nullable LocalDate firstReported() {
        return reportDays().findFirst().orElse(null);
    }

    /** Date of the last report that speaks of it, null if none is dated. */
    default @Nullable LocalDate lastReported() {
        return reportDays().reduce((first, second) -> second).orElse(null);
    }

    private Stream<LocalDate> reportDays() {
        return attestations().stream()
                .map(Attestation::reportedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** How many independent origins speak of it. */
    default int support() {
        return Support.origins(attestations());
    }

    /** Who says so, each once. */
    default List<Sayer> sayers() {
        return attestations().stream()
                .map(Attestation::sayer)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a person has reviewed any claim that it rests on. */
    default boolean reviewed() {
        return attestations().stream().anyMatch(a -> a.reviewed() != null);
    }
}
