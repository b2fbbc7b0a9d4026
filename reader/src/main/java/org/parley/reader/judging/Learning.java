package org.parley.reader.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns weights from examples: logistic regression with a quadratic penalty, by coordinate descent. A sign's weight for one
 * kind pays twice the penalty of its weight for all, so kinds differ only where the examples insist.
 */
public final class Learning {
    private static final int SWEEPS = 60;
    private static final double SETTLED = 1e-4;
    private static final double OF_ONE_KIND = 2;

    /** The bias is all but free: how often claims are right at all is well known. */
    private static final double ON_BIAS = 0.01;

    /** What a rule's maker thinks of it was not drawn from these examples alone, so it is believed sooner than they are. */
    private static final double ON_RULES_OWN = 0.1;

    private Learning() {}

    /** @param penalty greater for weights nearer to zero */
    public static Weights fit(List<Example> examples, double penalty) {
        SortedMap<String, Column> columns = Column.of(examples);
        Column bias = Column.bias(examples.size());
        double[] sums = new double[examples.size()];
        double atZero = 0;
        TreeMap<String, Double> weights = new TreeMap<>();
        columns.keySet().forEach(sign -> weights.put(sign, 0.0));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double step = bias.step(sums, examples, atZero, ON_BIAS);
            atZero += step;
            double greatest = Math.abs(step);
            for (Map.Entry<String, Column> column : columns.entrySet()) {
                String sign = column.getKey();
                double moved = column.getValue().step(sums, examples, weights.get(sign), penalty(sign, penalty));
                weights.merge(sign, moved, Double::sum);
                greatest = Math.max(greatest, Math.abs(moved));
            }
            if (greatest < SETTLED) {
                break;
            }
        }
        weights.values().removeIf(weight -> Math.abs(weight) < 0.0005);
        return new Weights(0, atZero, weights);
    }

    private static double penalty(String sign, double penalty) {
        if (sign.equals(ClaimSigns.OWN_CONFIDENCE)) {
            return ON_RULES_OWN;
        }
        return Signs.withoutKind(sign).equals(sign) ? penalty : penalty * OF_ONE_KIND;
    }

    /**
     * The confidence of each example, by weights learned from other documents.
     *
     * @param folds documents are dealt out in turn, in the order of their first examples
     */
    public static double[] crossValidated(List<Example> examples, double penalty, int folds) {
        Map<String, Integer> fold = new HashMap<>();
        examples.forEach(example -> fold.putIfAbsent(example.document(), fold.size() % folds));
        double[] confidence = new double[examples.size()];
        for (int held = 0; held < folds; held++) {
            List<Example> others = new ArrayList<>();
            for (Example example : examples) {
                if (fold.get(example.document()) != held) {
                    others.add(example);
                }
            }
            Weights weights = fit(others, penalty);
            for (int i = 0; i < confidence.length; i++) {
                if (fold.get(examples.get(i).document()) == held) {
                    confidence[i] = weights.confidence(examples.get(i).signs());
                }
            }
        }
        return confidence;
    }
}
