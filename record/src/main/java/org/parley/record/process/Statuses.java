package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Code;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;
import org.parley.record.process.MeetingEntry.Standing;

/** What is told of an entry one report after the other, whatever its kind. */
final class Statuses {
    private Statuses() {}

    /** Empty for an entry that has no statuses. */
    static Optional<List<? extends Step<? extends Code>>> of(Entry entry) {
        return switch (entry) {
            case MeetingEntry m -> Optional.of(m.history());
            case Participation p -> Optional.of(p.history());
            case CommitmentEntry c -> Optional.of(c.history());
            case AgreementEntry a -> Optional.of(a.history());
            case Actor a -> Optional.empty();
            case OfficeEntry o -> Optional.empty();
            case MembershipEntry m -> Optional.empty();
            case PositionEntry p -> Optional.empty();
            case ConditionEntry c -> Optional.empty();
            case FigureSeries f -> Optional.empty();
            case ActEntry a -> Optional.empty();
            case StatementEntry s -> Optional.empty();
            case LinkEntry l -> Optional.empty();
        };
    }

    /** In the words of the vocabulary, with the modality where it is not told as a fact. */
    static String told(Step<? extends Code> step) {
        return step.modality() == Modality.ACTUAL
                ? step.status().code()
                : step.status().code() + ", " + step.modality().code();
    }

    static @Nullable LocalDate reportedOn(Step<? extends Code> step) {
        return step.reported() == null ? null : step.reported().latest();
    }

    /** Whether it tells a deed as done on a day that was not ahead of its report; a plan, an offer and an invitation are none. */
    static boolean hasHappened(Step<? extends Code> step) {
        boolean deed = switch (step.status()) {
            case Standing s -> s == Standing.HELD || s == Standing.UNDERWAY;
            case Attendance.Status s ->
                s == Attendance.Status.ATTENDED || s == Attendance.Status.ATTENDING || s == Attendance.Status.WITHDREW;
            case Agreement.Status s -> s != Agreement.Status.PROPOSED && s != Agreement.Status.NEGOTIATED;
            case Commitment.Status s -> s == Commitment.Status.CARRIED_OUT || s == Commitment.Status.BROKEN;
            default -> false;
        };
        return deed && step.modality() == Modality.ACTUAL && isNotAhead(step.time(), reportedOn(step));
    }

    static boolean isNotAhead(@Nullable Timespan time, @Nullable LocalDate reported) {
        return time != null && (reported == null || !time.earliest().isAfter(reported));
    }
}
