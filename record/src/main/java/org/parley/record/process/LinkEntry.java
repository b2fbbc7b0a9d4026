package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.record.claim.Link;

/**
 * One meeting or agreement prepares, follows, resumes or implements another.
 *
 * @param from a meeting's or agreement's entry, where it is certain which; as is {@code to}
 */
public record LinkEntry(
        Address address, Reference from, Link.Relation relation, Reference to, List<Attestation> attestations)
        implements Entry {
    public LinkEntry {
        attestations = List.copyOf(attestations);
    }

    @Override
    public Optional<LinkEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty() ? Optional.empty() : Optional.of(new LinkEntry(address, from, relation, to, left));
    }
}
