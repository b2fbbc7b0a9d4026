package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Office;

class OfficesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kenyan President Ana Diaz left.; Ana Diaz; President; Kenya",
                "Kenya's foreign minister, Ana Diaz, left.; Ana Diaz; foreign minister; Kenya",
                "The new Kenyan president, Ana Diaz, has not signed.; Ana Diaz; president; Kenya",
                "Ana Diaz, who is also the interior minister of Kenya, left.; Ana Diaz; interior minister; Kenya",
                "Ana Diaz, former Kenyan president, left.; Ana Diaz; former president; Kenya",
                "Guards of the ousted Kenyan President Ana Diaz left.; Ana Diaz; former President; Kenya",
                "Ana Diaz, until recently the Kenyan ambassador to Washington, left.; Ana Diaz; ambassador; Kenya",
                "President Ana Diaz of Kenya left.; Ana Diaz; President; Kenya",
                "The president of Kenya, Ana Diaz, left.; Ana Diaz; president; Kenya",
                "The UN envoy to Syria, Ana Diaz, left.; Ana Diaz; envoy; United Nations",
                "UN Syria envoy Ana Diaz left.; Ana Diaz; envoy; United Nations",
                "Ana Diaz, head of the rebel council, left.; Ana Diaz; head; rebel council",
                "The mayor of Nairobi, Ana Diaz, left.; Ana Diaz; mayor; Nairobi",
                "Ana Diaz was elected president of Kenya on Monday.; Ana Diaz; president; Kenya",
                "The African Union named Ana Diaz as its special envoy.; Ana Diaz; special envoy; African Union",
                "Ana Diaz, who chairs the African Union, left.; Ana Diaz; head; African Union",
                "Kenyan ministers Ana Diaz and Omar Gomez left.; Omar Gomez; minister; Kenya",
                "Kenyan President Ana Diaz and Omar Gomez of Uganda left.; Omar Gomez; President; Uganda",
                "Kenyan President Ana Diaz and Foreign Minister Omar Gomez left.; Omar Gomez; Foreign Minister; Kenya",
                "Ana Diaz, Kenya's foreign minister and chief negotiator, left.; Ana Diaz; chief negotiator; Kenya",
                "Ana Diaz (left), the Kenyan president, spoke.; Ana Diaz; president; Kenya",
                "The opposition spokesman Ana Diaz left.; Ana Diaz; opposition spokesman; opposition",
                "Kenyan President Ana Diaz met her Ugandan counterpart Omar Gomez.; Omar Gomez; President; Uganda",
            })
    void tellsWhoHoldsWhichOfficeOfWhat(String text, String person, String title, String of) {
        assertThat(Told.by(text, Office.class)).anySatisfy(o -> {
            assertThat(o.person()).isEqualTo(person);
            assertThat(o.title()).isEqualTo(title);
            assertThat(o.of()).isEqualTo(of);
            assertThat(o.envelope().modality()).isEqualTo(Modality.ACTUAL);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenyan journalist Ana Diaz left.",
                "A Nairobi-based adviser, Ana Diaz, left.",
                "The Kenyan president and Ana Diaz left together.",
                "Ana Diaz led the Kenyan delegation."
            })
    void makesNoneOfAProfessionOrOfSomeoneElsesTitle(String text) {
        assertThat(Told.by(text, Office.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ana Diaz will become president of Kenya next week.; PLANNED",
                "Ana Diaz was nominated as foreign minister of Kenya.; PLANNED",
                "The Kenyan government picked Ana Diaz as its special envoy.; PLANNED",
                "Ana Diaz may be appointed president of Kenya.; POSSIBLE",
                "Ana Diaz wants to become president of Kenya.; POSSIBLE",
                "Ana Diaz was not elected president of Kenya.; NEGATED",
                "Ana Diaz denied that she was the leader of the Lake Front.; NEGATED",
                "Ana Diaz will resign as prime minister of Kenya next month.; ACTUAL",
                "Ana Diaz did not resign as prime minister of Kenya.; ACTUAL",
            })
    void tellsWhetherTheOfficeIsHeld(String text, Modality modality) {
        assertThat(Told.by(text, Office.class))
                .extracting(o -> o.envelope().modality())
                .containsOnly(modality);
    }

    @Test
    void aBareTitleIsAnOfficeOnceWhereItsHolderIsNamedWithoutIt() {
        String text = "Barack Obama spoke on Monday. The US president then left. The US president is due back.";
        assertThat(Told.by(text, Office.class)).extracting(Office::person).containsExactly("Barack Obama");
    }

    @Test
    void aLeaderIsNotTheMinisterWhoIsNamed() {
        String text = "Sergei Lavrov arrived on Monday. The Russian leader said talks would go on.";
        assertThat(Told.by(text, Office.class)).isEmpty();
    }

    @Test
    void theNorthIsTheStateSoCalled() {
        String text = "North Korea refused to talk. The North's foreign minister, Ana Diaz, left.";
        assertThat(Told.by(text, Office.class)).extracting(Office::of).containsExactly("North Korea");
    }

    @Test
    void aKingIsNotAPersonWhoseLastNameIsTheSame() {
        String text = "Crown Prince Omar bin Idris arrived. King Idris stayed at home.";
        assertThat(Told.by(text, Office.class))
                .extracting(o -> o.title() + " " + o.person())
                .doesNotContain("King Omar bin Idris");
    }
}
