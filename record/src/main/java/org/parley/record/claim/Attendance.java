package org.parley.record.claim;

import org.jspecify.annotations.Nullable;
import org.parley.record.document.Timespan;

/**
 * An actor's part in a meeting.
 *
 * @param meeting its name or place
 * @param decideBy when a decision is due
 */
public record Attendance(
        Envelope envelope,
        String actor,
        @Nullable String meeting,
        Role role,
        @Nullable Timespan decideBy,
        Status status)
        implements Claim {
    /** What the actor is at the meeting. */
    public enum Role implements Code {
        PARTICIPANT,
        HEAD_OF_DELEGATION,
        CHAIR,
        MEDIATOR,
        GUARANTOR,
        OBSERVER,
        HOST,
        SPONSOR
    }

    /** Whether the actor comes. */
    public enum Status implements Code {
        ATTENDED,
        ATTENDING,
        WILL_ATTEND,
        INVITED,
        NOT_INVITED,
        REFUSES,
        UNDECIDED,
        MAY_WITHDRAW,
        WITHDREW
    }

    @Override
    public Attendance withEnvelope(Envelope changed) {
        return new Attendance(changed, actor, meeting, role, decideBy, status);
    }
}
