package org.parley.app.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.record.claim.Modality;
import org.parley.record.process.Attestation;

/** Keeps apart what is told as a fact, as planned, as possible and as denied. */
public final class Modalities {
    private Modalities() {}

    /** In this order; those that tell nothing are absent. */
    public static Map<Modality, List<Attestation>> apart(List<Attestation> attestations) {
        Map<Modality, List<Attestation>> apart = new EnumMap<>(Modality.class);
        for (Attestation a : attestations) {
            apart.computeIfAbsent(a.claim().envelope().modality(), m -> new ArrayList<>())
                    .add(a);
        }
        return apart;
    }
}
