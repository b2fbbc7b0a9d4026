package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Modality;

/**
 * A person holds a post, as attested on the dates of the reports: between {@link #firstReported} and
 * {@link #lastReported}, and not assumed before or after.
 *
 * @param title as reports word it, if they do
 * @param of the state, body or group
 */
public record OfficeEntry(
        Address address,
        Reference person,
        @Nullable String title,
        @Nullable Reference of,
        List<Attestation> attestations)
        implements Entry {
    public OfficeEntry {
        attestations = List.copyOf(attestations);
    }

    @Override
    public Optional<OfficeEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty() ? Optional.empty() : Optional.of(new OfficeEntry(address, person, title, of, left));
    }

    /** The claims that tell it as a fact. */
    List<Attestation> facts() {
        return attestations.stream()
                .filter(a -> a.claim().envelope().modality() == Modality.ACTUAL)
                .toList();
    }
}
