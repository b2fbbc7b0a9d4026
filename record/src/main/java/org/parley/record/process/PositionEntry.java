package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;

/** What an actor wants or refuses on a topic: all its wordings of one stance. */
public record PositionEntry(
        Address address, Reference holder, Topic topic, Position.Stance stance, List<Attestation> attestations)
        implements Entry {
    public PositionEntry {
        attestations = List.copyOf(attestations);
    }

    /** The words for it, in order of first report. */
    public List<String> wordings() {
        return Attestation.distinct(
                Attestation.claims(Position.class, attestations).map(Position::matter));
    }

    /** Of whom it is wanted, in the reports' words. */
    public List<String> addressees() {
        return Attestation.distinct(
                Attestation.claims(Position.class, attestations).map(Position::addressee));
    }

    @Override
    public Optional<PositionEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty() ? Optional.empty() : Optional.of(new PositionEntry(address, holder, topic, stance, left));
    }
}
