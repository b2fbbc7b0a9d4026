package org.parley.reader.judging;

import org.parley.record.claim.Agreement;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Code;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Meeting;

/** What the claim itself says: its rule, codes, modality, source, and which slots it fills. */
final class ClaimSigns {
    /** The confidence that the rule gives to what it proposes, as log-odds. */
    static final String OWN_CONFIDENCE = "rule's own confidence";

    private static final double SUREST = 0.97;

    private ClaimSigns() {}

    static void add(Candidate candidate, Signs signs) {
        Claim claim = candidate.claim();
        Envelope envelope = claim.envelope();
        signs.add("rule=" + envelope.rule());
        signs.add(OWN_CONFIDENCE, logit(envelope.confidence()));
        String modality = envelope.modality().code();
        signs.add("modality=" + modality);
        for (Code code : Codes.of(claim)) {
            signs.add("code=" + code.code());
            signs.add("code=" + code.code() + ", " + modality);
        }
        signs.add("source="
                + (envelope.source() == null ? "none" : envelope.source().form().code()));
        if (envelope.source() != null && envelope.source().speaker().equals(Codes.who(claim))) {
            signs.add("says it of himself");
        }
        if (envelope.time() != null) {
            signs.add("has a time");
        }
        if (envelope.place() != null) {
            signs.add("has a place");
        }
        if (envelope.extent() != null) {
            signs.add("extent=" + envelope.extent().code());
        }
        switch (claim) {
            case Meeting meeting -> {
                signs.add("parties=" + Signs.range(meeting.parties().size(), 1, 2, 3));
                signs.add(meeting.name() == null ? "has no name" : "has a name");
            }
            case Agreement agreement -> {
                signs.add("parties=" + Signs.range(agreement.parties().size(), 1, 2, 3));
                signs.add(agreement.name() == null ? "has no name" : "has a name");
            }
            default -> {}
        }
    }

    private static double logit(double confidence) {
        double p = Math.clamp(confidence, 1 - SUREST, SUREST);
        return Math.log(p / (1 - p));
    }
}
