package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.parley.record.claim.Position.Stance.ACCEPTS;
import static org.parley.record.claim.Position.Stance.DEMANDS;
import static org.parley.record.claim.Position.Stance.OPPOSES;
import static org.parley.record.claim.Position.Stance.SUPPORTS;
import static org.parley.record.claim.Position.Stance.URGES;
import static org.parley.record.claim.Topic.CEASEFIRE;
import static org.parley.record.claim.Topic.DETAINEES;
import static org.parley.record.claim.Topic.LEADERSHIP;
import static org.parley.record.claim.Topic.PARTICIPATION;
import static org.parley.record.claim.Topic.TALKS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Position;
import org.parley.record.document.Genre;
import org.parley.record.document.Handling;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;
import org.parley.record.process.settling.Settling;

class PositionsTest {
    private final Dossier dossier = new Dossier();
    private final List<Judgement> judgements = new ArrayList<>();

    private PeaceProcess settled() {
        return Settling.settle(dossier.evidence().judged(judgements));
    }

    private List<Proposal> proposals() {
        return settled().proposals();
    }

    private void knowsOmarGomez() {
        dossier.report("2014-01-01", "Omar Gomez is president.").office("Omar Gomez", "president", "Norland");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that Omar Gomez step down",
                "Gomez must go",
                "Gomez's departure",
                "the resignation of Omar Gomez",
                "Omar Gomez should leave office",
                "Gomez quits power"
            })
    void aLeavesGoingIsOneProposalInWhateverWords(String words) {
        knowsOmarGomez();
        dossier.report("2014-01-10", "First").position("Northern Front", DEMANDS, LEADERSHIP, "Omar Gomez resign");
        dossier.report("2014-06-10", "Second").position("Southern Council", URGES, LEADERSHIP, words);
        assertThat(proposals()).singleElement().satisfies(p -> {
            assertThat(p.holdings()).hasSize(2);
            assertThat(p.splits()).isEmpty();
        });
    }

    @Test
    void theAddresseeIsTheDoerWhereTheWordsLeaveItOut() {
        knowsOmarGomez();
        dossier.report("2014-01-10", "First").position("Northern Front", URGES, LEADERSHIP, "step down", "Omar Gomez");
        dossier.report("2014-06-10", "Second").position("Southern Council", DEMANDS, LEADERSHIP, "Gomez must go");
        assertThat(proposals())
                .singleElement()
                .satisfies(p -> assertThat(p.name()).isEqualTo("Gomez must go"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "negotiate Gomez's exit",
                "Maria Gomez must go",
                "he must go",
                "the president should resign",
                "Gomez go back to the table",
                "Omar Gomez leave Norland"
            })
    void whatIsNotSurelyHisGoingStaysApart(String words) {
        knowsOmarGomez();
        dossier.report("2014-01-01", "Maria Gomez came.").office("Maria Gomez", "minister", "Norland");
        dossier.report("2014-01-10", "First").position("Northern Front", DEMANDS, LEADERSHIP, "Omar Gomez resign");
        dossier.report("2014-01-12", "Second").position("Southern Council", URGES, LEADERSHIP, words);
        assertThat(proposals()).hasSize(2);
    }

    @Test
    void comingToOneMeetingIsOneProposalAndToAnotherAnother() {
        dossier.report("2014-01-10", "First").position("Russia", URGES, PARTICIPATION, "Iran at Geneva II");
        dossier.report("2014-01-12", "Second")
                .position("France", OPPOSES, PARTICIPATION, "that Iran be invited to the Geneva 2 conference");
        dossier.report("2014-01-13", "Third").position("Norway", URGES, PARTICIPATION, "Iran at Geneva III");
        dossier.report("2014-01-14", "Fourth").statement("Iran");
        assertThat(proposals())
                .hasSize(2)
                .anySatisfy(p -> assertThat(p.holdings())
                        .extracting(h -> h.position().holder().words())
                        .containsExactly("France", "Russia"));
    }

    @Test
    void theContraryIsToldOfTheSameProposal() {
        knowsOmarGomez();
        dossier.report("2014-01-10", "First").position("Northern Front", DEMANDS, LEADERSHIP, "Gomez must go");
        dossier.report("2014-01-12", "Second").position("Eastern Bloc", DEMANDS, LEADERSHIP, "Gomez stays in power");
        dossier.report("2014-01-12", "Third").position("Norland", OPPOSES, LEADERSHIP, "Gomez will not step down");
        assertThat(proposals()).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("Gomez must go");
            assertThat(p.holdings())
                    .extracting(h -> h.position().holder().words(), h -> lean(h.position()))
                    .containsExactly(
                            tuple("Eastern Bloc", PositionEntry.Lean.AGAINST),
                            tuple("Norland", PositionEntry.Lean.AGAINST),
                            tuple("Northern Front", PositionEntry.Lean.FOR));
        });
        assertThat(settled().contradictions()).isEmpty();
    }

    private static PositionEntry.@Nullable Lean lean(PositionEntry p) {
        return p.stands().getLast().lean();
    }

    @Test
    void oneHolderSaysADifferentThingAtLastWithoutThatBeingAShift() {
        knowsOmarGomez();
        dossier.report("2014-01-10", "First").position("Northern Front", DEMANDS, LEADERSHIP, "Gomez must go");
        dossier.report("2014-03-10", "Second").position("Northern Front", URGES, LEADERSHIP, "Omar Gomez step down");
        assertThat(settled().positions()).singleElement().satisfies(p -> {
            assertThat(p.wordingDiffers()).isFalse();
            assertThat(p.history()).extracting(Step::status).containsExactly(DEMANDS, URGES);
        });
        dossier.report("2014-09-10", "Third")
                .position("Northern Front", ACCEPTS, LEADERSHIP, "that Gomez step down after the elections");
        PeaceProcess process = settled();
        assertThat(process.positions()).singleElement().satisfies(p -> {
            assertThat(p.wordingDiffers()).isTrue();
            assertThat(p.latest().status()).isEqualTo(ACCEPTS);
            assertThat(p.shifts()).isEmpty();
        });
        assertThat(process.asOf(LocalDate.parse("2014-03-10")).positions())
                .singleElement()
                .satisfies(p -> assertThat(p.wordingDiffers()).isFalse());
    }

    @Test
    void aFewWordsMoreAreTheSameHoldersProposalAndANameMoreIsNot() {
        dossier.report("2014-01-10", "First")
                .position("Northern Front", DEMANDS, DETAINEES, "Norland release the wounded prisoners");
        dossier.report("2014-02-10", "Second")
                .position("Northern Front", DEMANDS, DETAINEES, "Norland release the sick wounded prisoners");
        dossier.report("2014-02-11", "Third")
                .position("Northern Front", DEMANDS, DETAINEES, "Norland release the wounded prisoners of Ostbach");
        dossier.report("2014-02-11", "Fourth").statement("Norland government");
        dossier.report("2014-02-11", "Fifth").statement("Norland");
        assertThat(proposals()).hasSize(2);
    }

    @Test
    void bareWordsAreOneProposalForOneHolderWithinSomeWeeksOnly() {
        dossier.report("2014-01-10", "First").position("Northern Front", URGES, CEASEFIRE, "a ceasefire");
        dossier.report("2014-03-10", "Second").position("Northern Front", URGES, CEASEFIRE, "a ceasefire");
        dossier.report("2014-03-10", "Third").position("Southern Council", URGES, CEASEFIRE, "a ceasefire");
        dossier.report("2016-03-10", "Fourth").position("Northern Front", URGES, CEASEFIRE, "a ceasefire");
        assertThat(proposals()).hasSize(3);
    }

    @Test
    void whatSeveralWantInOneSentenceIsOneProposal() {
        dossier.report("2014-01-10", "Both powers urged a ceasefire.")
                .position("Britain", URGES, CEASEFIRE, "a ceasefire")
                .again()
                .position("France", URGES, CEASEFIRE, "a ceasefire");
        assertThat(proposals())
                .singleElement()
                .satisfies(p -> assertThat(p.holdings()).hasSize(2));
    }

    @Test
    void aBlocIsSplitWhereItsMembersWantOppositeThings() {
        knowsOmarGomez();
        dossier.report("2014-01-09", "Who is in").member("Southern Council", "River Alliance", Membership.Role.MEMBER);
        dossier.report("2014-01-10", "First").position("River Alliance", DEMANDS, LEADERSHIP, "Gomez must go");
        dossier.report("2014-01-12", "Second").position("Southern Council", OPPOSES, LEADERSHIP, "Gomez's departure");
        PeaceProcess process = settled();
        assertThat(process.proposals())
                .singleElement()
                .satisfies(p -> assertThat(p.splits()).singleElement().satisfies(s -> {
                    assertThat(s.bloc().words()).isEqualTo("River Alliance");
                    assertThat(s.forIt()).hasSize(1);
                    assertThat(s.against()).hasSize(1);
                }));
        assertThat(process.asOf(LocalDate.parse("2014-01-11")).proposals())
                .allSatisfy(p -> assertThat(p.splits()).isEmpty());
    }

    @Test
    void alliesAreNoBlocAndADenialIsNoStance() {
        knowsOmarGomez();
        dossier.report("2014-01-09", "Who is in")
                .member("Southern Council", "River Alliance", Membership.Role.ALLY)
                .member("Lake Brigade", "River Alliance", Membership.Role.MEMBER);
        dossier.report("2014-01-10", "First").position("River Alliance", DEMANDS, LEADERSHIP, "Gomez must go");
        dossier.report("2014-01-12", "Second").position("Southern Council", OPPOSES, LEADERSHIP, "Gomez's departure");
        dossier.report("2014-01-12", "Third").denied().position("Lake Brigade", OPPOSES, LEADERSHIP, "Gomez must go");
        assertThat(proposals()).singleElement().satisfies(p -> {
            assertThat(p.holdings()).hasSize(3);
            assertThat(p.splits()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Northern Front, 2014-01-10, ITSELF",
        "Ida Berg, 2014-01-10, ANOTHER",
        "Ida Berg, 2014-01-20, IN_ITS_NAME",
        "Northern Front spokesman, 2014-01-10, IN_ITS_NAME",
        "Omar Gomez, 2014-01-10, ANOTHER"
    })
    void whoStatesItSpeaksInTheHoldersNameOnceAReportTellsOfTheirPost(String speaker, String day, Spoken.By by) {
        knowsOmarGomez();
        dossier.report("2014-01-10", "First").says(speaker).position("Northern Front", DEMANDS, TALKS, "direct talks");
        dossier.report("2014-01-20", "Second").office("Ida Berg", "secretary", "Northern Front");
        assertThat(settled().asOf(LocalDate.parse(day)).proposals())
                .singleElement()
                .satisfies(p -> assertThat(p.holdings().getFirst().spoken())
                        .extracting(Spoken::by)
                        .containsExactly(by));
    }

    @Test
    void onlyAPersonTellsAShiftAndWithdrawnItIsGone() {
        dossier.report("2014-01-10", "First").position("Northern Front", OPPOSES, TALKS, "direct talks");
        dossier.report("2014-02-10", "Second").position("Northern Front", SUPPORTS, TALKS, "direct talks");
        dossier.report("2014-02-10", "Third").position("Southern Council", SUPPORTS, TALKS, "direct talks");
        String before = ProcessJson.write(settled());
        Judgement shift = shift("First", "Second", Handling.INTERNAL);
        judgements.add(shift);
        judgements.add(shift("First", "Third", Handling.INTERNAL));
        assertThat(settled().positions())
                .filteredOn(p -> !p.shifts().isEmpty())
                .singleElement()
                .satisfies(p -> assertThat(p.shifts()).singleElement().satisfies(s -> {
                    assertThat(s.from().reported()).hasToString("2014-01-10");
                    assertThat(s.by().author()).isEqualTo("Ada");
                    assertThat(s.by().reason()).isEqualTo("their new line");
                }));
        assertThat(settled().asOf(LocalDate.parse("2014-02-09")).positions())
                .allSatisfy(p -> assertThat(p.shifts()).isEmpty());
        judgements.add(new Judgement.Withdraw(
                new Signature("Bo", Instant.parse("2014-03-02T09:00:00Z"), null, Handling.INTERNAL), shift.id()));
        assertThat(ProcessJson.write(settled())).isEqualTo(before);
    }

    @Test
    void aShiftIsUnknownToAnAudienceThatMaySeeOnlyOneOfItsClaims() {
        dossier.report("2014-01-10", "First").position("Northern Front", OPPOSES, TALKS, "direct talks");
        dossier.signed("2014-02-10", "Second", "Ada", Genre.INTERNAL_NOTE)
                .position("Northern Front", SUPPORTS, TALKS, "direct talks");
        judgements.add(shift("First", "Second", Handling.PUBLIC));
        assertThat(settled().positions()).anySatisfy(p -> assertThat(p.shifts()).hasSize(1));
        Evidence seen = dossier.evidence().judged(judgements).seenBy(Audience.of(Handling.PUBLIC));
        assertThat(seen.judgements()).isEmpty();
        assertThat(seen.claims()).hasSize(1);
    }

    private Judgement.Shift shift(String from, String to, Handling handling) {
        return new Judgement.Shift(
                new Signature("Ada", Instant.parse("2014-03-01T09:00:00Z"), "their new line", handling),
                claim(from).id(),
                claim(to).id());
    }

    private Claim claim(String text) {
        Evidence evidence = dossier.evidence();
        String document = evidence.documents().stream()
                .filter(d -> d.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
        return evidence.claims().stream()
                .filter(c -> c instanceof Position && c.envelope().documentId().equals(document))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onePlanIsOneProposalWhetherItIsCalledAPlanOrAnInitiative() {
        dossier.report("2014-01-10", "First").position("Northern Front", OPPOSES, TALKS, "the Lake Union peace plan");
        dossier.report("2014-01-11", "Second")
                .position("Northern Front", OPPOSES, TALKS, "a Lake Union peace initiative");
        assertThat(proposals()).hasSize(1);
    }
}
