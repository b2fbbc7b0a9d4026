package org.parley.reader.judging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Code;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Link;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Office;
import org.parley.record.claim.Position;
import org.parley.record.claim.Statement;

/** What the kinds of claim have in common under different names: their codes, who does it, and to whom. */
final class Codes {
    private Codes() {}

    /** The closed vocabulary's words in a claim. */
    static List<Code> of(Claim claim) {
        return switch (claim) {
            case Office c -> List.of();
            case Membership c -> List.of(c.role());
            case Meeting c -> List.of(c.status());
            case Attendance c -> List.of(c.status(), c.role());
            case Position c -> List.of(c.stance(), c.topic());
            case Condition c -> List.of();
            case Commitment c -> List.of(c.status(), c.topic());
            case Agreement c -> List.of(c.status(), c.type());
            case Act c -> List.of(c.type());
            case Figure c -> List.of(c.measure(), c.bound());
            case Statement c -> List.of(c.form());
            case Link c -> List.of(c.relation());
        };
    }

    /** Who holds, does or says it. */
    static @Nullable String who(Claim claim) {
        return switch (claim) {
            case Office c -> c.person();
            case Membership c -> c.member();
            case Meeting c -> c.parties().isEmpty() ? null : c.parties().getFirst();
            case Attendance c -> c.actor();
            case Position c -> c.actor();
            case Condition c -> c.actor();
            case Commitment c -> c.actor();
            case Agreement c -> c.parties().isEmpty() ? null : c.parties().getFirst();
            case Act c -> c.actor();
            case Figure c -> c.countedBy();
            case Statement c -> c.speaker();
            case Link c -> c.from();
        };
    }

    /** Whom or what it is done to. */
    static @Nullable String whom(Claim claim) {
        return switch (claim) {
            case Office c -> c.of();
            case Membership c -> c.group();
            case Meeting c -> c.parties().size() < 2 ? null : c.parties().get(1);
            case Attendance c -> c.meeting();
            case Position c -> c.addressee();
            case Condition c -> null;
            case Commitment c -> c.to();
            case Agreement c -> c.name();
            case Act c -> c.target();
            case Figure c -> c.of();
            case Statement c -> c.affiliation();
            case Link c -> c.to();
        };
    }
}
