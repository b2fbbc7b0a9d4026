package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.record.claim.Membership;

/** An actor belongs to a group, as attested on the dates of the reports. */
public record MembershipEntry(Address address, Reference member, Reference group, List<Attestation> attestations)
        implements Entry {
    public MembershipEntry {
        attestations = List.copyOf(attestations);
    }

    /** What the member is to the group, in order of first report. */
    public List<Membership.Role> roles() {
        return Attestation.distinct(
                Attestation.claims(Membership.class, attestations).map(Membership::role));
    }

    @Override
    public Optional<MembershipEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty() ? Optional.empty() : Optional.of(new MembershipEntry(address, member, group, left));
    }
}
