package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;
import org.parley.record.claim.Source;
import org.parley.record.document.Timespan;

/** What a sentence may be taken to say and does not. */
class MisreadingsTest {
    @Test
    void setsTheMonthOfAnEarlierPromiseBackAndNotAhead() {
        assertThat(Told.by("Chad first promised to release the prisoners in November.", Commitment.class))
                .singleElement()
                .satisfies(told -> assertThat(told.envelope().time()).isEqualTo(Timespan.parse("2013-11")));
    }

    @Test
    void takesADealThatSomeoneIsAccusedOfForTheAccusersWord() {
        assertThat(Told.by("Kenya accused Chad of having signed a secret deal.", Agreement.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.envelope().source())
                            .extracting(Source::speaker)
                            .isEqualTo("Kenya");
                    assertThat(told.parties()).containsExactly("Chad");
                });
    }

    @Test
    void takesATruceThatDoesNotApplySomewhereForNoDenialOfIt() {
        assertThat(Told.by("The truce did not apply in the northern suburbs.", Agreement.class))
                .isEmpty();
    }

    @Test
    void tellsADayOnWhichAPauseIsToBeginFromTheOneOnWhichItWasOrdered() {
        assertThat(Told.by("Omar Diaz ordered a humanitarian pause to begin on Friday.", Agreement.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.envelope().time()).isNull();
                    assertThat(told.effective()).isEqualTo(Timespan.parse("2014-03-14"));
                });
    }

    @Test
    void keepsTheWeeksTollOffTheDay() {
        assertThat(Told.by(
                        "At least 14 farmers were killed in raids on Sunday, taking this week's dead to 530, with over"
                                + " 130 children among them.",
                        Figure.class))
                .filteredOn(f -> f.value().intValueExact() == 130)
                .allSatisfy(f -> {
                    assertThat(f.envelope().time()).isNull();
                    assertThat(f.partOf()).isNull();
                });
    }

    @Test
    void takesThoseKilledInOnePartForAPartOfAll() {
        assertThat(Told.by(
                        "Monitors reported 279 farmers killed on both sides, with 155 killed in the hills.",
                        Figure.class))
                .filteredOn(f -> f.value().intValueExact() == 155)
                .singleElement()
                .satisfies(f -> assertThat(f.partOf()).isEqualTo("279 farmers"));
    }

    @Test
    void countsTheDeadOfABattleWhereItWasFought() {
        assertThat(Told.by("The battle for the port of Hodeidah displaced 4,000 people.", Figure.class))
                .singleElement()
                .satisfies(f -> assertThat(f.envelope().place()).isEqualTo("Hodeidah"));
    }

    @Test
    void leavesABackersAttackWithoutTheStateItBacksForATarget() {
        assertThat(Told.by(
                        "Chad backs the government of Sudan. Sudan is at war. Chad began air strikes in support of"
                                + " Sudan.",
                        Act.class))
                .noneMatch(a -> a.type() == Act.Type.ASSAULT && "Sudan".equals(a.target()));
    }

    @Test
    void takesWhatIsBackedForTheFirstOfTwoAlone() {
        assertThat(Told.by(
                        "Talks between the Chad-backed government of Sudan and opposition groups opened.", Act.class))
                .filteredOn(a -> a.type() == Act.Type.SUPPORT)
                .noneMatch(a -> String.valueOf(a.target()).contains("opposition"));
    }

    @Test
    void namesWhoIsCalledOnToGo() {
        assertThat(Told.by("Kenya called for President Omar Diaz to step down.", Position.class))
                .singleElement()
                .satisfies(p -> assertThat(p.matter()).isEqualTo("President Omar Diaz to step down"));
    }

    @Test
    void endsWhatIsCalledForBeforeWhatWasNotDone() {
        assertThat(Told.by("Kenya called for the truce to begin at once but did not set a day.", Position.class))
                .singleElement()
                .satisfies(p -> assertThat(p.matter()).isEqualTo("the truce to begin at once"));
    }

    @Test
    void takesNoFightersInAPlaceForAttendants() {
        assertThat(Told.by(
                        "The raids continue in parts of Chad where the government says the Azra Front is present.",
                        Attendance.class))
                .isEmpty();
    }

    @Test
    void takesAnOfferToComeForNoPlanTo() {
        assertThat(Told.by("Chad said its government would be ready to come to the talks.", Attendance.class))
                .isEmpty();
    }

    @Test
    void readsAnEnvoysNameBehindTheStateHeIsSentTo() {
        assertThat(Told.by("Omar Diaz will meet U.N. envoy to Syria Ana Gomez later in the day.", Meeting.class))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.parties()).containsExactlyInAnyOrder("Omar Diaz", "Ana Gomez");
                    assertThat(m.envelope().time()).isEqualTo(Timespan.parse("2014-03-12"));
                });
    }

    @Test
    void givesWhatAMonitorIsToldToHaveSaidInTheMiddleOfASentenceToTheMonitor() {
        assertThat(Told.by(
                        "At least 14 farmers were killed in raids on Sunday, said the Kenyan Observatory for Human Rights"
                                + " monitor, adding that 530 had died since Monday.",
                        Figure.class))
                .filteredOn(f -> f.value().intValueExact() == 14)
                .singleElement()
                .satisfies(f -> assertThat(f.countedBy()).contains("Observatory"));
    }

    @Test
    void datesNoLastingBackingByTheMeetingThatItIsNamedBeside() {
        assertThat(Told.by(
                        "The envoy announced a round of talks between the Chad-backed government of Kenya and the"
                                + " rebels next week.",
                        Act.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.envelope().time()).isNull();
                    assertThat(told.matter()).isEqualTo("the Chad-backed government of Kenya");
                });
    }

    @Test
    void keepsWhoIsToMeetInWhatIsWantedAndLeavesOutWhatIsOnlySaidBeside() {
        assertThat(Told.by(
                        "President Ana Diaz wants the council to meet in Nairobi, a venue refused by the rebels.",
                        Position.class))
                .filteredOn(p -> p.stance() == Position.Stance.DEMANDS)
                .singleElement()
                .satisfies(p -> assertThat(p.matter()).isEqualTo("the council to meet in Nairobi"));
    }

    @Test
    void takesABlowThatABombingIsToLastAsLongAsForNoneStruck() {
        assertThat(Told.by("Kenya said its raids would go on as long as Chad attacked villagers.", Act.class))
                .filteredOn(told -> told.actor().equals("Chad"))
                .allSatisfy(told -> assertThat(told.envelope().modality()).isEqualTo(Modality.POSSIBLE));
    }

    @Test
    void hearsAWitnessBehindWhomTheSentenceGoesOn() {
        assertThat(Told.by(
                        "Rockets killed nine farmers overnight and Sunday, a witness told Reuters, who did not wish to be"
                                + " named for fear of revenge.",
                        Figure.class))
                .singleElement()
                .satisfies(f -> assertThat(f.countedBy()).contains("witness"));
    }
}
