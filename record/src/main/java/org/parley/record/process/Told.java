package org.parley.record.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Envelope;

/**
 * What a claim tells, however sure, by whatever reader and wherever its report lies.
 *
 * @param claim without all that
 */
record Told(Claim claim) {
    static Told of(Attestation attestation) {
        Claim claim = attestation.claim();
        Envelope e = claim.envelope();
        return new Told(claim.withEnvelope(new Envelope(
                "",
                e.documentId(),
                e.span(),
                e.modality(),
                e.source(),
                e.time(),
                null,
                e.place(),
                e.extent(),
                0,
                "",
                "")));
    }

    static Set<Told> of(List<Attestation> attestations) {
        return attestations.stream().map(Told::of).collect(Collectors.toSet());
    }
}
