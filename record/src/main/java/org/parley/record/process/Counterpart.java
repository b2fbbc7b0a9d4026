package org.parley.record.process;

import java.util.List;

/**
 * The other side of a mutual condition: one that is held by whom this one waits for, and waits for who holds this one.
 *
 * @param condition where it is found
 * @param attestations the claims that tell it
 */
public record Counterpart(Address condition, List<Attestation> attestations) {
    public Counterpart {
        attestations = List.copyOf(attestations);
    }
}
