package org.parley.app.bench.generate;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.process.MeetingEntry.Standing;

/** What sort of thing a sentence tells. */
enum FactKind {
    CALLED_FOR(Standing.CALLED_FOR, null),
    PLANNED(Standing.PLANNED, null),
    /** Planned, and told to be what was called for. */
    ANSWERED(Standing.PLANNED, null),
    POSTPONED(Standing.POSTPONED, null),
    PUT_OFF(Standing.POSTPONED, null),
    CANCELLED(Standing.CANCELLED, null),
    UNDERWAY(Standing.UNDERWAY, null),
    ADJOURNED(Standing.HELD, null),
    SUSPENDED(Standing.POSTPONED, null),
    RESUMED(Standing.UNDERWAY, null),
    AGREED(Standing.HELD, null),
    FRUITLESS(Standing.HELD, null),
    INVITED(null, Attendance.Status.INVITED),
    NOT_INVITED(null, Attendance.Status.NOT_INVITED),
    UNDECIDED(null, Attendance.Status.UNDECIDED),
    WILL_ATTEND(null, Attendance.Status.WILL_ATTEND),
    REFUSES(null, Attendance.Status.REFUSES),
    MAY_WITHDRAW(null, Attendance.Status.MAY_WITHDRAW),
    WITHDREW(null, Attendance.Status.WITHDREW),
    ATTENDING(null, Attendance.Status.ATTENDING),
    ATTENDED(null, Attendance.Status.ATTENDED),
    /** What came of a round, told again long after. */
    RECALLED(null, null),
    CONDITION(null, null),
    WAIVED(null, null),
    DROPPED(null, null),
    MET(null, null),
    DEMAND(null, null),
    PROMISE(null, null),
    SIGNED(null, null),
    IN_FORCE(null, null),
    VIOLATED(null, null),
    EXTENDED(null, null),
    MEMBER(null, null),
    KILLED(null, null),
    DISPLACED(null, null);

    private final @Nullable Standing standing;
    private final Attendance.@Nullable Status attendance;

    FactKind(@Nullable Standing standing, Attendance.@Nullable Status attendance) {
        this.standing = standing;
        this.attendance = attendance;
    }

    /** Where a round stands by it, null if it tells nothing of that. */
    @Nullable
    Standing standing() {
        return standing;
    }

    /** The codes for where a round stands by it: what is adjourned is neither over nor still sitting, and who
     * was told as sitting there may still be. */
    Set<String> standings() {
        return standing == null
                ? Set.of()
                : this == ADJOURNED
                        ? Set.of(Standing.HELD.code(), Standing.UNDERWAY.code(), Standing.END_NOT_REPORTED.code())
                        : Set.of(standing.code());
    }

    /** Whether its actor comes, null if it tells nothing of that. */
    Attendance.@Nullable Status attendance() {
        return attendance;
    }
}
