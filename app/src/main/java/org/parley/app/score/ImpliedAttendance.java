package org.parley.app.score;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.record.claim.Kind;

/**
 * An attendance that says no more than a gold meeting's parties in the same words. It is neither asked for nor held
 * against a reader.
 */
final class ImpliedAttendance implements Predicate<ClaimLine> {
    private static final Set<String> PLAIN = Set.of("attended", "attending", "will_attend");
    private static final String PARTICIPANT = "participant";

    private final List<ClaimLine> meetings;

    ImpliedAttendance(ClaimLines gold) {
        meetings = gold.claims().stream()
                .filter(claim ->
                        claim.kind() == Kind.MEETING && !claim.list("parties").isEmpty())
                .toList();
    }

    @Override
    public boolean test(ClaimLine claim) {
        String status = claim.text("status");
        return claim.kind() == Kind.ATTENDANCE
                && status != null
                && PLAIN.containsAll(Likeness.alternatives(status))
                && Objects.requireNonNullElse(claim.text("role"), PARTICIPANT).contains(PARTICIPANT)
                && meetings.stream().anyMatch(meeting -> names(meeting, claim));
    }

    private static boolean names(ClaimLine meeting, ClaimLine attendance) {
        return meeting.document().equals(attendance.document())
                && Spans.together(meeting, attendance) > 0
                && meeting.list("parties").stream()
                        .anyMatch(party -> Likeness.names(party, attendance.text("actor")) > 0);
    }
}
