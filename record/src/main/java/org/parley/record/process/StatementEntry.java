package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.record.claim.Statement;

/**
 * One saying of one speaker; copies of a report hand on the same one.
 *
 * @param words the sentence or clause as its first report has it; empty if the report's text is not at hand
 */
public record StatementEntry(
        Address address,
        Reference speaker,
        Statement.Form form,
        boolean anonymous,
        String words,
        List<Attestation> attestations)
        implements Entry {
    public StatementEntry {
        attestations = List.copyOf(attestations);
    }

    @Override
    public Optional<StatementEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new StatementEntry(address, speaker, form, anonymous, words, left));
    }
}
