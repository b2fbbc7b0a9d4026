package org.parley.record.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Modality;

/** Finds what reports of about the same date tell differently. */
final class Contradictions {
    /** Reports further apart may both be right: things change. */
    private static final int PARTICIPATION_DAYS = 3;

    private static final int FIGURE_DAYS = 7;
    /** Round numbers that differ by less are the same count. */
    private static final BigDecimal LEEWAY = new BigDecimal("1.1");

    private static final List<List<String>> OPPOSED = List.of(
            List.of("takes part", "stays away"),
            List.of("invited", "not invited"),
            List.of("took place", "did not take place"),
            List.of("took place", "cancelled"),
            List.of("concluded", "not concluded"),
            List.of("in force", "not in force"),
            List.of("extended", "not extended"),
            List.of("violation alleged", "violation denied"));

    private Contradictions() {}

    static List<Contradiction> in(PeaceProcess process) {
        List<Contradiction> found = new ArrayList<>();
        process.participations().forEach(p -> {
            if (p.meeting() != null) {
                compare(p, p.actor().words() + " at " + p.meeting().words(), comings(p), found);
            }
        });
        process.meetings().forEach(m -> compare(m, m.name(), happenings(m), found));
        process.agreements().forEach(a -> compare(a, a.name(), makings(a), found));
        process.figures().forEach(f -> figures(f, found));
        found.addAll(Posts.heldByTwo(process));
        found.sort(Comparator.comparing(Contradiction::entry));
        return List.copyOf(found);
    }

    /** Comes and does not come, each with those who say so. */
    private static Map<String, List<Attestation>> comings(Participation p) {
        Map<String, List<Attestation>> sides = new TreeMap<>();
        for (Attestation a : p.attestations()) {
            Attendance claim = (Attendance) a.claim();
            String side = coming(claim.status(), claim.envelope().modality());
            if (side != null) {
                sides.computeIfAbsent(side, s -> new ArrayList<>()).add(a);
            }
        }
        return sides;
    }

    private static @Nullable String coming(Attendance.Status status, Modality modality) {
        boolean negated = modality == Modality.NEGATED;
        return modality == Modality.POSSIBLE
                ? null
                : switch (status) {
                    case ATTENDED, ATTENDING, WILL_ATTEND -> negated ? "stays away" : "takes part";
                    case REFUSES, WITHDREW -> negated ? null : "stays away";
                    case INVITED -> negated ? "not invited" : "invited";
                    case NOT_INVITED -> "not invited";
                    case UNDECIDED, MAY_WITHDRAW -> null;
                };
    }

    private static Map<String, List<Attestation>> happenings(MeetingEntry m) {
        Map<String, List<Attestation>> sides = new TreeMap<>();
        for (Step<MeetingEntry.Standing> step : m.history()) {
            String side = switch (step.status()) {
                case HELD, UNDERWAY -> "took place";
                case DENIED -> "did not take place";
                case CANCELLED -> "cancelled";
                default -> null;
            };
            if (side != null) {
                sides.computeIfAbsent(side, s -> new ArrayList<>()).addAll(step.attestations());
            }
        }
        return sides;
    }

    private static Map<String, List<Attestation>> makings(AgreementEntry agreement) {
        Map<String, List<Attestation>> sides = new TreeMap<>();
        for (Step<Agreement.Status> step : agreement.history()) {
            String side = making(step.status(), step.modality());
            if (side != null) {
                sides.computeIfAbsent(side, s -> new ArrayList<>()).addAll(step.attestations());
            }
        }
        return sides;
    }

    /** What is planned or possible contradicts nothing. */
    private static @Nullable String making(Agreement.Status status, Modality modality) {
        boolean negated = modality == Modality.NEGATED;
        return modality != Modality.ACTUAL && !negated
                ? null
                : switch (status) {
                    case CONCLUDED -> negated ? "not concluded" : "concluded";
                    case IN_FORCE -> negated ? "not in force" : "in force";
                    case EXTENDED -> negated ? "not extended" : "extended";
                    case VIOLATED -> negated ? "violation denied" : "violation alleged";
                    case PROPOSED, NEGOTIATED, REJECTED, COLLAPSED -> null;
                };
    }

    private static void compare(
            Entry entry, String about, Map<String, List<Attestation>> sides, List<Contradiction> found) {
        for (List<String> pair : OPPOSED) {
            List<Attestation> one = sides.getOrDefault(pair.getFirst(), List.of());
            List<Attestation> other = sides.getOrDefault(pair.getLast(), List.of());
            List<Attestation> oneNear = near(one, other, PARTICIPATION_DAYS);
            List<Attestation> otherNear = near(other, one, PARTICIPATION_DAYS);
            if (!oneNear.isEmpty() && !otherNear.isEmpty()) {
                found.add(new Contradiction(
                        entry.address(),
                        about,
                        List.of(
                                new Contradiction.Side(pair.getFirst(), oneNear),
                                new Contradiction.Side(pair.getLast(), otherNear))));
            }
        }
    }

    /** Those of some claims that are reported within some days of one of the others. */
    private static List<Attestation> near(List<Attestation> some, List<Attestation> others, int days) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        others.stream()
                .map(Attestation::reportedOn)
                .filter(Objects::nonNull)
                .forEach(d -> dates.add(Objects.requireNonNull(d)));
        return some.stream()
                .filter(a -> a.reportedOn() != null
                        && !dates.subSet(
                                        a.reportedOn().minusDays(days),
                                        true,
                                        a.reportedOn().plusDays(days),
                                        true)
                                .isEmpty())
                .toList();
    }

    /** Numbers of no told place and time may be of different things. Each is held against the next in size
     * told within the window by another counter or report. */
    private static void figures(FigureSeries series, List<Contradiction> found) {
        boolean located = series.place() != null || series.period() != null;
        List<Count> counts = series.counts().stream()
                .sorted(Comparator.comparing(Count::value))
                .toList();
        for (int i = 0; i + 1 < counts.size(); i++) {
            Count less = counts.get(i);
            Count more = counts.get(i + 1);
            List<Attestation> lessNear = near(less.attestations(), more.attestations(), FIGURE_DAYS);
            List<Attestation> moreNear = near(more.attestations(), less.attestations(), FIGURE_DAYS);
            if (located && differ(less, more) && !lessNear.isEmpty() && !moreNear.isEmpty()) {
                found.add(new Contradiction(
                        series.address(),
                        series.measure().code() + (series.place() == null ? "" : ", " + series.place()),
                        List.of(
                                new Contradiction.Side(told(less), lessNear),
                                new Contradiction.Side(told(more), moreNear))));
            }
        }
    }

    /** "Over 1,000" and "1,500" may both be right; so may two parts counted by the same counter. */
    private static boolean differ(Count less, Count more) {
        boolean bounded = less.bound() == Figure.Bound.OVER || more.bound() == Figure.Bound.UNDER;
        boolean rivals = !Objects.equals(less.counter(), more.counter())
                || !less.attestations()
                        .getFirst()
                        .origin()
                        .equals(more.attestations().getFirst().origin());
        return !bounded && rivals && more.value().compareTo(less.value().multiply(LEEWAY)) > 0;
    }

    private static String told(Count count) {
        String counter = count.counter() == null ? "" : ", counted by " + count.counter();
        return switch (count.bound()) {
                    case EXACT -> "";
                    case ABOUT -> "about ";
                    case OVER -> "at least ";
                    case UNDER -> "at most ";
                }
                + count.value().toPlainString()
                + counter;
    }
}
