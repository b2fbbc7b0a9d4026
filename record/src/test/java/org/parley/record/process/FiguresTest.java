package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Figure;
import org.parley.record.process.settling.Settling;

class FiguresTest {
    private static final String STORY = "Shells fell on the grain market at noon and the stalls burnt until dusk, said"
            + " traders who had run for the river with what they could carry. Nobody had counted the carts that were"
            + " left behind, and the ferry did not come that evening nor the next, although its master had been paid"
            + " for the week by the men of the upper quarter and had sworn to keep to his hours.";
    private final Dossier dossier = new Dossier();

    private List<FigureSeries> settled() {
        return Settling.settle(dossier.evidence()).figures();
    }

    @Test
    void soldiersAndWholeWarsAreOfDifferentSeries() {
        dossier.report("2016-04-29", "Syria: the spring.")
                .in("Syria")
                .killed(250000, "people", null, null, null)
                .in("Syria")
                .killed(4, "soldiers", "the army", null, null);
        assertThat(settled()).hasSize(2);
        assertThat(settled()).extracting(FigureSeries::of).containsExactlyInAnyOrder(null, "soldiers");
    }

    @Test
    void theDeadOfTwoSentencesAreNoRivalCountsWhereNothingTellsWhere() {
        dossier.report("2011-06-06", "Libya: a raid.")
                .killed(1, "person", null, null, null)
                .killed(2, "people", null, null, null);
        assertThat(settled()).hasSize(2).noneMatch(FigureSeries::isRivalled);
    }

    @Test
    void smallNumbersOfUnlikeReportsAreNoSeries() {
        dossier.report("2011-06-06", "Libya: a raid.").killed(3, "people", null, null, null);
        dossier.report("2016-04-29", "Syria: a raid.").killed(9, "people", null, null, null);
        assertThat(settled()).hasSize(2);
    }

    @Test
    void aPerpetratorIsWhomSomeoneBlames() {
        dossier.report("2016-04-29", "Syria: a raid.")
                .in("Homs")
                .says("Lake Watch")
                .killed(14, "traders", "Lake Watch", "Northern Front", null);
        assertThat(settled().getFirst().counts().getFirst().blames())
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.whom().words()).isEqualTo("Northern Front");
                    assertThat(b.attestations().getFirst().sayer().name()).isEqualTo("Lake Watch");
                });
    }

    @Test
    void theDeadAreNotBlamedForTheirDeath() {
        dossier.report("2016-04-29", "Syria: a raid.").in("Homs").killed(2, "fighters", null, "two fighters", null);
        assertThat(settled().getFirst().counts().getFirst().blames()).isEmpty();
    }

    @Test
    void aPartPointsToItsWholeAndIsNoRivalOfIt() {
        dossier.report("2016-04-29", "Syria: a raid.")
                .in("Homs")
                .killed(131, "civilians", "Lake Watch", null, null)
                .in("Homs")
                .killed(21, "children", "Lake Watch", null, "at least 131 civilians");
        assertThat(settled()).hasSize(2);
        FigureSeries whole = settled().stream()
                .filter(f -> "civilians".equals(f.of()))
                .findFirst()
                .orElseThrow();
        FigureSeries part = settled().stream()
                .filter(f -> "children".equals(f.of()))
                .findFirst()
                .orElseThrow();
        assertThat(part.counts().getFirst().parts())
                .singleElement()
                .satisfies(p -> assertThat(p.series()).isEqualTo(whole.address()));
        assertThat(Settling.settle(dossier.evidence()).contradictions()).isEmpty();
    }

    @Test
    void moreThanTheWholeIsNoPartOfIt() {
        dossier.report("2016-04-29", "Syria: a raid.").in("Homs").killed(130, "others", null, null, "14 civilians");
        assertThat(settled().getFirst().counts().getFirst().parts()).isEmpty();
    }

    @Test
    void oneNumberInTwoCopiesIsOneCountOfOneOrigin() {
        dossier.report("2016-04-29", STORY).figure(Figure.Measure.KILLED, 1000, Figure.Bound.OVER, null);
        dossier.report("2016-04-30", STORY + " (Agencies)")
                .figure(Figure.Measure.KILLED, 1000, Figure.Bound.OVER, null);
        assertThat(settled())
                .singleElement()
                .satisfies(f -> assertThat(f.counts())
                        .singleElement()
                        .satisfies(c -> assertThat(c.support()).isEqualTo(1)));
    }

    @Test
    void incidentsOfOneTownInTwoSeasonsAreNotOneCount() {
        dossier.report("2016-04-29", "Spring").in("Homs").killed(40, "people", "medics", null, null);
        dossier.report("2016-09-29", "Autumn").in("Homs").killed(75, "people", "the governor", null, null);
        assertThat(settled()).hasSize(2);
    }

    @Test
    void whoIsBlamedLaterIsNotBlamedInTheRecordOfAnEarlierDay() {
        dossier.report("2016-04-29", "Syria: a raid.").in("Homs").killed(14, "traders", null, null, null);
        dossier.report("2016-04-30", "Syria: an inquest.")
                .in("Homs")
                .killed(14, "traders", null, "Northern Front", null);
        PeaceProcess whole = Settling.settle(dossier.evidence());
        assertThat(whole.figures().getFirst().counts().getFirst().blames()).hasSize(1);
        assertThat(whole.asOf(LocalDate.parse("2016-04-29"))
                        .figures()
                        .getFirst()
                        .counts()
                        .getFirst()
                        .blames())
                .isEmpty();
    }

    @Test
    void theDeadOfADayAreNoRivalCountOfThoseOfASiege() {
        dossier.report("2018-02-25", "First.").in("Homs").killed(530, "people", null, null, null);
        dossier.report("2018-02-26", "Second.").in("Homs").killed(29, "people", null, null, null);
        dossier.report("2018-02-26", "Third.").in("Homs").killed(700, "people", "Lake Watch", null, null);
        assertThat(settled()).hasSize(2).filteredOn(FigureSeries::isRivalled).hasSize(1);
    }
}
