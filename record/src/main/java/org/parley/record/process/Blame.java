package org.parley.record.process;

import java.util.List;

/**
 * Someone whom some claims of a number blame for it: an allegation, made by whoever says the claims.
 *
 * @param attestations the claims that do, never empty
 */
public record Blame(Reference whom, List<Attestation> attestations) {
    public Blame {
        attestations = List.copyOf(attestations);
    }
}
