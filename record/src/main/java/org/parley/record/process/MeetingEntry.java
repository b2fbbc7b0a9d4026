package org.parley.record.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Code;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/**
 * A meeting, round or conference: all that is said of it, from called for to held. Who takes part is with
 * {@link PeaceProcess#participations(MeetingEntry)}. Which mentions are one meeting is settled over the whole dossier.
 *
 * @param name the house name, with place and date where no report gives a name of its own
 * @param names every form that reports use, sorted
 * @param parties those whom its meeting claims list
 * @param doubts what stays unclear about which meeting is meant, in words
 * @param attestations the claims of it: kind meeting, and attendance
 */
public record MeetingEntry(
        Address address,
        String name,
        List<String> names,
        List<Mention> parties,
        List<Merge> merges,
        List<String> doubts,
        List<Attestation> attestations)
        implements Entry {
    /** Where a meeting stands. */
    public enum Standing implements Code {
        CALLED_FOR,
        /** Told only as what may or could be. */
        POSSIBLE,
        PLANNED,
        POSTPONED,
        UNDERWAY,
        HELD,
        CANCELLED,
        /** Told only as what did not or will not happen. */
        DENIED,
        /** Planned or possible, its last day is past or was never told and months have gone by; no report says what came of it. */
        DATE_PASSED,
        /** Under way when last reported; its last day is past, and no report says how it ended. */
        END_NOT_REPORTED,
        /** Planned or possible long ago and for no day that is told; no report says what came of it. */
        OUTCOME_NOT_REPORTED
    }

    public MeetingEntry {
        names = List.copyOf(names);
        parties = List.copyOf(parties);
        merges = List.copyOf(merges);
        doubts = List.copyOf(doubts);
        attestations = List.copyOf(attestations);
    }

    /**
     * Every status told, by report date, with the dates it was to have then: what is told as planned, possible or denied
     * is never {@code HELD} here, nor is a meeting whose day lies after the report.
     */
    public List<Step<Standing>> history() {
        return Standings.history(attestations);
    }

    /** What was last told, and whether its date has passed since. */
    public Standing standing(@Nullable LocalDate asOf) {
        return Standings.standing(history(), asOf);
    }

    /** When it is or was, as last told; null if no report says. */
    public @Nullable Timespan time() {
        return Standings.time(history());
    }

    /** Dates told earlier and since given up, in the order in which they were told. */
    public List<Timespan> oldTimes() {
        return Standings.oldTimes(history());
    }

    /** Venues: first in the order in which a report names several, then others by first report. */
    public List<String> places() {
        Stream<String> chain = meetings()
                .map(Meeting::places)
                .max(Comparator.comparingInt(List::size))
                .filter(places -> places.size() > 1)
                .stream()
                .flatMap(List::stream);
        Stream<String> others = meetings()
                .flatMap(m ->
                        m.places().isEmpty() ? Stream.ofNullable(m.envelope().place()) : m.places().stream());
        return Attestation.distinct(Stream.concat(chain, others));
    }

    /** What it is for, in the reports' words. */
    public List<String> purposes() {
        return Attestation.distinct(meetings().map(Meeting::purpose));
    }

    public List<Meeting.Format> formats() {
        return Attestation.distinct(meetings().map(Meeting::format));
    }

    /** Of what rank those are who meet, in the reports' words. */
    public List<String> levels() {
        return Attestation.distinct(meetings().map(Meeting::level));
    }

    /** How it ended, as told; several where reports differ. */
    public List<Meeting.Outcome> outcomes() {
        return Attestation.distinct(meetings()
                .filter(m -> m.envelope().modality() == Modality.ACTUAL)
                .map(Meeting::outcome));
    }

    private Stream<Meeting> meetings() {
        return Attestation.claims(Meeting.class, attestations);
    }

    @Override
    public Optional<MeetingEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new MeetingEntry(address, name, names, Mention.by(day, parties), merges, doubts, left));
    }
}
