package org.parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.wording.Byline;
import org.parley.app.wording.Days;
import org.parley.app.wording.Told;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Modality;
import org.parley.record.process.Attestation;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.Mention;
import org.parley.record.process.OfficeEntry;
import org.parley.record.process.Participation;
import org.parley.record.process.Reference;
import org.parley.record.process.Step;

/** Who takes part, in which role: those of whom the same sentences tell the same stand in one line. */
final class Attendances {
    private static final Comparator<Participation> ORDER = Comparator.comparing(
                    (Participation p) -> p.latest().status())
            .thenComparing(p -> MeetingWords.roles(p).isEmpty())
            .thenComparing(Participation::address);

    private final Desk desk;

    Attendances(Desk desk) {
        this.desk = desk;
    }

    private record Alike(String status, String byline, List<String> claims) {}

    List<Line> at(MeetingEntry m) {
        List<Participation> all = desk.process.participations(m);
        List<Line> lines = new ArrayList<>(parties(m, all));
        lines.addAll(lines(all));
        return lines;
    }

    /** Where reports do not say at which meeting, or speak of one that they never tell of itself. */
    List<Line> ofNoMeeting() {
        return desk.process.participations().stream()
                .filter(p -> p.meeting() == null || !isShown(p.meeting()))
                .sorted(ORDER)
                .map(MeetingWords::participation)
                .map(desk::line)
                .toList();
    }

    private boolean isShown(Reference meeting) {
        return meeting.entry() != null
                && desk.process
                        .entry(meeting.entry())
                        .filter(e -> e instanceof MeetingEntry m && Quotable.is(m))
                        .isPresent();
    }

    private List<Line> lines(List<Participation> all) {
        Map<Alike, List<Participation>> alike = new LinkedHashMap<>();
        all.stream()
                .sorted(ORDER)
                .forEach(p -> alike.computeIfAbsent(alike(p), key -> new ArrayList<>())
                        .add(p));
        return alike.entrySet().stream()
                .map(e -> {
                    List<Participation> of = e.getValue();
                    return desk.line(
                            Wording.capital(e.getKey().status()),
                            of.stream().map(this::name).collect(Collectors.joining(", ")),
                            of.getFirst().latest().attestations(),
                            of.stream().flatMap(this::cited).distinct().toList());
                })
                .toList();
    }

    private Alike alike(Participation p) {
        return new Alike(
                MeetingWords.status(p),
                Byline.of(p.latest().attestations(), desk.texts),
                cited(p).map(a -> a.claim().envelope().documentId() + desk.texts.sentence(a.claim()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** What shows the status, and each role beyond a participant's. */
    private Stream<Attestation> cited(Participation p) {
        return Stream.concat(
                p.latest().attestations().stream(),
                p.attestations().stream()
                        .filter(a ->
                                a.claim() instanceof Attendance told && told.role() != Attendance.Role.PARTICIPANT));
    }

    private String name(Participation p) {
        List<String> more = new ArrayList<>();
        offices(p.actor()).forEach(more::add);
        if (!MeetingWords.roles(p).isEmpty()) {
            more.add(MeetingWords.roles(p));
        }
        before(p).forEach(more::add);
        return Names.of(p.actor()) + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")");
    }

    /** What a person is of, as far as it is attested as a fact by now. */
    private Stream<String> offices(Reference person) {
        return desk.process.offices().stream()
                .filter(o -> person.entry() != null
                        && person.entry().equals(o.person().entry()))
                .filter(o -> o.attestations().stream()
                        .anyMatch(a -> a.claim().envelope().modality() == Modality.ACTUAL))
                .sorted(Comparator.comparing(
                        OfficeEntry::lastReported,
                        Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())
                                .reversed()))
                .flatMap(o -> Stream.ofNullable(o.of()))
                .map(Names::of)
                .distinct()
                .limit(1);
    }

    /** The last status that was another one, with the day on which it was told. */
    private static Stream<String> before(Participation p) {
        Step<Attendance.Status> now = p.latest();
        return p.history().reversed().stream()
                .filter(s -> s.reported() != null && !Objects.equals(s.reported(), now.reported()))
                .filter(s -> s.status() != now.status() || s.modality() != now.modality())
                .limit(1)
                .map(s -> "before: "
                        + Told.attendance(s.status(), s.modality())
                        + ", "
                        + Days.of(Objects.requireNonNull(s.reported())));
    }

    /** Those listed as parties of whose coming nothing more is told. */
    private List<Line> parties(MeetingEntry m, List<Participation> all) {
        Map<String, List<Mention>> alike = new LinkedHashMap<>();
        m.parties().stream()
                .filter(party -> all.stream().noneMatch(p -> p.actor().equals(party.who())))
                .forEach(party -> alike.computeIfAbsent(
                                Byline.of(party.attestations(), desk.texts), key -> new ArrayList<>())
                        .add(party));
        return alike.values().stream()
                .map(parties -> desk.line(
                        "Named as parties",
                        parties.stream().map(p -> Names.of(p.who())).collect(Collectors.joining(", ")),
                        parties.getFirst().attestations(),
                        parties.stream()
                                .flatMap(p -> p.attestations().stream())
                                .distinct()
                                .toList()))
                .toList();
    }
}
