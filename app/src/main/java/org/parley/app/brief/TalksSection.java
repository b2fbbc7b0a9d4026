package org.parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Days;
import org.parley.app.wording.Terms;
import org.parley.app.wording.Told;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;
import org.parley.record.process.LinkEntry;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.Step;

/** Meetings by where they stand, each with who takes part. */
final class TalksSection {
    private static final List<Standing> ORDER = List.of(
            Standing.UNDERWAY,
            Standing.PLANNED,
            Standing.POSTPONED,
            Standing.DATE_PASSED,
            Standing.END_NOT_REPORTED,
            Standing.OUTCOME_NOT_REPORTED,
            Standing.HELD,
            Standing.CALLED_FOR,
            Standing.POSSIBLE,
            Standing.CANCELLED,
            Standing.DENIED);

    private static final Set<Standing> AGAINST = EnumSet.of(Standing.POSTPONED, Standing.CANCELLED, Standing.DENIED);

    /** "Negotiations" or "one meeting" is no name to look a meeting up by. */
    private static final Pattern PROPER = Pattern.compile("(?<=.)\\p{Lu}|^\\p{Lu}\\S* \\p{L}|\\d");

    private static final int MOST_PURPOSES = 2;
    private static final int MOST_NAMES = 4;

    private final Desk desk;
    private final Attendances attendances;

    TalksSection(Desk desk) {
        this.desk = desk;
        this.attendances = new Attendances(desk);
    }

    Section section() {
        List<Group> groups = new ArrayList<>();
        for (Standing standing : ORDER) {
            groups.add(new Group(
                    heading(standing),
                    desk.process.meetings().stream()
                            .filter(m -> isTold(m) && Quotable.is(m) && desk.process.standing(m) == standing)
                            .sorted(soonestOrLatest(standing))
                            .map(this::line)
                            .toList()));
        }
        groups.add(new Group(
                "Status not reported",
                desk.process.meetings().stream()
                        .filter(m -> !isTold(m))
                        .map(this::line)
                        .toList()));
        groups.add(new Group("Attendance, reports do not make certain at which talks", attendances.ofNoMeeting()));
        return new Section("talks", "Talks", groups);
    }

    private static String heading(Standing standing) {
        return standing == Standing.DATE_PASSED
                ? "Date passed, or planned long ago without one; outcome not reported"
                : Wording.capital(Told.meeting(standing));
    }

    private static boolean isTold(MeetingEntry m) {
        return !m.history().isEmpty();
    }

    /** What is ahead begins with the next, what is over with the last. */
    private static Comparator<MeetingEntry> soonestOrLatest(Standing standing) {
        Comparator<LocalDate> order = standing == Standing.PLANNED || standing == Standing.UNDERWAY
                ? Comparator.naturalOrder()
                : Comparator.reverseOrder();
        return Comparator.comparing(TalksSection::begins, Comparator.nullsLast(order))
                .thenComparing(MeetingEntry::support, Comparator.reverseOrder())
                .thenComparing(MeetingEntry::address);
    }

    private static @Nullable LocalDate begins(MeetingEntry m) {
        Timespan time = m.time();
        return time == null ? null : time.earliest();
    }

    private Line line(MeetingEntry m) {
        Gist gist = MeetingWords.meeting(m, desk.process.asOf());
        Line head = desk.line(gist.lead(), gist.words(), gist.attestations(), cited(m, gist));
        List<Line> under = new ArrayList<>();
        under.addAll(names(m));
        under.addAll(before(m));
        under.addAll(purposes(m));
        under.addAll(formats(m));
        under.addAll(outcomes(m));
        under.addAll(attendances.at(m));
        under.addAll(links(m));
        m.doubts().forEach(d -> under.add(Line.of("Not certain: " + Wording.plain(d))));
        return head.with(under);
    }

    /** Where it stands, and each place where that names none. */
    private static List<Attestation> cited(MeetingEntry m, Gist gist) {
        List<Attestation> cited = new ArrayList<>(gist.attestations());
        for (String place : m.places()) {
            if (cited.stream().noneMatch(a -> names(a.claim(), place))) {
                tellers(m, c -> names(c, place)).stream().findFirst().ifPresent(cited::add);
            }
        }
        return cited;
    }

    private static boolean names(Claim claim, String place) {
        return claim instanceof Meeting told
                && (told.places().contains(place)
                        || place.equals(told.envelope().place()));
    }

    private static List<Line> names(MeetingEntry m) {
        List<String> others = m.names().stream()
                .filter(n -> !m.name().contains(n) && PROPER.matcher(n).find())
                .limit(MOST_NAMES)
                .toList();
        return others.isEmpty() ? List.of() : List.of(Line.of("Also called: " + Names.list(others)));
    }

    /** Where it stood before, dates told elsewhere or since given up, and what the last reports tell against it. */
    private List<Line> before(MeetingEntry m) {
        Standing now = m.standing(null);
        return m.history().stream()
                .filter(s -> isGivenUp(s, m) || s.status() != now && (isOlder(s, m) || isSeparate(s, m, now)))
                .filter(s -> s.time() != null || !isDatedToo(s, m))
                .collect(Collectors.groupingBy(
                        s -> MeetingWords.step(s) + when(s),
                        LinkedHashMap::new,
                        Collectors.flatMapping((Step<Standing> s) -> s.attestations().stream(), Collectors.toList())))
                .entrySet()
                .stream()
                .map(e -> desk.line("", "Also told: " + e.getKey(), e.getValue()))
                .toList();
    }

    private static boolean isSeparate(Step<Standing> step, MeetingEntry m, Standing now) {
        boolean givesDay =
                step.time() != null && Objects.equals(step.time(), m.time()) && !MeetingWords.isToldWith(m, now);
        return givesDay || AGAINST.contains(step.status());
    }

    /** Whether the same is told with a day as well. */
    private static boolean isDatedToo(Step<Standing> step, MeetingEntry m) {
        return m.history().stream().anyMatch(s -> s.status() == step.status() && s.time() != null);
    }

    private static boolean isGivenUp(Step<Standing> step, MeetingEntry m) {
        return step.time() != null && m.oldTimes().contains(step.time());
    }

    private static boolean isOlder(Step<Standing> step, MeetingEntry m) {
        return step.reported() != null && !step.reported().latest().equals(m.lastReported());
    }

    private static String when(Step<Standing> step) {
        return step.time() == null ? "" : ", " + Days.of(step.time());
    }

    private List<Line> purposes(MeetingEntry m) {
        return desk
                .texts
                .phrases(m.attestations(), MOST_PURPOSES, c -> c instanceof Meeting told ? told.purpose() : null)
                .stream()
                .map(p -> desk.line("", "Purpose: " + p.shown(), List.of(p.from())))
                .toList();
    }

    private List<Line> formats(MeetingEntry m) {
        return m.formats().stream()
                .map(f -> desk.line(
                        "",
                        "Format: " + f.code().replace('_', ' '),
                        tellers(m, c -> c instanceof Meeting told && told.format() == f)))
                .toList();
    }

    private List<Line> outcomes(MeetingEntry m) {
        return m.outcomes().stream()
                .map(o -> desk.line(
                        "",
                        "Outcome: " + o.code().replace('_', ' '),
                        tellers(
                                m,
                                c -> c instanceof Meeting told
                                        && told.outcome() == o
                                        && c.envelope().modality() == Modality.ACTUAL)))
                .toList();
    }

    private static List<Attestation> tellers(MeetingEntry m, Predicate<Claim> tells) {
        return m.attestations().stream().filter(a -> tells.test(a.claim())).toList();
    }

    private List<Line> links(MeetingEntry m) {
        return desk.process.links().stream()
                .filter(l ->
                        m.address().equals(l.from().entry()) && !m.address().equals(l.to().entry()))
                .flatMap(l -> relations(l).stream())
                .toList();
    }

    private List<Line> relations(LinkEntry l) {
        return Names.byModality(
                        l.attestations(),
                        (modality, of) -> new Gist(
                                "",
                                Wording.capital(
                                        Told.marked(modality, Terms.relation(l.relation()) + " " + Names.of(l.to()))),
                                of))
                .stream()
                .map(desk::line)
                .toList();
    }
}
