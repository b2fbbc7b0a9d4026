package org.parley.record.process;

import java.util.List;

/**
 * What reports of about the same date tell differently; both sides stand.
 *
 * @param entry what it is about
 * @param about in words
 */
public record Contradiction(Address entry, String about, List<Side> sides) {
    public Contradiction {
        sides = List.copyOf(sides);
    }

    /** One of the tellings, with the claims behind it. */
    public record Side(String told, List<Attestation> attestations) {
        public Side {
            attestations = List.copyOf(attestations);
        }
    }
}
