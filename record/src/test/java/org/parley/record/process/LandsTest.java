package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.process.settling.Settling;

class LandsTest {
    private final Dossier dossier = new Dossier();

    private List<List<String>> named(String... names) {
        for (String name : names) {
            dossier.report("2014-01-10", name).statement(name);
        }
        return Settling.settle(dossier.evidence()).actors().stream()
                .map(Actor::names)
                .toList();
    }

    @Test
    void aBodyIsOneWithItsCountryBeforeAndAfterAndWithout() {
        assertThat(named("National Coalition", "Syrian National Coalition", "National Coalition of Syria"))
                .hasSize(1);
    }

    @Test
    void aLandThatNoTableListsIsKnownByItsAdjective() {
        assertThat(named(
                        "Charter Alliance",
                        "Charter Alliance of Orvania",
                        "Orvanian Charter Alliance",
                        "Orvanian government",
                        "government of Orvania"))
                .hasSize(2);
    }

    @Test
    void twoLandsKeepTheirBodiesApart() {
        assertThat(named(
                        "Charter Alliance of Orvania",
                        "Charter Alliance of Beldoria",
                        "Charter Alliance",
                        "Orvanian government",
                        "Beldorian government"))
                .hasSize(5);
    }

    @Test
    void wordsAfterOfThatAreNoLandMakeANameOfItsOwn() {
        assertThat(named("Supreme Council", "Supreme Council of Defence", "Ministry of Defence"))
                .hasSize(3);
    }

    @Test
    void aStateThatIsNamedAfterALandIsNotAnother() {
        assertThat(named("Islamic State", "Islamic State of Iraq")).hasSize(2);
    }

    @Test
    void aBodyOfACountryIsNotTheOrganisationOfThatName() {
        assertThat(named("Security Council", "Security Council of Russia")).hasSize(2);
    }

    @Test
    void governmentsOfAlikeLandsStayApart() {
        assertThat(named("Orvanian government", "government of Orvanland", "government"))
                .hasSize(3);
    }
}
