package org.parley.record.claim;

import java.util.List;

/**
 * The twelve kinds of claim, with the slots that tell claims of a kind in the same words apart: the key slots of the
 * vocabulary, and those without which a list ("A and B will leave unless ...") would come to one claim.
 */
public enum Kind implements Code {
    OFFICE(Office.class, "person", "of"),
    MEMBERSHIP(Membership.class, "member", "group"),
    MEETING(Meeting.class, "status", "name", "place", "parties"),
    ATTENDANCE(Attendance.class, "actor", "status"),
    POSITION(Position.class, "actor", "stance", "topic"),
    CONDITION(Condition.class, "prerequisite", "actor"),
    COMMITMENT(Commitment.class, "actor", "topic", "status"),
    AGREEMENT(Agreement.class, "type", "status", "name"),
    ACT(Act.class, "actor", "type", "target"),
    FIGURE(Figure.class, "measure", "value", "of"),
    STATEMENT(Statement.class, "speaker"),
    LINK(Link.class, "from", "to");

    private final Class<? extends Claim> type;
    private final List<String> keys;

    Kind(Class<? extends Claim> type, String... keys) {
        this.type = type;
        this.keys = List.of(keys);
    }

    public Class<? extends Claim> type() {
        return type;
    }

    /** Names of these slots in the public format. */
    public List<String> keys() {
        return keys;
    }
}
