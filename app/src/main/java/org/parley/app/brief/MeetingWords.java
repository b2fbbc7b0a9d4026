package org.parley.app.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Days;
import org.parley.app.wording.Terms;
import org.parley.app.wording.Told;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Meeting;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.Participation;
import org.parley.record.process.Step;

/** Meetings, and who takes part, in words. */
final class MeetingWords {
    private MeetingWords() {}

    static Gist meeting(MeetingEntry m, @Nullable LocalDate asOf) {
        if (m.history().isEmpty()) {
            return new Gist(
                    Wording.capital(Wording.plain(m.name())), "status not reported" + places(m), m.attestations());
        }
        Standing standing = m.standing(asOf);
        Standing told = m.standing(null);
        List<Attestation> tellers = m.history().stream()
                .filter(step -> step.status() == told)
                .flatMap(step -> step.attestations().stream())
                .toList();
        Timespan time = m.time();
        String when = time == null || !isToldWith(m, told) ? "" : Days.of(time);
        return new Gist(
                Wording.capital(Wording.plain(m.name())),
                standing(m, standing, when) + places(m),
                tellers.isEmpty() ? m.attestations() : tellers);
    }

    /** A status of the past; talks that were broken off once begun were not put off. */
    static String step(Step<Standing> step) {
        boolean halted = step.status() == Standing.POSTPONED
                && step.attestations().stream()
                        .allMatch(
                                a -> a.claim() instanceof Meeting told && told.outcome() == Meeting.Outcome.SUSPENDED);
        return halted ? "suspended" : Told.meeting(step.status());
    }

    /** Venues that the name does not already say. */
    static String places(MeetingEntry m) {
        List<String> places =
                m.places().stream().filter(p -> !m.name().contains(p)).toList();
        return places.isEmpty() ? "" : "; " + Names.list(places);
    }

    private static String standing(MeetingEntry m, Standing standing, String when) {
        String status = Told.meeting(standing);
        if (when.isEmpty()) {
            return standing == Standing.DATE_PASSED
                    ? "was " + Told.meeting(m.standing(null)) + ", no day told; outcome not reported"
                    : status;
        }
        return switch (standing) {
            case PLANNED -> "planned for " + when;
            case HELD -> "held " + when;
            case DATE_PASSED -> "was " + Told.meeting(m.standing(null)) + " for " + when + "; " + status;
            case POSTPONED -> "postponed; date told with it: " + when;
            case CALLED_FOR, POSSIBLE, UNDERWAY, CANCELLED, DENIED, END_NOT_REPORTED, OUTCOME_NOT_REPORTED ->
                status + ", " + when;
        };
    }

    /** Whether the day of a meeting comes from those who tell where it stands, not from an older plan. */
    static boolean isToldWith(MeetingEntry m, Standing standing) {
        return m.history().stream().anyMatch(s -> s.status() == standing && Objects.equals(s.time(), m.time()));
    }

    static Gist participation(Participation p) {
        Step<Attendance.Status> latest = p.latest();
        String meeting = p.meeting() == null ? "" : " (" + Names.of(p.meeting()) + ")";
        String roles = roles(p).isEmpty() ? "" : ", as " + roles(p);
        return new Gist(Wording.capital(Names.of(p.actor())), status(p) + meeting + roles, latest.attestations());
    }

    /** What was last told of an actor's coming, and by when it decides. */
    static String status(Participation p) {
        Step<Attendance.Status> latest = p.latest();
        Timespan due = p.decideBy();
        String told = Told.attendance(latest.status(), latest.modality());
        return latest.status() == Attendance.Status.UNDECIDED && due != null
                ? told + ", decision due by " + Days.of(due.latest())
                : told;
    }

    /** Roles other than a mere participant's, empty if there are none. */
    static String roles(Participation p) {
        return p.roles().stream()
                .filter(role -> role != Attendance.Role.PARTICIPANT)
                .map(Terms::role)
                .collect(Collectors.joining(", "));
    }
}
