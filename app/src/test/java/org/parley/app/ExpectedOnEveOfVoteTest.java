package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.app.ExpectedRecord.asOf;
import static org.parley.app.ExpectedRecord.condition;
import static org.parley.app.ExpectedRecord.holding;
import static org.parley.app.ExpectedRecord.holds;
import static org.parley.app.ExpectedRecord.isOf;
import static org.parley.app.ExpectedRecord.meeting;
import static org.parley.app.ExpectedRecord.names;
import static org.parley.app.ExpectedRecord.only;
import static org.parley.app.ExpectedRecord.proposal;
import static org.parley.app.ExpectedRecord.whatIf;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Topic;
import org.parley.record.process.ActEntry;
import org.parley.record.process.Actor;
import org.parley.record.process.CommitmentEntry;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.FigureSeries;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.PositionEntry;
import org.parley.record.process.Reference;
import org.parley.record.process.settling.Move;
import org.parley.record.process.settling.WhatIf;

/** What the record must say as of 17 January 2014. */
class ExpectedOnEveOfVoteTest {
    private final PeaceProcess process = asOf("2014-01-17");

    @Test
    void genevaIsTheSameMeetingFromTwoReports() {
        MeetingEntry geneva = meeting(process, "Geneva II");
        assertThat(process.standing(geneva)).isEqualTo(Standing.PLANNED);
        assertThat(geneva.time()).hasToString("2014-01-22");
        assertThat(geneva.attestations().stream()
                        .map(a -> a.claim().envelope().document())
                        .distinct())
                .hasSize(2);
        assertThat(process.meetings()).noneMatch(m -> m != geneva && m.name().contains("Geneva"));
    }

    @Test
    void theCoalitionDecidesInIstanbul() {
        MeetingEntry istanbul = meeting(process, "Istanbul");
        assertThat(istanbul.time()).hasToString("2014-01-17");
        assertThat(process.standing(istanbul)).isIn(Standing.PLANNED, Standing.UNDERWAY);
    }

    @Test
    void russiaAndSyriaPrepareInMoscow() {
        MeetingEntry moscow = meeting(process, "Moscow");
        assertThat(moscow.time()).hasToString("2014-01-17");
        assertThat(isOf(process, moscow, "Russia")).isTrue();
        assertThat(isOf(process, moscow, "Syria")).isTrue();
    }

    @Test
    void syriaOffersToSwapPrisoners() {
        CommitmentEntry offer = only(
                process.commitments().stream(),
                c -> c.topic() == Topic.DETAINEES && names(c.holder(), "Syria"),
                "the offer");
        assertThat(offer.latest().status()).isEqualTo(Commitment.Status.OFFERED);
        assertThat(process.agreements())
                .filteredOn(a -> a.type() == Agreement.Type.EXCHANGE)
                .allSatisfy(a -> assertThat(a.latest().status()).isEqualTo(Agreement.Status.PROPOSED));
    }

    @Test
    void theCouncilMayLeaveIfTheCoalitionVotesToAttend() {
        condition(process, "Syrian National Council", "attend", "leave the Coalition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"United States", "Britain"})
    void threatensToCutSupport(String state) {
        ActEntry threat = only(
                process.acts().stream(),
                a -> a.type() == Act.Type.THREATEN && names(a.actor(), state),
                "the threat of " + state);
        assertThat(threat.sayers()).anyMatch(s -> s.name().contains("British media"));
    }

    @Test
    void kerryUrgesAYes() {
        holds(process, "Kerry", Topic.PARTICIPATION, Stance.URGES);
    }

    @Test
    void partsOfTheOppositionMakeAssadsDepartureTheirCondition() {
        ConditionEntry condition = only(
                process.conditions().stream(),
                c -> c.prerequisite().contains("departure"),
                "the condition of parts of the opposition");
        Reference holder = Objects.requireNonNull(condition.holder());
        Actor actor = only(process.actors().stream(), a -> a.address().equals(holder.entry()), "its holder");
        assertThat(actor.partOf()).isNotNull();
    }

    @Test
    void figuresOfDifferentThingsStayApart() {
        assertThat(process.figures())
                .filteredOn(f -> f.measure() == Figure.Measure.KILLED)
                .anyMatch(f -> counts(f, "130000"))
                .anyMatch(f -> counts(f, "1000"))
                .noneMatch(f -> counts(f, "1000") && counts(f, "130000"));
    }

    private static boolean counts(FigureSeries figures, String number) {
        return figures.counts().stream().anyMatch(c -> c.value().toPlainString().equals(number));
    }

    @Test
    void syriaAgreedIn2013ToGiveUpItsChemicalWeapons() {
        CommitmentEntry promise = only(
                process.commitments().stream(), c -> c.topic() == Topic.WEAPONS, "the promise on chemical weapons");
        assertThat(promise.latest().status()).isEqualTo(Commitment.Status.AGREED);
        assertThat(promise.latest().time()).hasToString("2013");
    }

    @Test
    void thatTheCouncilLeavesFollowsFromAVoteToAttend() {
        assertThat(whatIf(process, "the Coalition votes to attend").said())
                .singleElement()
                .satisfies(said -> {
                    assertThat(names(said.who(), "Syrian National Council")).isTrue();
                    assertThat(said.move()).isEqualTo(Move.LEAVE);
                    assertThat(said.bond()).isEqualTo(WhatIf.Bond.FOLLOWS);
                });
    }

    @Test
    void assadsDepartureIsAskedForJoiningAndTheDelegationForSupport() {
        assertThat(process.conditions())
                .filteredOn(c -> c.prerequisite().contains("departure"))
                .allMatch(c -> c.sort() == ConditionEntry.Sort.PRECONDITION);
        assertThat(condition(process, "United States", "delegation", "supporting the opposition")
                        .sort())
                .isEqualTo(ConditionEntry.Sort.DEMAND);
        assertThat(process.conditions()).allMatch(c -> c.state() == ConditionEntry.State.OPEN);
    }

    @Test
    void kerryWantsOfTheCoalitionThatItVotesForTakingPart() {
        assertThat(proposal(process, Topic.PARTICIPATION, "vote for taking part")
                        .addressee())
                .contains("Coalition");
        assertThat(holding(process, Topic.PARTICIPATION, "vote for taking part", "Kerry")
                        .lean())
                .isEqualTo(PositionEntry.Lean.FOR);
    }

    @Test
    void anOfferOfAnExchangeHasNoDayOfItsOwn() {
        assertThat(process.agreements())
                .filteredOn(a -> a.type() == Agreement.Type.EXCHANGE)
                .allMatch(a -> a.declared() == null && a.effective() == null && a.ends() == null);
        assertThat(process.contradictions()).isEmpty();
    }
}
