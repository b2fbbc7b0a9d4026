package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Position;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Topic;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;

class StancesTest {
    private static List<Position> positions(String text) {
        return TestReader.proposed(text, Position.class);
    }

    private static void holds(String text, String actor, Stance stance, Topic topic) {
        assertThat(positions(text)).as(text).anySatisfy(p -> {
            assertThat(p.actor()).isEqualTo(actor);
            assertThat(p.stance()).isEqualTo(stance);
            assertThat(p.topic()).isEqualTo(topic);
        });
    }

    @Test
    void whatCannotBeOrIsOffTheTableIsOpposedByWhoSaysSo() {
        holds("Kenya insists that the ceasefire cannot be renegotiated.", "Kenya", Stance.OPPOSES, Topic.CEASEFIRE);
        holds("Kenya said the ceasefire was not negotiable.", "Kenya", Stance.OPPOSES, Topic.CEASEFIRE);
        holds("Kenya said that new sanctions would be unacceptable.", "Kenya", Stance.OPPOSES, Topic.SANCTIONS);
        holds("\"There will be no talks with the rebels,\" Kenya said.", "Kenya", Stance.OPPOSES, Topic.TALKS);
    }

    @Test
    void whatHasToBeIsDemandedByWhoThinksSo() {
        holds("Norway believes the president has to resign.", "Norway", Stance.DEMANDS, Topic.LEADERSHIP);
        holds("\"This war can only be ended through dialogue,\" Norway said.", "Norway", Stance.URGES, Topic.TALKS);
    }

    @Test
    void whatIsWrongIsNotUrged() {
        assertThat(positions("\"It is unacceptable that Sudan should arm the rebels,\" Kenya said."))
                .isNotEmpty()
                .noneMatch(p -> p.stance() == Stance.URGES);
    }

    @Test
    void anEffortForTheProcessSupportsItAndOneToPersuadeUrges() {
        holds("Norway is trying to revive the peace talks.", "Norway", Stance.SUPPORTS, Topic.TALKS);
        assertThat(positions("Norway is trying to persuade Kenya to lift the sanctions."))
                .anySatisfy(p -> {
                    assertThat(p.stance()).isEqualTo(Stance.URGES);
                    assertThat(p.addressee()).isEqualTo("Kenya");
                    assertThat(p.topic()).isEqualTo(Topic.SANCTIONS);
                });
        assertThat(positions("The rebels are seeking to capture the border town."))
                .isEmpty();
    }

    @Test
    void aStatementSpeaksForWhoIssuedIt() {
        holds(
                "The UN Security Council adopted a statement on Monday. The statement called for an end to the"
                        + " sanctions.",
                "UN Security Council",
                Stance.URGES,
                Topic.SANCTIONS);
    }

    @Test
    void thePartyThatWritesItsOwnStatementHoldsItsStances() {
        Origin byTheParty =
                new Origin("test.txt", null, null, "Valley Coordination", Genre.PARTY_STATEMENT, null, "en");
        Document statement = Document.of("We demand the release of all prisoners.", byTheParty);
        assertThat(TestReader.proposed(statement, Position.class))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.actor()).isEqualTo("Valley Coordination");
                    assertThat(p.topic()).isEqualTo(Topic.DETAINEES);
                });
    }

    @Test
    void aMatterEndsWhereTheNextClauseBegins() {
        assertThat(positions("Sudan demanded that Kenya withdraw its troops, and Norway called for talks."))
                .anySatisfy(p -> assertThat(p.matter()).isEqualTo("Kenya withdraw its troops"))
                .anySatisfy(p -> assertThat(p.actor()).isEqualTo("Norway"));
    }

    @Test
    void aDroppedDemandIsNoneAndAnAbsentQualmAccepts() {
        assertThat(positions("The rebels have dropped their demand for independence."))
                .isEmpty();
        holds("Kenya has no objection to the ceasefire.", "Kenya", Stance.ACCEPTS, Topic.CEASEFIRE);
        holds("Kenya turned down the ceasefire.", "Kenya", Stance.OPPOSES, Topic.CEASEFIRE);
    }

    @Test
    void whoJoinsOthersInUrgingUrgesWithThem() {
        List<Position> found = positions("Kenya joined Norway in urging Sudan to lift the sanctions.");
        assertThat(found).extracting(Position::actor).contains("Kenya", "Norway");
    }

    @Test
    void whatWasDoneAtARequestWasWanted() {
        holds("The talks resumed at Norway's request.", "Norway", Stance.URGES, Topic.TALKS);
    }

    @Test
    void aPlanIsWantedByItsAuthor() {
        holds("Under Norway's plan, the army would be disarmed.", "Norway", Stance.URGES, Topic.WEAPONS);
    }

    @Test
    void whoHasYetToAnswerIsUndecided() {
        holds("Kenya has yet to respond to the ceasefire offer.", "Kenya", Stance.UNDECIDED, Topic.CEASEFIRE);
    }

    @Test
    void aSpeakerSaysWhatSolvesTheConflictAndWhatDoesNot() {
        holds("Norway said there was no military solution to the war.", "Norway", Stance.OPPOSES, Topic.FORCES);
        holds("\"The war cannot be settled by military means,\" Norway said.", "Norway", Stance.OPPOSES, Topic.FORCES);
        holds("Norway said the dispute could not be settled without talks.", "Norway", Stance.URGES, Topic.TALKS);
        holds("Norway said the only way forward was dialogue.", "Norway", Stance.URGES, Topic.TALKS);
    }

    @Test
    void whoeverMustNotBeLeftOutIsWantedThere() {
        holds(
                "Norway said the rebels could not be excluded from the talks.",
                "Norway",
                Stance.SUPPORTS,
                Topic.PARTICIPATION);
    }

    @Test
    void whatADealMustDependOnIsDemanded() {
        holds(
                "Norway said any trade deal must be conditional on the release of the prisoners.",
                "Norway",
                Stance.DEMANDS,
                Topic.DETAINEES);
    }

    @Test
    void anEffortToHinderOpposes() {
        holds("Kenya is trying to block the peace talks.", "Kenya", Stance.OPPOSES, Topic.TALKS);
    }

    @Test
    void anIdeaIsRejectedForWhatItIsOf() {
        holds("Kenya rejected the idea of early elections.", "Kenya", Stance.OPPOSES, Topic.TRANSITION);
        holds("Kenya has objected to the plan to deploy peacekeepers.", "Kenya", Stance.OPPOSES, Topic.FORCES);
    }

    @Test
    void aBareDemandIsAboutWhatTheOneBeforeWas() {
        holds("The rebels demanded a ceasefire, a demand rejected by Kenya.", "Kenya", Stance.OPPOSES, Topic.CEASEFIRE);
    }

    @Test
    void aGoalIsWhatItsOwnerWants() {
        holds("The rebels' goal is to end the fighting.", "rebels", Stance.DEMANDS, Topic.CEASEFIRE);
    }

    @Test
    void whatIsSaidToBeNeededIsUrged() {
        holds("\"We need an immediate ceasefire,\" Norway said.", "Norway", Stance.URGES, Topic.CEASEFIRE);
    }

    @Test
    void whoHasNotDecidedWhetherIsUndecided() {
        holds(
                "Norway said that no decision had been made on whether to arm the rebels.",
                "Norway",
                Stance.UNDECIDED,
                Topic.WEAPONS);
    }

    @Test
    void theSubjectOfAClauseThatAnAsidePartsFromItsVerbHoldsTheStance() {
        holds(
                "Ana Diaz, who leads the delegation, refused to resume the talks.",
                "Ana Diaz",
                Stance.OPPOSES,
                Topic.TALKS);
        holds(
                "The UN envoy said the embargo was hurting civilians, urging a ceasefire.",
                "UN envoy",
                Stance.URGES,
                Topic.CEASEFIRE);
    }

    @Test
    void whoClaimsOrFavoursARebellionTakesNoStance() {
        assertThat(positions("Kenya claims that its troops have been successful."))
                .isEmpty();
        assertThat(positions("Kenya has backed the rebellion with arms.")).isEmpty();
        assertThat(positions("Kenya has no plans to call off the talks.")).isEmpty();
    }

    @Test
    void whoJudgesAStepOrSaysWhatWouldComeOfItOpposesOrSupportsIt() {
        holds("Kenya said an amnesty would be a mistake.", "Kenya", Stance.OPPOSES, Topic.JUSTICE);
        holds(
                "Kenya said that new sanctions would undermine the peace process.",
                "Kenya",
                Stance.OPPOSES,
                Topic.SANCTIONS);
        holds("Kenya described the ceasefire as a good first step.", "Kenya", Stance.SUPPORTS, Topic.CEASEFIRE);
    }

    @Test
    void whoWillNotMoveUntilAnotherDoesDemandsThatOfThem() {
        holds(
                "Kenya said it would not resume talks until Uganda withdrew its troops.",
                "Kenya",
                Stance.DEMANDS,
                Topic.FORCES);
    }

    @Test
    void whatAloneSolvesAConflictIsUrged() {
        holds(
                "The envoy Juma Odera said that only dialogue could end the war.",
                "Juma Odera",
                Stance.URGES,
                Topic.TALKS);
        holds(
                "Juma Odera said a ceasefire was the only way to end the war.",
                "Juma Odera",
                Stance.URGES,
                Topic.CEASEFIRE);
    }

    @Test
    void whoStrugglesToToppleSomeoneOpposesThem() {
        holds("The rebels are struggling to topple the president.", "rebels", Stance.OPPOSES, Topic.LEADERSHIP);
    }

    @Test
    void whoScornsReportsLeavesTheirHolderWithoutAStance() {
        assertThat(positions("Kenya scorned reports that Uganda had accepted the ceasefire."))
                .noneMatch(p -> p.actor().equals("Uganda"));
    }

    @Test
    void theNextClauseIsNoPartOfTheMatter() {
        assertThat(positions(
                        "Kenyan ministers also rejected any accord that did not mention the president's resignation"
                                + " and Uganda refused to end its patrols of the border unless there was a truce."))
                .anySatisfy(p -> assertThat(p.matter())
                        .isEqualTo("any accord that did not mention the president's resignation"));
    }

    @Test
    void ofWhomLeavingIsCalledForIsTheAddressee() {
        assertThat(positions("Norway is calling for Omar Gomez to step down from power."))
                .anySatisfy(p -> {
                    assertThat(p.actor()).isEqualTo("Norway");
                    assertThat(p.addressee()).isEqualTo("Omar Gomez");
                });
    }
}
