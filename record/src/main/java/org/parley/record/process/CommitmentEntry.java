package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Topic;
import org.parley.record.document.Timespan;

/**
 * What an actor offered, promised, agreed to, carried out or broke.
 *
 * @param matter the words
 * @param to for whom
 * @param merges why promises told in different words are taken for one
 */
public record CommitmentEntry(
        Address address,
        Reference holder,
        Topic topic,
        @Nullable String matter,
        @Nullable Reference to,
        List<Merge> merges,
        List<Attestation> attestations)
        implements Entry {
    public CommitmentEntry {
        merges = List.copyOf(merges);
        attestations = List.copyOf(attestations);
    }

    /** Every status told, by report date. */
    public List<Step<Commitment.Status>> history() {
        return Steps.of(attestations, Commitment.class, Commitment::status);
    }

    /** What the last dated reports say; of several in one report, the furthest that is told as a fact. */
    public Step<Commitment.Status> latest() {
        return Steps.latest(history(), Steps.furthest());
    }

    /** Whether all that is told is that someone does not recognize another, which nobody has promised: a stand, and no pledge. */
    public boolean isNonRecognition() {
        return topic == Topic.RECOGNITION
                && history().stream()
                        .allMatch(s -> s.status() == Commitment.Status.CARRIED_OUT && s.modality() == Modality.NEGATED);
    }

    /**
     * The day for which it is promised, null where none is told. A claim's day that is not after its report's may be that
     * of the promise, and so is none.
     */
    public @Nullable Timespan due() {
        return attestations.stream()
                .filter(a -> a.reportedOn() != null && isAhead(a, a.reportedOn()))
                .map(a -> a.claim().envelope().time())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static boolean isAhead(Attestation a, LocalDate reported) {
        Timespan time = a.claim().envelope().time();
        return time != null && time.earliest().isAfter(reported);
    }

    /** What the reports leave open on a day: null if they leave nothing open, or no day is known. */
    public @Nullable Unreported unreported(@Nullable LocalDate today) {
        Timespan due = due();
        LocalDate last = lastReported();
        boolean open = switch (latest().status()) {
            case OFFERED, PROMISED, AGREED -> latest().modality() != Modality.NEGATED;
            case CARRIED_OUT, BROKEN -> latest().modality() == Modality.PLANNED;
        };
        return open
                        && today != null
                        && due != null
                        && last != null
                        && due.latest().isBefore(today)
                        && !last.isAfter(due.latest())
                ? Unreported.OUTCOME
                : null;
    }

    @Override
    public Optional<CommitmentEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommitmentEntry(address, holder, topic, matter, to, merges, left));
    }
}
