package org.parley.reader.judging;

import java.util.List;
import org.parley.record.claim.Claim;

/**
 * What the judge makes of a claim.
 *
 * @param claim with the judge's confidence
 * @param made whether it is believed enough to be told
 * @param reasons those that weighed most, the heaviest first
 */
public record Judgement(Claim claim, boolean made, List<Reason> reasons) {
    public Judgement {
        reasons = List.copyOf(reasons);
    }
}
