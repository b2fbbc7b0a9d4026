package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Figure.Bound;
import org.parley.record.claim.Figure.Measure;
import org.parley.record.claim.Modality;

class FiguresTest {
    private static Figure only(String text) {
        assertThat(Told.by(text, Figure.class)).hasSize(1);
        return Told.by(text, Figure.class).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The shelling killed at least 27 villagers on Monday.; KILLED; 27; OVER",
                "Some 1,30,000 soldiers have died in the war.; KILLED; 130000; ABOUT",
                "The fighting has left tens of thousands of people dead.; KILLED; 10000; OVER",
                "The raid wounded eight guards.; WOUNDED; 8; EXACT",
                "Nearly 1.4 million people were displaced by the floods of war.; DISPLACED; 1400000; ABOUT",
                "Several hundred thousand refugees live in the camps.; DISPLACED; 100000; OVER",
                "The army arrested fewer than 60 protesters.; DETAINED; 60; UNDER",
                "The donors pledged $126 million for the camps.; MONEY; 126000000; EXACT",
                "Two dozen rockets hit the harbour town.; OTHER; 24; EXACT",
                "A group of 17 rebel factions backed the plan.; PARTIES; 17; EXACT",
            })
    void tellsMeasureValueAndBound(String text, Measure measure, long value, Bound bound) {
        Figure figure = only(text);
        assertThat(figure.measure()).isEqualTo(measure);
        assertThat(figure.value().longValueExact()).isEqualTo(value);
        assertThat(figure.bound()).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The five-day truce ended after three weeks.",
                "The envoy, 58, left the capital on 4 February 2013.",
                "The two sides met again in Geneva.",
                "The Council adopted Resolution 2118 without a vote.",
                "The war is now in its 22nd month.",
            })
    void passesOverAgesTimesNamesAndWhatPointsBack(String text) {
        assertThat(Told.by(text, Figure.class)).isEmpty();
    }

    @Test
    void namesWhoCountedAndTheLargerFigure() {
        var figures =
                Told.by("The United Nations said the attack killed 131 civilians including 21 children.", Figure.class);
        assertThat(figures).hasSize(2);
        assertThat(figures).allMatch(f -> f.measure() == Measure.KILLED && "United Nations".equals(f.countedBy()));
        assertThat(figures.getLast().partOf()).isEqualTo("131 civilians");
    }

    @Test
    void readsARangeAsTwoFigures() {
        var figures = Told.by("Between 30 and 40 miners were killed in the attack.", Figure.class);
        assertThat(figures).extracting(f -> f.value().intValueExact()).containsExactly(30, 40);
    }

    @Test
    void keepsWhatMayHappenApartFromWhatDid() {
        assertThat(only("The offensive could displace 50,000 people.")
                        .envelope()
                        .modality())
                .isEqualTo(Modality.POSSIBLE);
        assertThat(only("The union will send 3,000 peacekeepers.").envelope().modality())
                .isEqualTo(Modality.PLANNED);
    }

    @Test
    void whatIsToldOfOneFateHoldsForTheOther() {
        assertThat(Told.by("Five people died and 20 were wounded in Nairobi on Monday.", Figure.class))
                .hasSize(2)
                .allSatisfy(f -> {
                    assertThat(f.envelope().place()).isEqualTo("Nairobi");
                    assertThat(f.envelope().time()).isNotNull();
                });
    }

    @Test
    void countsFromSoLongBeforeTheReport() {
        assertThat(Told.by("The fighting in Mombasa has killed 90 people in two weeks.", Figure.class))
                .singleElement()
                .satisfies(figure -> assertThat(figure.envelope().time()).hasToString("2014-02-26/2014-03-12"));
    }
}
