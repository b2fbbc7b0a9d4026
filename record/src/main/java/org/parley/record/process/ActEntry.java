package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** What an actor did, or is said to plan, to perhaps do or not to have done, to a target. */
public record ActEntry(
        Address address,
        Reference actor,
        Act.Type type,
        @Nullable Reference target,
        Modality modality,
        List<Attestation> attestations)
        implements Entry {
    public ActEntry {
        attestations = List.copyOf(attestations);
    }

    /** The words for it, in order of first report. */
    public List<String> wordings() {
        return Attestation.distinct(Attestation.claims(Act.class, attestations).map(Act::matter));
    }

    @Override
    public Optional<ActEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new ActEntry(address, actor, type, target, modality, left));
    }
}
