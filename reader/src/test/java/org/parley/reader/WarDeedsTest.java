package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reader.Acts.acts;
import static org.parley.reader.Acts.isTold;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Act;
import org.parley.record.claim.Act.Type;
import org.parley.record.claim.Modality;

class WarDeedsTest {
    @Test
    void fightingWithoutSidesIsBetweenThoseWhoFightInTheReport() {
        List<Act> found = acts("Kenyan rebels attacked the Kenyan army on Monday. Kenya bombed the rebels on Tuesday. "
                + "Heavy fighting raged in Mombasa.");
        assertThat(found)
                .filteredOn(a -> a.envelope().rule().equals("act.assault.fighting"))
                .hasSize(2);
    }

    @Test
    void fightingWithoutSidesInAReportOfOneWarriorIsNoAct() {
        assertThat(acts("Heavy fighting raged in Mombasa.")).isEmpty();
    }

    @Test
    void clashesAreDealtByBoth() {
        isTold("India has fought two wars with Pakistan over Kashmir.", "India", Type.ASSAULT, "Pakistan");
        isTold("India has fought two wars with Pakistan over Kashmir.", "Pakistan", Type.ASSAULT, "India");
    }

    @Test
    void whoDiesInARaidIsStruckByItsOwner() {
        isTold("Two rebels died in Kenyan air strikes.", "Kenya", Type.ASSAULT, "rebels");
    }

    @Test
    void aClaimOfResponsibilityTellsTheDeed() {
        isTold(
                "The Taliban claimed responsibility for a bombing that killed 16 soldiers.",
                "Taliban",
                Type.ASSAULT,
                "soldiers");
    }

    @Test
    void whatIsThrownIsThrownAtSomeone() {
        isTold("Hamas fired more than 100 rockets at southern Israel.", "Hamas", Type.ASSAULT, "Israel");
    }

    @Test
    void aTownThatFellWasTaken() {
        isTold("The town of Menaka fell to the rebels on Friday.", "rebels", Type.COERCE, "Menaka");
    }

    @Test
    void aVerbOfAHeadlineIsReadWhereItLooksLikeANoun() {
        isTold("Turkey shells rebel town as talks begin", "Turkey", Type.ASSAULT, "rebel town");
    }

    @Test
    void aParticipleBehindACommaGoesOnWithTheVerb() {
        isTold(
                "Maoist rebels ambushed a police patrol, killing nine officers.",
                "Maoist rebels",
                Type.ASSAULT,
                "officers");
    }

    @Test
    void whatIsDeniedHasNotHappened() {
        assertThat(acts("Kenya denied that its troops had killed civilians."))
                .isNotEmpty()
                .allMatch(a -> a.envelope().modality() == Modality.NEGATED);
    }

    @Test
    void whatIsAllegedIsOfTheAccused() {
        assertThat(acts("Georgia accused Russia of bombing its territory."))
                .filteredOn(a -> a.type() == Type.ASSAULT)
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.actor()).isEqualTo("Russia");
                    assertThat(a.target()).isEqualTo("Georgia");
                });
    }

    @Test
    void whoActRespectivelyActApart() {
        List<Act> found = acts("Kenya and Ethiopia have supported Somalia and Sudan respectively.");
        assertThat(found).filteredOn(a -> a.type() == Type.SUPPORT).hasSize(2);
        isTold("Kenya and Ethiopia have supported Somalia and Sudan respectively.", "Kenya", Type.SUPPORT, "Somalia");
    }

    @Test
    void aWithdrawalToComeIsNoActYet() {
        assertThat(acts("The rebels could leave Mombasa.")).isEmpty();
    }

    @Test
    void whoTellsOfAFightDidNotKillInIt() {
        assertThat(acts("There were battles in Mombasa that monitors say have killed 90 people."))
                .noneMatch(a -> a.actor().equals("monitors"));
    }
}
