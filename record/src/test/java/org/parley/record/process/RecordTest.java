package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.record.claim.Position.Stance.DEMANDS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;
import org.parley.record.process.settling.Settling;

class RecordTest {
    private static final String STORY = "Negotiators from both banks of the river sat down on Tuesday in a disused"
            + " customs house to weigh a plan under which the northern garrison would hand its heavy guns to monitors"
            + " before the first snow, two officials who had seen the paper told this newspaper. The paper leaves open"
            + " who is to pay for the barracks, and it says nothing of the men still held in the old cement works. A"
            + " further session is expected once the harvest is in, although nobody would name a day for it.";
    private final Dossier dossier = new Dossier();

    private PeaceProcess settled() {
        return Settling.settle(dossier.evidence());
    }

    @Test
    void copiesOfAStoryAreOneOrigin() {
        dossier.report("2014-01-10", STORY).position("Northern Front", Position.Stance.DEMANDS, Topic.TALKS, "talks");
        dossier.report("2014-01-11", "From our partners. " + STORY.replace("Tuesday", "Wednesday"))
                .position("Northern Front", Position.Stance.DEMANDS, Topic.TALKS, "talks");
        dossier.report("2014-01-11", STORY.substring(0, 330))
                .position("Northern Front", Position.Stance.DEMANDS, Topic.TALKS, "talks");
        assertThat(settled().positions()).singleElement().satisfies(p -> {
            assertThat(p.attestations()).hasSize(3);
            assertThat(p.support()).isEqualTo(1);
        });
        dossier.report("2014-03-11", STORY + " (Archive)")
                .position("Northern Front", Position.Stance.DEMANDS, Topic.TALKS, "talks");
        assertThat(settled().positions().getFirst().support()).isEqualTo(2);
    }

    @Test
    void aTextFoundTwiceIsOneReportWithTwoOriginsAndItsFirstDate() {
        dossier.report("2014-01-12", STORY).statement("Northern Front");
        dossier.report("2014-01-10", STORY).statement("Northern Front");
        PeaceProcess process = settled();
        assertThat(process.reports()).singleElement().satisfies(r -> {
            assertThat(r.origins()).hasSize(2);
            assertThat(r.date()).hasToString("2014-01-10");
        });
        assertThat(process.statements())
                .singleElement()
                .satisfies(s -> assertThat(s.attestations()).hasSize(1));
    }

    @Test
    void twoHoldersOfOneConditionInOneSentenceAreBothKept() {
        Dossier.Report report = dossier.report("2014-01-17", "Both powers would stop the money if nobody came.");
        report.condition("Britain", "nobody comes", "the money stops")
                .again()
                .condition("United States", "nobody comes", "the money stops");
        assertThat(settled().conditions())
                .extracting(c -> c.attestations().getFirst().id())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void anothersWordThatAConditionIsDroppedNeverClosesIt() {
        dossier.report("2014-01-17", "First")
                .part()
                .condition("Syrian opposition", "the leader goes", "joining the talks");
        dossier.report("2014-01-10", "Before")
                .member("Southern Council", "Syrian opposition", Membership.Role.MEMBER)
                .condition("Southern Council", "the government falls", "negotiate")
                .condition("Southern Council", "the convoy arrives", "release the drivers");
        dossier.report("2016-12-11", "Later")
                .says("Syrian opposition")
                .told("Jean Dupont")
                .waives("Syrian opposition", "preconditions", "resume talks");
        PeaceProcess process = settled();
        assertThat(process.asOf(LocalDate.parse("2016-12-10")).conditions())
                .extracting(ConditionEntry::state)
                .containsOnly(ConditionEntry.State.OPEN);
        assertThat(state(process, "the leader goes")).isEqualTo(ConditionEntry.State.REPORTED_DROPPED);
        assertThat(state(process, "the government falls")).isEqualTo(ConditionEntry.State.REPORTED_DROPPED);
        assertThat(state(process, "the convoy arrives")).isEqualTo(ConditionEntry.State.OPEN);
        assertThat(condition(process, "the leader goes").bearing().dropped())
                .extracting(Attestation::relayedBy)
                .containsExactly("Jean Dupont");
    }

    @Test
    void theOppositionMayBeTheOnlyOneToldWithItsCountry() {
        dossier.report("2014-01-17", "First").condition("opposition", "the leader goes", "joining the talks");
        dossier.report("2016-12-11", "Later")
                .says("Jean Dupont")
                .waives("Syrian opposition", "preconditions", "resume talks");
        assertThat(state(settled(), "the leader goes")).isEqualTo(ConditionEntry.State.REPORTED_DROPPED);
        dossier.report("2016-12-12", "Elsewhere").position("Yemeni opposition", DEMANDS, Topic.TALKS, "talks");
        assertThat(state(settled(), "the leader goes")).isEqualTo(ConditionEntry.State.OPEN);
    }

    @Test
    void aHolderWaivesItsOwnConditionUntilItRestatesIt() {
        dossier.report("2014-01-10", "First").condition("Southern Council", "the government falls", "negotiate");
        dossier.report("2014-02-10", "Second")
                .says("Southern Council")
                .waives("Southern Council", "preconditions", "talks");
        assertThat(state(settled(), "the government falls")).isEqualTo(ConditionEntry.State.WAIVED);
        dossier.report("2014-03-10", "Third").condition("Southern Council", "the government falls", "negotiate");
        assertThat(state(settled(), "the government falls")).isEqualTo(ConditionEntry.State.OPEN);
    }

    private static ConditionEntry condition(PeaceProcess process, String prerequisite) {
        return process.conditions().stream()
                .filter(c -> c.prerequisite().equals(prerequisite))
                .findFirst()
                .orElseThrow();
    }

    private static ConditionEntry.State state(PeaceProcess process, String prerequisite) {
        return condition(process, prerequisite).state();
    }

    @Test
    void figuresStandSideBySideAndPeriodsApart() {
        dossier.report("2014-01-10", "First")
                .in("Syria")
                .figure(Figure.Measure.KILLED, 130000, Figure.Bound.ABOUT, null);
        dossier.report("2014-01-17", "Second")
                .in("Syria")
                .figure(Figure.Measure.KILLED, 130000, Figure.Bound.EXACT, null)
                .in("Syria")
                .on("2014-01-03/2014-01-17")
                .figure(Figure.Measure.KILLED, 1000, Figure.Bound.OVER, "monitors");
        List<FigureSeries> series = settled().figures();
        assertThat(series).hasSize(2);
        assertThat(series.getFirst().counts()).singleElement().satisfies(c -> {
            assertThat(c.bound()).isEqualTo(Figure.Bound.ABOUT);
            assertThat(c.support()).isEqualTo(2);
        });
    }

    @Test
    void differentTollsByDifferentCountersContradict() {
        dossier.report("2014-01-10", "First")
                .in("Homs")
                .figure(Figure.Measure.KILLED, 40, Figure.Bound.EXACT, "medics");
        dossier.report("2014-01-11", "Second")
                .in("Homs")
                .figure(Figure.Measure.KILLED, 75, Figure.Bound.EXACT, "the governor");
        assertThat(settled().contradictions())
                .singleElement()
                .satisfies(c -> assertThat(c.sides())
                        .extracting(Contradiction.Side::told)
                        .containsExactly("40, counted by medics", "75, counted by the governor"));
    }

    @Test
    void aHopedForTruceIsNoAgreement() {
        dossier.report("2016-12-11", "First")
                .possible()
                .agreement("truce deal", Agreement.Type.CEASEFIRE, Agreement.Status.CONCLUDED);
        dossier.report("2017-01-23", "Second")
                .on("2016-12-29")
                .agreement(
                        "ceasefire in Syria", Agreement.Type.CEASEFIRE, Agreement.Status.IN_FORCE, "Russia", "Turkey")
                .possible()
                .agreement("ceasefire in Syria", Agreement.Type.CEASEFIRE, Agreement.Status.EXTENDED);
        List<AgreementEntry> agreements = settled().agreements();
        assertThat(agreements).hasSize(2);
        assertThat(agreements.getFirst().brokers()).hasSize(2);
        assertThat(agreements.getFirst().latest().status()).isEqualTo(Agreement.Status.IN_FORCE);
        assertThat(agreements.getLast().latest().modality().code()).isEqualTo("possible");
    }

    @Test
    void undatedReportsTakePartInNoAsOfAndAreListed() {
        dossier.report(null, "No day on it").statement("Northern Front");
        dossier.report("2014-01", "Some day in the month")
                .commitment("Northern Front", Topic.DETAINEES, "free the drivers", Commitment.Status.OFFERED);
        PeaceProcess whole = settled();
        assertThat(whole.statements()).hasSize(1);
        PeaceProcess then = whole.asOf(LocalDate.parse("2014-01-31"));
        assertThat(then.statements()).isEmpty();
        assertThat(then.commitments()).hasSize(1);
        assertThat(then.undated()).hasSize(1);
        assertThat(whole.asOf(LocalDate.parse("2014-01-30")).commitments()).isEmpty();
    }

    @Test
    void monthsWithoutReportsAreGaps() {
        dossier.report("2014-01-17", "First");
        dossier.report("2014-04-01", "Second");
        assertThat(settled().gaps()).containsExactly(new Gap(YearMonth.of(2014, 2), YearMonth.of(2014, 3)));
    }

    @Test
    void whatIsNewSinceADayIsToldLatestFirst() {
        dossier.report("2014-01-10", "First")
                .commitment("Northern Front", Topic.DETAINEES, "free the drivers", Commitment.Status.OFFERED);
        dossier.report("2014-02-10", "Second")
                .commitment("Northern Front", Topic.DETAINEES, "free the drivers", Commitment.Status.CARRIED_OUT);
        assertThat(settled().changesSince(LocalDate.parse("2014-01-31")))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.sort()).isEqualTo(Change.Sort.NEW_STATUS);
                    assertThat(c.told()).isEqualTo("carried_out");
                });
    }
}
