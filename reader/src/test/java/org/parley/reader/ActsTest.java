package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Act;
import org.parley.record.claim.Act.Type;
import org.parley.record.claim.Modality;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;

class ActsTest {
    private static List<Act> acts(String text) {
        Document document = Document.of(text, new Origin("test.txt", null, null, null, Genre.NEWS, null, "en"));
        return TestReader.proposed(document).stream()
                .filter(Act.class::isInstance)
                .map(Act.class::cast)
                .toList();
    }

    private static void isAct(Act act, String actor, Type type, String target) {
        assertThat(act.actor()).isEqualTo(actor);
        assertThat(act.type()).isEqualTo(type);
        assertThat(act.target()).isEqualTo(target);
    }

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
}
