package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.reader.Acts.acts;
import static org.parley.reader.Acts.isTold;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Act;
import org.parley.record.claim.Act.Type;

class HostileWordsTest {
    @Test
    void wrongsToldOfAnotherAreCharges() {
        isTold("Serbia says Kosovo is violating the agreement.", "Serbia", Type.ACCUSE, "Kosovo");
        isTold("Turkey said the PKK was behind the bombing.", "Turkey", Type.ACCUSE, "PKK");
    }

    @Test
    void whatOneSaysOfOneselfIsNoCharge() {
        assertThat(acts("Serbia said it had failed to sign.")).isEmpty();
    }

    @Test
    void brandingIsAccusing() {
        isTold("Colombia called the guerrillas terrorists.", "Colombia", Type.ACCUSE, "guerrillas");
    }

    @Test
    void eachHoldsTheOtherToBlame() {
        List<Act> found = acts("Chad and Sudan have accused each other of backing rebels.");
        assertThat(found).filteredOn(a -> a.type() == Type.ACCUSE).hasSize(2);
    }

    @Test
    void vowsOfWarAreThreats() {
        isTold("Kenya vowed to retaliate against Ethiopia.", "Kenya", Type.THREATEN, "Ethiopia");
        isTold(
                "The White House warned that the United States would respond if Syria attacked.",
                "United States",
                Type.THREATEN,
                "Syria");
    }

    @Test
    void aThreatToCutSupportIsAgainstTheSupported() {
        String text = "Washington and London have threatened to cut their support for the opposition.";
        isTold(text, "United States", Type.THREATEN, "opposition");
        isTold(text, "Britain", Type.THREATEN, "opposition");
        assertThat(acts(text)).noneMatch(a -> a.type() == Type.SUPPORT);
    }

    @Test
    void vowsOfPeaceAreNone() {
        assertThat(acts("Kenya vowed to fight corruption.")).noneMatch(a -> a.type() == Type.THREATEN);
    }

    @Test
    void helpWithAPaperIsNoSupport() {
        assertThat(acts("With UN help, the states are working on a document.")).isEmpty();
    }
}
