package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Topic;

/**
 * What an actor offered, promised, agreed to, carried out or broke.
 *
 * @param matter the words
 * @param to for whom
 */
public record CommitmentEntry(
        Address address,
        Reference holder,
        Topic topic,
        @Nullable String matter,
        @Nullable Reference to,
        List<Attestation> attestations)
        implements Entry {
    public CommitmentEntry {
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

    @Override
    public Optional<CommitmentEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommitmentEntry(address, holder, topic, matter, to, left));
    }
}
