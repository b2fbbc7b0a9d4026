package org.parley.record.process;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/**
 * What reports of one date say of a status.
 *
 * @param reported date of the reports, null if they have none
 * @param modality whether the status is told as a fact, a plan, a possibility or denied
 * @param time when the thing itself is or was to be, as told then
 * @param attestations the claims that say so, never empty
 */
public record Step<S>(
        @Nullable Timespan reported,
        S status,
        Modality modality,
        @Nullable Timespan time,
        List<Attestation> attestations) {
    public Step {
        attestations = List.copyOf(attestations);
    }
}
