package org.parley.record.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;
import org.parley.record.process.MeetingEntry.Standing;

/** Where a meeting stands, folded from what reports told of it one after the other. */
final class Standings {
    /** How long a meeting told as under way without an end is taken to last. */
    private static final int UNDATED_DAYS = 30;

    /** How long a plan without a day is taken to stand after it was last told. */
    private static final int UNDATED_PLAN_DAYS = 90;

    private static final int LONGEST_MEETING_DAYS = 62;

    private Standings() {}

    private record Key(
            @Nullable Timespan reported,
            Standing standing,
            Modality modality,
            @Nullable Timespan time) {}

    static List<Step<Standing>> history(List<Attestation> attestations) {
        Map<Key, List<Attestation>> steps = new LinkedHashMap<>();
        for (Attestation a : attestations) {
            Standing told = told(a);
            if (told != null) {
                var envelope = a.claim().envelope();
                Key key = new Key(a.reported(), told, envelope.modality(), envelope.time());
                steps.computeIfAbsent(key, k -> new ArrayList<>()).add(a);
            }
        }
        return steps.entrySet().stream()
                .map(e -> new Step<>(
                        e.getKey().reported(),
                        e.getKey().standing(),
                        e.getKey().modality(),
                        e.getKey().time(),
                        e.getValue()))
                .toList();
    }

    /** What one claim tells of the meeting itself; an invitation, a refusal or whose talks they are tells nothing of it. */
    private static @Nullable Standing told(Attestation a) {
        Modality modality = a.claim().envelope().modality();
        return switch (a.claim()) {
            case Meeting m -> notBeforeItsDay(a, meeting(m.status(), modality));
            case Attendance c -> {
                Standing told = c.role() == Attendance.Role.SPONSOR ? null : attendance(c.status(), modality);
                yield told == null ? null : notBeforeItsDay(a, told);
            }
            default -> null;
        };
    }

    private static Standing meeting(Meeting.Status status, Modality modality) {
        if (status == Meeting.Status.CALLED_FOR) {
            return Standing.CALLED_FOR;
        }
        return switch (modality) {
            case NEGATED ->
                status == Meeting.Status.CANCELLED || status == Meeting.Status.POSTPONED
                        ? Standing.PLANNED
                        : Standing.DENIED;
            case POSSIBLE -> Standing.POSSIBLE;
            case PLANNED ->
                status == Meeting.Status.CANCELLED
                        ? Standing.CANCELLED
                        : status == Meeting.Status.POSTPONED ? Standing.POSTPONED : Standing.PLANNED;
            case ACTUAL ->
                switch (status) {
                    case PLANNED, CALLED_FOR -> Standing.PLANNED;
                    case UNDERWAY -> Standing.UNDERWAY;
                    case HELD -> Standing.HELD;
                    case POSTPONED -> Standing.POSTPONED;
                    case CANCELLED -> Standing.CANCELLED;
                };
        };
    }

    /** Who came tells that it was held; who will come, that it is planned. */
    private static @Nullable Standing attendance(Attendance.Status status, Modality modality) {
        if (modality == Modality.NEGATED || modality == Modality.POSSIBLE) {
            return null;
        }
        return switch (status) {
            case ATTENDED -> modality == Modality.ACTUAL ? Standing.HELD : Standing.PLANNED;
            case ATTENDING -> modality == Modality.ACTUAL ? Standing.UNDERWAY : Standing.PLANNED;
            case WILL_ATTEND -> Standing.PLANNED;
            case INVITED, NOT_INVITED, REFUSES, UNDECIDED, MAY_WITHDRAW, WITHDREW -> null;
        };
    }

    /** A report cannot tell as done what its own date puts in the future. */
    private static Standing notBeforeItsDay(Attestation a, Standing told) {
        Timespan time = a.claim().envelope().time();
        LocalDate reported = a.reportedOn();
        boolean ahead = time != null && reported != null && time.earliest().isAfter(reported);
        return ahead && (told == Standing.HELD || told == Standing.UNDERWAY) ? Standing.PLANNED : told;
    }

    static Standing standing(List<Step<Standing>> history, @Nullable LocalDate asOf) {
        Standing standing = null;
        Timespan days = null;
        LocalDate lastTold = null;
        for (List<Step<Standing>> report : byReport(history)) {
            LocalDate day = day(report.getFirst());
            if (day == null && standing != null) {
                break;
            }
            Standing next = ofOneReport(report);
            Timespan nextDays = timeOfOneReport(report);
            if (!isBackground(standing, next, isLater(nextDays, days))) {
                standing = next;
                lastTold = day;
                days = nextDays == null ? days : nextDays;
            }
        }
        return past(standing == null ? Standing.POSSIBLE : standing, time(history), lastTold, asOf);
    }

    /** Reports go on recalling the plan of a meeting that has been held. */
    private static boolean isBackground(@Nullable Standing before, Standing next, boolean later) {
        boolean done = before == Standing.HELD || before == Standing.UNDERWAY;
        boolean plan = rank(next) > rank(Standing.HELD) && next != Standing.DENIED;
        // What has been held was put off before that.
        boolean pause = before == Standing.HELD && next == Standing.POSTPONED;
        return done && (plan || pause) && !later;
    }

    private static boolean isLater(@Nullable Timespan time, @Nullable Timespan before) {
        return time != null && (before == null || time.earliest().isAfter(before.latest()));
    }

    private static Standing past(
            Standing standing, @Nullable Timespan time, @Nullable LocalDate lastTold, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return standing;
        }
        boolean over = time != null && time.latest().isBefore(asOf);
        return switch (standing) {
            case PLANNED, POSSIBLE ->
                over
                        ? Standing.DATE_PASSED
                        : time == null && standing == Standing.PLANNED && isOlder(lastTold, UNDATED_PLAN_DAYS, asOf)
                                ? Standing.OUTCOME_NOT_REPORTED
                                : standing;
            case UNDERWAY ->
                over || (time == null && isOlder(lastTold, UNDATED_DAYS, asOf)) ? Standing.END_NOT_REPORTED : standing;
            default -> standing;
        };
    }

    private static boolean isOlder(@Nullable LocalDate told, int days, LocalDate asOf) {
        return told != null && told.plusDays(days).isBefore(asOf);
    }

    /** The firmest of what the reports of one date tell; what is under way is not over while its days last. */
    private static Standing ofOneReport(List<Step<Standing>> report) {
        Set<Standing> told = new LinkedHashSet<>();
        report.forEach(s -> told.add(s.status()));
        LocalDate day = day(report.getFirst());
        Timespan time = timeOfOneReport(report);
        boolean lasting = time == null || day == null || !time.latest().isBefore(day);
        if (told.contains(Standing.UNDERWAY) && told.contains(Standing.HELD)) {
            told.remove(lasting ? Standing.HELD : Standing.UNDERWAY);
        }
        boolean ahead = time != null && day != null && time.latest().isAfter(day);
        if (told.contains(Standing.HELD) && !ahead) {
            told.remove(Standing.POSTPONED);
        }
        return told.stream().min(Comparator.comparingInt(Standings::rank)).orElseThrow();
    }

    private static int rank(Standing standing) {
        return switch (standing) {
            case CANCELLED -> 0;
            case POSTPONED -> 1;
            case UNDERWAY, END_NOT_REPORTED -> 2;
            case HELD -> 3;
            case PLANNED, DATE_PASSED, OUTCOME_NOT_REPORTED -> 4;
            case CALLED_FOR -> 5;
            case POSSIBLE -> 6;
            case DENIED -> 7;
        };
    }

    /** The days told by the last report that tells any; several days near each other are one meeting's. */
    static @Nullable Timespan time(List<Step<Standing>> history) {
        List<List<Step<Standing>>> reports = byReport(history);
        for (List<Step<Standing>> report : reports.reversed()) {
            if (day(report.getFirst()) == null && reports.size() > 1) {
                continue;
            }
            Timespan time = timeOfOneReport(report);
            if (time != null) {
                return time.isWholeUnit() ? finest(time, reports) : time;
            }
        }
        return null;
    }

    /** "Next week" is the Wednesday of it where the last report to name a day named that one. */
    private static Timespan finest(Timespan unit, List<List<Step<Standing>>> reports) {
        for (List<Step<Standing>> report : reports.reversed()) {
            Timespan time = timeOfOneReport(report);
            if (time != null && !time.isWholeUnit() && unit.contains(time)) {
                return time;
            }
        }
        return unit;
    }

    private static @Nullable Timespan timeOfOneReport(List<Step<Standing>> report) {
        List<Timespan> times = new ArrayList<>(Attestation.distinct(report.stream()
                .filter(s -> s.status() != Standing.DENIED && s.status() != Standing.CANCELLED)
                .map(Step::time)));
        times.removeIf(unit -> unit.isWholeUnit() && times.stream().anyMatch(t -> t != unit && unit.contains(t)));
        if (times.size() < 2) {
            return times.isEmpty() ? null : times.getFirst();
        }
        if (report.stream().anyMatch(s -> s.status() == Standing.POSTPONED)) {
            return newDate(report, times);
        }
        LocalDate from = times.stream()
                .map(Timespan::earliest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = times.stream()
                .map(Timespan::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return from.plusDays(LONGEST_MEETING_DAYS).isAfter(to)
                ? Timespan.between(from, to)
                : times.stream()
                        .min(Comparator.<Timespan>naturalOrder().reversed())
                        .orElseThrow();
    }

    /** Of a meeting put off, the last of its firm dates: the others are what it was put off from. */
    private static Timespan newDate(List<Step<Standing>> report, List<Timespan> times) {
        return report.stream()
                .filter(s -> s.status() == Standing.POSTPONED || s.status() == Standing.PLANNED)
                .map(Step::time)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(times::getFirst);
    }

    /** Days that no longer overlap with those of the current plan. */
    static List<Timespan> oldTimes(List<Step<Standing>> history) {
        Timespan now = time(history);
        return now == null
                ? List.of()
                : Attestation.distinct(history.stream().map(Step::time)).stream()
                        .filter(t -> !t.overlaps(now))
                        .toList();
    }

    private static List<List<Step<Standing>>> byReport(List<Step<Standing>> history) {
        List<List<Step<Standing>>> reports = new ArrayList<>();
        for (Step<Standing> step : history) {
            if (reports.isEmpty() || !Objects.equals(day(reports.getLast().getFirst()), day(step))) {
                reports.add(new ArrayList<>());
            }
            reports.getLast().add(step);
        }
        return reports;
    }

    private static @Nullable LocalDate day(Step<Standing> step) {
        return step.reported() == null ? null : step.reported().latest();
    }
}
