package org.parley.reader.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningTest {
    /** Ten reports; what is told by a name is right nine times in ten, what is told by a noun once in ten. */
    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean named = i % 2 == 0;
            Signs signs = new Signs();
            signs.add(named ? "who told by a name" : "who told by a noun");
            signs.add("modality=actual");
            boolean odd = i % 20 >= 18;
            examples.add(new Example("report " + i / 20, signs, named != odd));
        }
        return examples;
    }

    @Test
    void aSignThatTellsRightFromWrongWeighsAndOneThatDoesNotHardlyDoes() {
        Weights weights = Learning.fit(examples(), 1);
        assertThat(weights.of("who told by a name")).isGreaterThan(1);
        assertThat(weights.of("who told by a noun")).isLessThan(-1);
        assertThat(weights.of("modality=actual")).isBetween(-0.2, 0.2);
    }

    @Test
    void aGreaterPenaltyHoldsWeightsNearerToZero() {
        double free = Learning.fit(examples(), 1).of("who told by a name");
        double held = Learning.fit(examples(), 50).of("who told by a name");
        assertThat(held).isPositive().isLessThan(free);
    }

    @Test
    void confidenceIsHowOftenSuchClaimsAreRightInOtherReports() {
        List<Example> examples = examples();
        double[] confidence = Learning.crossValidated(examples, 1, 5);
        for (int i = 0; i < confidence.length; i++) {
            boolean named = examples.get(i).signs().strengths().containsKey("who told by a name");
            assertThat(confidence[i]).isBetween(named ? 0.75 : 0.05, named ? 0.95 : 0.25);
        }
    }

    @Test
    void freshExamplesLowerConfidenceToTheirShareOfRightOnesAndLeaveTheThresholdWithIt() {
        Weights weights = Learning.fit(examples(), 1).withThreshold(0.5);
        List<Example> fresh = examples().stream()
                .map(each -> new Example(
                        each.document(),
                        each.signs(),
                        each.right() && each.document().matches(".*[13579]")))
                .toList();
        Weights tempered = weights.tempered(fresh);
        double mean = fresh.stream()
                .mapToDouble(each -> tempered.confidence(each.signs()))
                .average()
                .orElseThrow();
        double share = (double) fresh.stream().filter(Example::right).count() / fresh.size();
        assertThat(mean).isCloseTo(share, within(0.005));
        assertThat(tempered.threshold()).isLessThan(0.5);
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertThat(Learning.fit(examples(), 10).lines())
                .isEqualTo(Learning.fit(examples(), 10).lines());
    }

    @Test
    void aSignOfFewReportsIsNotLearned() {
        List<Example> examples = new ArrayList<>(examples());
        for (int i = 0; i < 20; i++) {
            Signs signs = new Signs();
            signs.add("rule=act.once");
            examples.add(new Example("report 1", signs, true));
        }
        assertThat(Learning.fit(examples, 1).weights()).doesNotContainKey("rule=act.once");
    }
}
