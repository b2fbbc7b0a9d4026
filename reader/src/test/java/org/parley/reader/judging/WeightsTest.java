package org.parley.reader.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private final Weights weights = Weights.parse(List.of(
            "# a comment", "  0.500 threshold", " -1.000 bias", "  2.000 head tag=VBD", "  0.250 who told elsewhere"));

    @Test
    void areWrittenAsTheyAreRead() {
        assertThat(Weights.parse(weights.lines())).isEqualTo(weights);
    }

    @Test
    void ofTheSignsThatAreThereSumToTheLogOdds() {
        Signs signs = new Signs();
        signs.add("head tag=VBD");
        signs.add("a sign that weighs nothing");
        assertThat(weights.confidence(signs)).isEqualTo(1 / (1 + Math.exp(-1)), within(0.001));
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatThrownBy(() -> Weights.parse(List.of("heavy bias")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("heavy bias");
        assertThatThrownBy(() -> Weights.parse(List.of("0.5 threshold"))).hasMessageContaining("bias");
    }

    @Test
    void everySignThatWeighsHasItsWordsInTheTable() {
        ReasonWords words = ReasonWords.load();
        Weights shipped = Weights.load();
        assertThat(shipped.weights()).isNotEmpty();
        shipped.weights()
                .keySet()
                .forEach(sign -> assertThat(words.of(Signs.withoutKind(sign)))
                        .as(sign)
                        .isNotBlank()
                        .doesNotContain("{}"));
    }
}
