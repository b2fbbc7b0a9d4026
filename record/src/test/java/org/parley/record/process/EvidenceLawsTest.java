package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Link;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Office;
import org.parley.record.claim.Position;
import org.parley.record.claim.Source;
import org.parley.record.claim.Statement;
import org.parley.record.claim.Topic;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;
import org.parley.record.process.settling.Settling;

class EvidenceLawsTest {
    private static final List<String> NAMES = List.of(
            "Kerry",
            "John Kerry",
            "Assad",
            "Bashar al-Assad",
            "Bashar Assad",
            "Maher al-Assad",
            "Syria",
            "Syrian government",
            "National Coalition",
            "Syrian National Coalition",
            "Syrian National Council",
            "rebels",
            "Moammar Gadhafi",
            "Muammar Gaddafi",
            "Sheikh Ali",
            "UN",
            "United Nations");
    private static final List<String> MEETINGS = List.of(
            "Geneva II",
            "Geneva 2 talks",
            "Geneva talks",
            "talks",
            "Astana talks",
            "Friends of Syria",
            "closed-door talks");
    private static final List<String> MATTERS = List.of(
            "Assad must go",
            "that Bashar al-Assad step down",
            "a ceasefire",
            "Assad stays in power",
            "he must go",
            "Kerry step down after the elections");
    private static final List<String> PLACES = List.of("Geneva", "Montreux", "Switzerland", "Paris", "Astana");
    static final List<Document> DOCUMENTS = documents();

    private static List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ReportDate date =
                    new ReportDate(Timespan.day(LocalDate.of(2014, 1, 8 + 3 * i)), ReportDate.Basis.MANIFEST, "listed");
            documents.add(Document.of(
                    "Report number " + i + ": delegates came and went by the lake.",
                    new Origin(i + ".txt", null, null, null, Genre.NEWS, date, "en")));
        }
        return documents;
    }

    @Property(tries = 200)
    void joiningIsCommutativeAssociativeAndIdempotent(
            @ForAll("evidence") Evidence a, @ForAll("evidence") Evidence b, @ForAll("evidence") Evidence c) {
        assertThat(a.join(b)).isEqualTo(b.join(a));
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
        assertThat(a.join(a)).isEqualTo(a);
        assertThat(a.join(Evidence.none())).isEqualTo(a);
    }

    @Property(tries = 150)
    void anyOrderAndAnyTwoHalvesGiveTheSameBytes(@ForAll("claims") List<Claim> claims, @ForAll Random random) {
        String whole = ProcessJson.write(Settling.settle(Evidence.of(DOCUMENTS, claims)));
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(claims.size() + 1);
        Evidence left = Evidence.of(DOCUMENTS.subList(0, 4), shuffled.subList(0, cut));
        Evidence right = Evidence.of(DOCUMENTS.subList(2, 6), shuffled.subList(cut, claims.size()));
        assertThat(ProcessJson.write(Settling.settle(left.join(right)))).isEqualTo(whole);
        assertThat(ProcessJson.write(Settling.settle(right.join(left)))).isEqualTo(whole);
    }

    @Property(tries = 100)
    void asOfTheLastReportIsTheWhole(@ForAll("claims") List<Claim> claims) {
        PeaceProcess whole = Settling.settle(Evidence.of(DOCUMENTS, claims));
        assertThat(whole.asOf(LocalDate.of(2014, 1, 23))).isEqualTo(whole);
    }

    @Property(tries = 100)
    void whatIsOnRecordAsOfADayRestsOnReportsOfThatDayOrBefore(@ForAll("claims") List<Claim> claims) {
        LocalDate day = LocalDate.of(2014, 1, 14);
        PeaceProcess then = Settling.settle(Evidence.of(DOCUMENTS, claims)).asOf(day);
        assertThat(then.entries().flatMap(e -> e.attestations().stream())).allMatch(a -> a.isReportedBy(day));
        assertThat(ProcessJson.write(then)).doesNotContain("\"reported\":\"2014-01-17\"");
    }

    @Property(tries = 100)
    void whatNoReportTellsAsAFactIsNeverHeld(@ForAll("claims") List<Claim> claims) {
        PeaceProcess process = Settling.settle(Evidence.of(DOCUMENTS, claims));
        for (MeetingEntry meeting : process.meetings()) {
            boolean told = meeting.attestations().stream()
                    .anyMatch(a -> a.claim().envelope().modality() == Modality.ACTUAL);
            if (!told) {
                assertThat(process.standing(meeting)).isNotEqualTo(MeetingEntry.Standing.HELD);
            }
        }
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        return Combinators.combine(Arbitraries.of(DOCUMENTS).list().ofMaxSize(4), claims())
                .as(Evidence::of);
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return claim().list().ofMinSize(1).ofMaxSize(40);
    }

    private static Arbitrary<Claim> claim() {
        Arbitrary<Integer> kind = Arbitraries.integers().between(0, 9);
        Arbitrary<String> name = Arbitraries.of(NAMES);
        return Combinators.combine(
                        kind,
                        envelope(),
                        name,
                        name,
                        Arbitraries.of(MEETINGS),
                        Arbitraries.integers().between(0, 5))
                .as((k, e, one, other, meeting, n) -> claim(k, e, one, other, meeting, n));
    }

    private static Claim claim(int kind, Envelope e, String one, String other, String meeting, int n) {
        return switch (kind) {
            case 0 -> new Office(e, one, "minister", other);
            case 1 -> new Membership(e, one, other, Membership.Role.MEMBER);
            case 2, 3 ->
                new Meeting(
                        e,
                        n == 0 ? null : meeting,
                        n < 3 ? List.of() : List.of(one, other),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(Meeting.Status.values()).get(n));
            case 4 ->
                new Attendance(
                        e,
                        one,
                        meeting,
                        Attendance.Role.PARTICIPANT,
                        null,
                        List.of(Attendance.Status.values()).get(n));
            case 5 ->
                new Position(
                        e,
                        one,
                        List.of(Position.Stance.values()).get(n),
                        Topic.LEADERSHIP,
                        MATTERS.get(e.span().start() % MATTERS.size()),
                        other);
            case 6 -> new Condition(e, one, n == 0 ? "preconditions" : other + " leaves", "talks", n == 0, null, null);
            case 7 ->
                new Agreement(
                        e,
                        n == 0 ? null : "truce of " + other,
                        Agreement.Type.CEASEFIRE,
                        List.of(one),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(Agreement.Status.values()).get(n));
            case 8 ->
                new Figure(
                        e,
                        Figure.Measure.KILLED,
                        BigDecimal.valueOf(100L * n),
                        Figure.Bound.EXACT,
                        "people",
                        null,
                        null,
                        one,
                        null,
                        null);
            default ->
                n < 3
                        ? new Statement(e, one, Statement.Form.INDIRECT, false, null, null, null, null)
                        : new Link(e, meeting, Link.Relation.PREPARES, "Geneva talks");
        };
    }

    private static Arbitrary<Envelope> envelope() {
        Arbitrary<@Nullable Timespan> time = Arbitraries.of(
                        "2014-01-12", "2014-01-22", "2014-01-22/2014-01-24", "2014-01", "2014-02-10")
                .map(Timespan::parse)
                .injectNull(0.4);
        Arbitrary<@Nullable String> place = Arbitraries.of(PLACES).injectNull(0.4);
        Arbitrary<@Nullable Source> source = Arbitraries.of(NAMES)
                .map(speaker -> new Source(speaker, Source.Form.INDIRECT))
                .injectNull(0.7);
        return Combinators.combine(
                        Arbitraries.of(DOCUMENTS),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(Modality.class),
                        Combinators.combine(time, place).as(Tuple::of),
                        source)
                .as((document, start, modality, when, speaker) -> new Envelope(
                        document.origin().path(),
                        document.id(),
                        new Span(start, start + 9),
                        modality,
                        speaker,
                        when.get1(),
                        null,
                        when.get2(),
                        null,
                        0.5,
                        "test",
                        "test"));
    }
}
