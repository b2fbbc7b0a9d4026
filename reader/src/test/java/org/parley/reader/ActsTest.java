package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reader.Acts.acts;
import static org.parley.reader.Acts.isAct;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Act;
import org.parley.record.claim.Act.Type;
import org.parley.record.claim.Modality;

class ActsTest {
    @Test
    void anAttackNamesWhoAndWhom() {
        assertThat(acts("Ethiopia bombed Eritrea on Monday."))
                .singleElement()
                .satisfies(a -> isAct(a, "Ethiopia", Type.ASSAULT, "Eritrea"));
        assertThat(acts("Eritrea was bombed by Ethiopia."))
                .singleElement()
                .satisfies(a -> isAct(a, "Ethiopia", Type.ASSAULT, "Eritrea"));
    }

    @Test
    void fightingBetweenTwoIsTwoActs() {
        List<Act> found = acts("Fighting between Ethiopia and Eritrea broke out again.");
        assertThat(found).hasSize(2);
        assertThat(found).extracting(Act::actor).containsExactlyInAnyOrder("Ethiopia", "Eritrea");
        assertThat(found).allMatch(a -> a.type() == Type.ASSAULT);
    }

    @Test
    void aNounOfDeedTellsItsOwnerAndTarget() {
        assertThat(acts("Norway deplored the invasion of Kuwait by Iraq."))
                .anySatisfy(a -> isAct(a, "Iraq", Type.ASSAULT, "Kuwait"));
    }

    @Test
    void whoeverIsBackedIsSupported() {
        assertThat(acts("Ethiopia-backed rebels left the talks."))
                .anySatisfy(a -> isAct(a, "Ethiopia", Type.SUPPORT, "Ethiopia-backed rebels"));
        assertThat(acts("The rebels are backed by Ethiopia."))
                .anySatisfy(a -> isAct(a, "Ethiopia", Type.SUPPORT, "rebels"));
    }

    @Test
    void anAccusationIsAnAct() {
        assertThat(acts("Kenya accused Ethiopia of stalling."))
                .anySatisfy(a -> isAct(a, "Kenya", Type.ACCUSE, "Ethiopia"));
    }

    @Test
    void aPlanIsNeverToldAsDone() {
        assertThat(acts("Ethiopia will deploy troops to Somalia."))
                .isNotEmpty()
                .allMatch(a -> a.envelope().modality() == Modality.PLANNED);
        assertThat(acts("Ethiopia may attack Eritrea."))
                .allMatch(a -> a.envelope().modality() == Modality.POSSIBLE);
        assertThat(acts("Ethiopia did not attack Eritrea."))
                .allMatch(a -> a.envelope().modality() == Modality.NEGATED);
        assertThat(acts("Ethiopia refused to attack Eritrea.")).isEmpty();
        assertThat(acts("If Ethiopia attacks Eritrea, the talks end."))
                .noneMatch(a -> a.envelope().modality() == Modality.ACTUAL);
    }

    @Test
    void wordsOfOtherSensesTellNoDeed() {
        assertThat(acts("Ethiopia and Eritrea struck a deal.")).isEmpty();
        assertThat(acts("Kenya held talks with Ethiopia.")).isEmpty();
    }

    @Test
    void aParticipleWithoutItsAuxiliaryTellsWhoActsOnWhom() {
        assertThat(acts("Backed by Kenya, Somalia attacked Eritrea."))
                .anySatisfy(a -> isAct(a, "Kenya", Type.SUPPORT, "Somalia"));
    }

    @Test
    void twoVerbsJoinedOverOneVictimAreOneDeed() {
        assertThat(acts("Somalia abducted and killed the guards."))
                .singleElement()
                .satisfies(a -> isAct(a, "Somalia", Type.ASSAULT, "guards"));
    }

    @Test
    void aRelativePronounStandsForTheNameBesideIt() {
        assertThat(acts("The talks between Ethiopia and Eritrea, which have fought a long war, resumed."))
                .extracting(Act::actor)
                .contains("Ethiopia", "Eritrea");
        assertThat(acts("Kenya lifted the sanctions that it imposed on Somalia in March."))
                .anySatisfy(a -> isAct(a, "Kenya", Type.SANCTION, "Somalia"));
    }

    @Test
    void whatSomeoneIsAccusedOfIsTheAccusersWord() {
        assertThat(acts("Kenya accused Ethiopia of attacking Somalia.")).anySatisfy(a -> {
            isAct(a, "Ethiopia", Type.ASSAULT, "Somalia");
            assertThat(a.envelope().source()).isNotNull();
        });
        assertThat(acts("Kenya accused Ethiopia of arming rebels in Somalia."))
                .anySatisfy(a -> isAct(a, "Ethiopia", Type.SUPPORT, "rebels"));
    }

    @Test
    void aWithdrawalIsNotOfTheCountryThatIsLeft() {
        assertThat(acts("Norway praised the Ethiopian withdrawal from Somalia."))
                .anySatisfy(a -> isAct(a, "Ethiopia", Type.RETREAT, "Somalia"))
                .noneSatisfy(a -> assertThat(a.actor()).isEqualTo("Somalia"));
    }

    @Test
    void fightingThatBreaksOutAndFireThatIsTradedHaveTwoSides() {
        assertThat(acts("Fighting broke out between Ethiopia and Eritrea on Monday."))
                .hasSize(2);
        assertThat(acts("Ethiopia and Eritrea traded fire on Monday.")).hasSize(2);
    }

    @Test
    void givingArmsAndActingInSupportAreSupport() {
        assertThat(acts("Kenya provided the rebels with weapons."))
                .anySatisfy(a -> isAct(a, "Kenya", Type.SUPPORT, "rebels"));
        assertThat(acts("Kenyan troops deployed in support of Somalia."))
                .anySatisfy(a -> assertThat(a.type()).isEqualTo(Type.SUPPORT));
    }

    @Test
    void onlyForcesAreMobilized() {
        assertThat(acts("Kenya sent an envoy to Somalia.")).isEmpty();
        assertThat(acts("Kenya sent troops to Somalia.")).anySatisfy(a -> isAct(a, "Kenya", Type.MOBILIZE, "Somalia"));
    }

    @Test
    void aFailedTryIsNegated() {
        assertThat(acts("The rebels failed to capture Asmara."))
                .isNotEmpty()
                .allMatch(a -> a.envelope().modality() == Modality.NEGATED);
    }

    @Test
    void anAttackThatIsOnlyToBeAvertedIsNoDeed() {
        assertThat(acts("The zone will be safe from Ethiopian air attack.")).isEmpty();
    }

    @Test
    void statesmenWhoClashHaveWords() {
        assertThat(acts("John Kerry and Sergei Lavrov clashed over the truce.")).isEmpty();
    }
}
