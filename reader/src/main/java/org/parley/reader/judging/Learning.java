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

    /** Less than the shipped file's last digit. */
    private static final double LEAST = 0.0005;

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
        double[] weights = new double[columns.size()];
        double atZero = 0;
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double step = bias.step(sums, examples, atZero, ON_BIAS);
            atZero += step;
            double greatest = Math.abs(step);
            int i = 0;
            for (Map.Entry<String, Column> column : columns.entrySet()) {
                double moved = column.getValue().step(sums, examples, weights[i], penalty(column.getKey(), penalty));
                weights[i++] += moved;
                greatest = Math.max(greatest, Math.abs(moved));
            }
            if (greatest < SETTLED) {
                break;
            }
        }
        return new Weights(0, atZero, bySign(columns.keySet(), weights));
    }

    private static SortedMap<String, Double> bySign(Iterable<String> signs, double[] weights) {
        SortedMap<String, Double> bySign = new TreeMap<>();
        int i = 0;
        for (String sign : signs) {
            double weight = weights[i++];
            if (Math.abs(weight) >= LEAST) {
                bySign.put(sign, weight);
            }
        }
        return bySign;
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
        List<Integer> fold = folds(examples, folds);
        double[] confidence = new double[examples.size()];
        for (int held = 0; held < folds; held++) {
            List<Example> others = new ArrayList<>();
            for (int i = 0; i < confidence.length; i++) {
                if (fold.get(i) != held) {
                    others.add(examples.get(i));
                }
            }
            Weights weights = fit(others, penalty);
            for (int i = 0; i < confidence.length; i++) {
                if (fold.get(i) == held) {
                    confidence[i] = weights.confidence(examples.get(i).signs());
                }
            }
        }
        return confidence;
    }

    private static List<Integer> folds(List<Example> examples, int folds) {
        Map<String, Integer> byDocument = new HashMap<>();
        List<Integer> each = new ArrayList<>();
        for (Example example : examples) {
            each.add(byDocument.computeIfAbsent(example.document(), document -> byDocument.size() % folds));
        }
        return each;
    }
}
