package org.parley.record.process.settling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;

/**
 * What a claim tells as done by someone, in words by which a condition may ask for it.
 *
 * @param names who did it; none where the claim tells nothing as done
 */
record Doers(List<String> names, Phrase deed) {
    private static final Doers NOBODY = new Doers(List.of(), Phrase.of(""));

    static Doers of(Claim claim) {
        if (claim.envelope().modality() != Modality.ACTUAL) {
            return NOBODY;
        }
        return switch (claim) {
            case Attendance c when isPresent(c) -> of(c.actor(), "attends joins participates", c.meeting());
            case Commitment c when c.status() == Commitment.Status.CARRIED_OUT -> of(c.actor(), "", c.matter());
            case Act c -> of(c.actor(), verbs(c.type()), text(c.matter()) + " " + text(c.target()));
            case Position c when isConsent(c) -> of(c.actor(), "accepts backs supports endorses", c.matter());
            case Agreement c
            when c.status() == Agreement.Status.CONCLUDED ->
                new Doers(c.parties(), Phrase.of("signs concludes reaches " + text(c.name())));
            default -> NOBODY;
        };
    }

    static boolean isPresent(Attendance c) {
        return c.status() == Attendance.Status.ATTENDED || c.status() == Attendance.Status.ATTENDING;
    }

    private static Doers of(String actor, String verbs, @Nullable String object) {
        return new Doers(List.of(actor), Phrase.of(verbs + " " + text(object)));
    }

    private static boolean isConsent(Position c) {
        return c.stance() == Position.Stance.ACCEPTS || c.stance() == Position.Stance.SUPPORTS;
    }

    private static String verbs(Act.Type type) {
        return switch (type) {
            case RETREAT -> "withdraws releases frees leaves pulls";
            case AID -> "aid delivers";
            case ASSAULT -> "attacks";
            default -> "";
        };
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
