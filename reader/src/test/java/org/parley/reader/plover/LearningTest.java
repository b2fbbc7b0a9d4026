package org.parley.reader.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearningTest {
    private static final List<Example> EXAMPLES = List.of(
            new Example("a", Set.of("main:AID", "source:none"), "AID"),
            new Example("b", Set.of("main:AID"), "AID"),
            new Example("c", Set.of("main:ASSAULT", "source:none"), "ASSAULT"),
            new Example("d", Set.of("main:ASSAULT", "said once"), "ASSAULT"));

    @Test
    void whatSpeaksForAnEventIsLearned() {
        Weights weights = Learning.learn(EXAMPLES, "test");
        assertThat(weights.likeliest(Set.of("main:AID"))).isEqualTo("AID");
        assertThat(weights.likeliest(Set.of("main:ASSAULT"))).isEqualTo("ASSAULT");
        assertThat(weights.probabilities(Set.of("main:AID")).values().stream()
                        .mapToDouble(p -> p)
                        .sum())
                .isBetween(0.999, 1.001);
    }

    @Test
    void theSameExamplesGiveTheSameFile() {
        String text = Learning.learn(EXAMPLES, "test").text();
        assertThat(Learning.learn(EXAMPLES, "test").text()).isEqualTo(text);
        assertThat(text)
                .startsWith("# learned on test\ntrait\tAID\tASSAULT\nmain:AID\t")
                .doesNotContain("said once");
    }

    @Test
    void theShippedWeightsKnowEveryEventOfTheBench() {
        assertThat(Weights.shipped().probabilities(Set.of()).keySet())
                .hasSize(15)
                .contains("AGREE", "COOPERATE", Coder.YIELD);
    }
}
