package org.parley.app.brief;

import org.parley.app.wording.Texts;
import org.parley.app.wording.Told;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Meeting;
import org.parley.record.process.Attestation;

/** What a claim that bears on a condition tells, in a few words: its sentence stands in the footnote. */
public final class Later {
    private Later() {}

    /** The words dropped, who took part, what became of a meeting, or else the words of the claim itself. */
    public static String words(Attestation a, Texts texts) {
        return switch (a.claim()) {
            case Condition c -> texts.words(c.prerequisite(), c);
            case Attendance c ->
                Wording.plain(c.actor()) + " "
                        + Told.attendance(c.status(), c.envelope().modality());
            case Meeting c ->
                (c.name() == null ? "the talks" : Wording.plain(c.name())) + " "
                        + c.status().code().replace('_', ' ');
            default -> Wording.quoted(texts.excerpt(a.claim()).parts().marked());
        };
    }
}
