package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Condition;
import org.parley.record.claim.Kind;

class ConditionsTest {
    private static List<Condition> conditions(String text) {
        return TestReader.proposed(text, Condition.class);
    }

    @Test
    void untilHoldsBackWhatIsRefused() {
        assertThat(conditions("Kenya said it would not negotiate until Ethiopia withdrew its troops."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.actor()).isEqualTo("Kenya");
                    assertThat(c.prerequisite()).isEqualTo("Ethiopia withdrew its troops");
                    assertThat(c.consequence()).contains("negotiate");
                    assertThat(c.waived()).isFalse();
                });
    }

    @Test
    void unlessAndOnlyIfTellConditions() {
        assertThat(conditions("There can be no deal unless Ethiopia frees the hostages."))
                .singleElement()
                .satisfies(c -> assertThat(c.prerequisite()).isEqualTo("Ethiopia frees the hostages"));
        assertThat(conditions("The talks can resume only if Ethiopia frees the hostages."))
                .singleElement()
                .satisfies(c -> assertThat(c.prerequisite()).isEqualTo("Ethiopia frees the hostages"));
    }

    @Test
    void whoWouldRatherWaitHoldsWhatTheyWaitForWhoeverSaysSo() {
        assertThat(conditions("Kenya said that Chad preferred to wait until Ethiopia had formed a cabinet."))
                .singleElement()
                .satisfies(c -> assertThat(c.actor()).isEqualTo("Chad"));
    }

    @Test
    void whatIsOfferedOnOneConditionOnlyWaitsAndNotWhatItIsFor() {
        assertThat(conditions(
                        "The minister announced a proposal for a week-long truce to let relief in, but only on the"
                                + " condition that the rebels also stop shooting."))
                .singleElement()
                .satisfies(c -> assertThat(c.consequence()).contains("truce").doesNotContain("condition"));
    }

    @Test
    void whatDependsWaits() {
        assertThat(conditions("The truce depends on a withdrawal of all troops."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.prerequisite()).isEqualTo("a withdrawal of all troops");
                    assertThat(c.consequence()).isEqualTo("The truce");
                });
    }

    @Test
    void withoutPreconditionsWaivesThem() {
        assertThat(conditions("Kenya is ready to resume the talks without preconditions."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.waived()).isTrue();
                    assertThat(c.prerequisite()).isEqualTo("preconditions");
                });
    }

    @Test
    void theDeedsOfBothSidesAreToldWhereTheyCanBe() {
        assertThat(conditions("Kenya will attend the conference only if Ethiopia accepts the truce."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.thenDeed()).isNotNull();
                    assertThat(c.thenDeed().kind()).isEqualTo(Kind.ATTENDANCE);
                    assertThat(c.ifDeed()).isNotNull();
                    assertThat(c.ifDeed().actor()).isEqualTo("Ethiopia");
                });
    }

    @Test
    void aTimeOrAPredictionIsNoCondition() {
        assertThat(conditions("The war lasted until the armies were exhausted."))
                .isEmpty();
        assertThat(conditions("If the talks fail, the region will suffer.")).isEmpty();
        assertThat(conditions("Kenya asked if the talks were over.")).isEmpty();
    }

    @Test
    void whatCannotBeWithoutAThingWaitsForIt() {
        assertThat(conditions("Without a truce there can be no talks, Kenya said."))
                .anySatisfy(c -> assertThat(c.prerequisite()).contains("truce"));
    }

    @Test
    void whatIsNeededForAThingIsItsPrerequisite() {
        assertThat(conditions("A vote of parliament is needed to pass the amnesty."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.prerequisite()).startsWith("A vote");
                    assertThat(c.consequence()).contains("pass the amnesty");
                });
    }

    @Test
    void eachWhoSaysItSetsTheCondition() {
        assertThat(conditions("Kenya and Norway said they would not negotiate until Sudan withdrew its troops."))
                .extracting(Condition::actor)
                .contains("Kenya", "Norway");
    }

    @Test
    void whatWillNotBeBeforeAThingWaitsForIt() {
        assertThat(conditions("Kenya will not sign the accord before Norway lifts the sanctions."))
                .anySatisfy(c -> assertThat(c.prerequisite()).contains("Norway lifts the sanctions"));
    }

    @Test
    void whatOneDoesOnceOneIsFreeIsNoCondition() {
        assertThat(conditions("Kenya will join the mission once it takes over the chair."))
                .isEmpty();
    }

    @Test
    void asLongAsIsOneCondition() {
        assertThat(conditions("Kenya will not come back as long as Sudan holds the town."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.prerequisite()).isEqualTo("Sudan holds the town");
                    assertThat(c.consequence()).contains("not come back");
                });
    }

    @Test
    void whatMustBeDoneForWhatIsWantedIsItsCondition() {
        assertThat(conditions("Kenya said that if the rebels want to join the talks, they must free the hostages."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.prerequisite()).contains("free the hostages");
                    assertThat(c.consequence()).contains("join the talks");
                });
    }

    @Test
    void whoSaysSoBehindAConditionIsNoPartOfIt() {
        assertThat(conditions("Kenya will not negotiate until Ethiopia frees the hostages, the rebels said."))
                .singleElement()
                .satisfies(c -> assertThat(c.prerequisite()).isEqualTo("Ethiopia frees the hostages"));
    }

    @Test
    void whoMakesItAConditionSetsIt() {
        assertThat(conditions("Kenya has made a withdrawal a condition for talks."))
                .singleElement()
                .satisfies(c -> assertThat(c.actor()).isEqualTo("Kenya"));
    }

    @Test
    void whatIsDroppedAsAConditionIsWaivedByItsHolder() {
        for (String told : List.of(
                "Kenya dropped the release of prisoners as a condition for talks.",
                "Kenya said it had given up its demand for the release of prisoners as a condition for talks.",
                "Kenya no longer makes the release of prisoners a condition for talks.",
                "Kenya no longer insists on the release of prisoners before talks.",
                "The release of prisoners is no longer a condition of Kenya for talks.")) {
            assertThat(conditions(told)).as(told).singleElement().satisfies(c -> {
                assertThat(c.waived()).isTrue();
                assertThat(c.actor()).isEqualTo("Kenya");
                assertThat(c.prerequisite()).isEqualToIgnoringCase("the release of prisoners");
                assertThat(c.consequence()).isEqualTo("talks");
            });
        }
    }

    @Test
    void whatAnotherSaysIsDroppedIsItsHoldersStill() {
        assertThat(conditions("Norway said Kenya had dropped its demand for a ceasefire as a condition for talks."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.actor()).isEqualTo("Kenya");
                    assertThat(c.waived()).isTrue();
                    assertThat(c.envelope().source()).isNotNull();
                    assertThat(c.envelope().source().speaker()).isEqualTo("Norway");
                });
    }

    @Test
    void whoseConditionIsOverIsNotGuessedFromWhoSaysSo() {
        assertThat(conditions("A ceasefire is no longer a condition for talks, Norway said."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.waived()).isTrue();
                    assertThat(c.actor()).isNull();
                });
    }

    @Test
    void whatMayBeDroppedOrIsNotIsNeitherSetNorDropped() {
        assertThat(conditions("Kenya may drop its demand for a ceasefire as a condition for talks."))
                .isEmpty();
        assertThat(conditions("Kenya has not dropped its condition that the prisoners be freed."))
                .isEmpty();
    }

    @Test
    void whoWouldComeEvenWithoutAThingWaitsForItNoLonger() {
        assertThat(conditions("Kenya said it would attend the conference even without a ceasefire."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.waived()).isTrue();
                    assertThat(c.prerequisite()).isEqualTo("a ceasefire");
                });
    }

    @Test
    void whatIsNamedAsAConditionIsAskedByWhoNamesIt() {
        assertThat(conditions("Norway said Kenya had set the release of prisoners as a precondition for talks."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.actor()).isEqualTo("Kenya");
                    assertThat(c.prerequisite()).isEqualTo("the release of prisoners");
                });
        assertThat(conditions("Kenya's condition for talks is the withdrawal of all troops."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.actor()).isEqualTo("Kenya");
                    assertThat(c.prerequisite()).isEqualTo("the withdrawal of all troops");
                });
    }

    @Test
    void whoIsToComeHoldsWhatAnotherMustDoFirst() {
        assertThat(conditions("Ethiopia must first free the prisoners if Kenya is to attend the talks."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.actor()).isEqualTo("Kenya");
                    assertThat(c.prerequisite()).contains("free the prisoners");
                    assertThat(c.thenDeed()).isNotNull();
                    assertThat(c.thenDeed().actor()).isEqualTo("Kenya");
                });
    }

    @Test
    void whatOneMustDoToComeIsNotOnesOwnCondition() {
        assertThat(conditions("If Kenya wants to join the talks, it must free the prisoners."))
                .singleElement()
                .satisfies(c -> assertThat(c.actor()).isNull());
    }

    @Test
    void thoseWithoutANameHoldNoCondition() {
        assertThat(conditions(
                        "Two Western diplomats said Kenya would not attend the talks unless Sudan left the town."))
                .singleElement()
                .satisfies(c -> assertThat(c.actor()).isEqualTo("Kenya"));
    }

    @Test
    void anOfferInReturnForAThingWaitsForIt() {
        assertThat(conditions("Kenya offered to join the talks in return for the release of prisoners."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.actor()).isEqualTo("Kenya");
                    assertThat(c.prerequisite()).isEqualTo("the release of prisoners");
                    assertThat(c.consequence()).isEqualTo("join the talks");
                });
    }

    @Test
    void armsGivenUpAreNoConditionGivenUp() {
        assertThat(conditions("The rebels gave up their weapons as a condition for talks."))
                .allSatisfy(c -> assertThat(c.waived()).isFalse());
    }

    @Test
    void whoWillNotBeNamedMakesNoCondition() {
        assertThat(conditions("The plan may work, an official said on condition of anonymity."))
                .isEmpty();
    }

    @Test
    void whoSaysAllBeforeItIsNoPartOfWhatIsAsked() {
        assertThat(conditions("Ending the siege and resuming the talks depends on strong gestures from Kenya,"
                        + " Ethiopian Foreign Minister Omar Diaz said after a meeting of ministers in Paris."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.prerequisite()).doesNotContain("Diaz").contains("gestures from Kenya");
                    assertThat(c.actor()).isEqualTo("Omar Diaz");
                });
    }

    @Test
    void whatMustBeShownFirstIsAskedAndNotWhatTheShowingIsOf() {
        assertThat(conditions("\"The army should show that it really leaves before we turn to other questions,\""
                        + " Omar Diaz said."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.actor()).isEqualTo("Omar Diaz");
                    assertThat(c.prerequisite()).isEqualTo("The army should show that it really leaves");
                });
    }

    @Test
    void theComingThatOneWishesForIsWhatAnotherMakesWait() {
        assertThat(conditions("Kenya is keen to see Chad at the table, but Ethiopia has insisted Chad should first"
                        + " back the accord."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.actor()).isEqualTo("Ethiopia");
                    assertThat(c.prerequisite()).contains("Chad should first back the accord");
                    assertThat(c.consequence()).isEqualTo("see Chad at the table");
                });
    }
}
