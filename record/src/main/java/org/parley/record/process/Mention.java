package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;

/**
 * Someone whom claims list as a party, broker or guarantor.
 *
 * @param attestations the claims that list it, never empty
 */
public record Mention(Reference who, List<Attestation> attestations) {
    public Mention {
        attestations = List.copyOf(attestations);
    }

    /** Those whom a report dated by a day lists. */
    static List<Mention> by(LocalDate day, List<Mention> all) {
        return all.stream()
                .map(m -> new Mention(m.who, Attestation.by(day, m.attestations)))
                .filter(m -> !m.attestations.isEmpty())
                .toList();
    }
}
