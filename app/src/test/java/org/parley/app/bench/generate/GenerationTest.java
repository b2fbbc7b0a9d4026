package org.parley.app.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Kind;
import org.parley.record.claim.Office;
import org.parley.record.document.Document;
import org.parley.record.document.Timespan;
import org.parley.record.process.Evidence;

class GenerationTest {
    private static List<GeneratedReport> reports(long count, long seed) {
        List<GeneratedReport> reports = new ArrayList<>();
        new Generation(count, Generation.USUAL_EACH, seed).read(new Generation.Reader() {
            @Override
            public void truth(Truth truth) {}

            @Override
            public void report(GeneratedReport report) {
                reports.add(report);
            }
        });
        return reports;
    }

    private static List<Planted> planted(List<GeneratedReport> reports) {
        return reports.stream().flatMap(r -> r.planted().stream()).toList();
    }

    @Test
    void aSeedGivesTheSameReportsEveryTime() {
        assertThat(reports(200, 7)).isEqualTo(reports(200, 7));
        assertThat(reports(20, 7)).isNotEqualTo(reports(20, 8));
    }

    @Test
    void asManyReportsComeAsWereAskedFor() {
        assertThat(reports(1, 3)).hasSize(1);
        assertThat(reports(200, 3)).hasSize(200);
    }

    @Test
    void offsetsPointAtTheWordsThatMakeTheClaim() {
        for (GeneratedReport report : reports(180, 2)) {
            for (Planted planted : report.planted()) {
                var claim = planted.claim();
                String words = report.document().at(claim.envelope().span());
                assertThat(claim.envelope().documentId())
                        .isEqualTo(Document.hash(report.document().text()));
                switch (claim) {
                    case Office c -> assertThat(words).contains(c.person());
                    case Figure c ->
                        assertThat(words.replace(",", "")).contains(c.value().toPlainString());
                    case Condition c ->
                        assertThat(words).contains(c.consequence()).endsWith(".");
                    default -> assertThat(words).endsWith(".");
                }
                if (claim.envelope().timeText() != null) {
                    assertThat(words).contains(claim.envelope().timeText());
                }
            }
        }
    }

    @Test
    void everyNameInAClaimIsSomebodys() {
        for (GeneratedReport report : reports(180, 2)) {
            for (Planted planted : report.planted()) {
                assertThat(report.names().keySet()).containsAll(ClaimNames.in(planted.claim()));
            }
        }
    }

    @Test
    void outletsHandOnEachOthersWords() {
        List<GeneratedReport> reports = reports(90, 1);
        long shared = reports.stream()
                .map(r -> r.document().text().split("\\. ")[1])
                .distinct()
                .count();
        assertThat(shared).isLessThan(80);
    }

    @Test
    void allThatIsToBeMeasuredIsPlanted() {
        List<Planted> planted = planted(reports(180, 1));
        assertThat(planted)
                .extracting(p -> p.claim().kind())
                .contains(Kind.MEETING, Kind.ATTENDANCE, Kind.CONDITION, Kind.COMMITMENT, Kind.AGREEMENT, Kind.FIGURE);
        assertThat(planted)
                .filteredOn(p -> p.claim() instanceof Attendance)
                .allSatisfy(p -> assertThat(p.about()).startsWith("meeting/"));
    }

    @Test
    void evidenceHasAtLeastTheClaimsAskedFor() {
        Evidence evidence = Generation.evidence(2000, Generation.USUAL_EACH, 1);
        assertThat(evidence.claims()).hasSizeBetween(2000, 2040);
        assertThat(Generation.evidence(2000, 5000, 1).documents())
                .allMatch(d -> d.origin().path().startsWith("p00000/"));
    }

    @Test
    void aPlanWhoseDaysAreOverHasPassed() {
        Timespan days = Timespan.parse("2014-03-10/2014-03-12");
        Truth.History history =
                new Truth.History(null, List.of(new Truth.Told(LocalDate.of(2014, 2, 1), Set.of("planned"), days)));
        assertThat(history.on(LocalDate.of(2014, 1, 31))).isEmpty();
        assertThat(history.on(LocalDate.of(2014, 3, 13))).containsExactly("date_passed");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PLANNED",
                "POSTPONED",
                "AGREED",
                "FRUITLESS",
                "WILL_ATTEND",
                "REFUSES",
                "INVITED",
                "CONDITION",
                "WAIVED",
                "DEMAND",
                "SIGNED"
            })
    void whatMattersMostIsToldInADozenWays(FactKind kind) {
        assertThat(Wording.shipped().ways(kind)).isGreaterThanOrEqualTo(12);
    }

    @Test
    void everyKindOfFactIsToldSomewhere() {
        Set<FactKind> told = EnumSet.noneOf(FactKind.class);
        for (int number = 0; number < 12; number++) {
            Plot.of(number, 1).events().forEach(e -> e.facts().forEach(f -> told.add(f.kind())));
        }
        assertThat(told).containsExactlyInAnyOrder(FactKind.values());
    }

    @Test
    void aDisputedPartIsToldBothWaysOnOneDay() {
        List<Truth> truths = new ArrayList<>();
        List<GeneratedReport> reports = new ArrayList<>();
        new Generation(300, Generation.USUAL_EACH, 3).read(new Generation.Reader() {
            @Override
            public void truth(Truth truth) {
                truths.add(truth);
            }

            @Override
            public void report(GeneratedReport report) {
                reports.add(report);
            }
        });
        Set<Truth.Part> disputed = new HashSet<>();
        truths.forEach(t -> disputed.addAll(t.disputed()));
        assertThat(disputed)
                .isNotEmpty()
                .allSatisfy(part -> assertThat(comings(part, reports))
                        .anySatisfy((day, told) ->
                                assertThat(told).contains(Attendance.Status.WILL_ATTEND, Attendance.Status.REFUSES)));
    }

    private static Map<Object, Set<Attendance.Status>> comings(Truth.Part part, List<GeneratedReport> reports) {
        Map<Object, Set<Attendance.Status>> told = new HashMap<>();
        for (GeneratedReport report : reports) {
            for (Planted p : report.planted()) {
                if (p.claim() instanceof Attendance a
                        && part.round().equals(p.about())
                        && part.actor().equals(report.names().get(a.actor()))) {
                    told.computeIfAbsent(report.document().origin().date(), d -> new HashSet<>())
                            .add(a.status());
                }
            }
        }
        return told;
    }

    @Test
    void aConditionNamesOfWhomItAsks() {
        assertThat(planted(reports(180, 1)))
                .extracting(Planted::claim)
                .filteredOn(Condition.class::isInstance)
                .map(Condition.class::cast)
                .filteredOn(c -> !c.waived())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.prerequisite()).contains(" by "));
    }

    @Test
    void halfOfTheFirstLandsAreRealAndNoneComesTwice() {
        List<Land> lands = IntStream.range(0, 60).mapToObj(Land::of).toList();
        assertThat(lands).filteredOn(Land::known).hasSize(30);
        assertThat(lands).extracting(Land::name).doesNotHaveDuplicates();
    }

    @Test
    void aPlanToldWithItsFirstDayMayBeOverOrNotOnItsSecond() {
        Timespan days = Timespan.parse("2014-03-10/2014-03-12");
        Truth.History history =
                new Truth.History(null, List.of(new Truth.Told(LocalDate.of(2014, 2, 1), Set.of("planned"), days)));
        assertThat(history.on(LocalDate.of(2014, 3, 10))).containsExactly("planned");
        assertThat(history.on(LocalDate.of(2014, 3, 12))).containsExactlyInAnyOrder("planned", "date_passed");
    }

    @Test
    void conditionsAreToldInWordsThatADeskWouldPrint() {
        for (GeneratedReport report : reports(180, 3)) {
            assertThat(report.document().text())
                    .doesNotContainPattern("there (is|was)( not)? (the|an?|passage) [a-z]+ ");
        }
    }
}
