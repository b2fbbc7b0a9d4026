package org.parley.reader.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** One sign over all examples: which have it, and how strongly. */
final class Column {
    /** A sign seen less often, or in fewer reports, says more of those reports than of claims. */
    private static final int LEAST_EXAMPLES = 8;

    private static final int LEAST_DOCUMENTS = 4;

    private final List<Integer> rows = new ArrayList<>();
    private final List<Double> strengths = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();

    private Column() {}

    /** By sign, those seen often enough to learn from. */
    static SortedMap<String, Column> of(List<Example> examples) {
        Map<String, Column> columns = new HashMap<>();
        for (int row = 0; row < examples.size(); row++) {
            Example example = examples.get(row);
            for (Map.Entry<String, Double> sign : example.signs().strengths().entrySet()) {
                Column column = columns.computeIfAbsent(sign.getKey(), s -> new Column());
                column.rows.add(row);
                column.strengths.add(sign.getValue());
                column.documents.add(example.document());
            }
        }
        Collection<Column> all = columns.values();
        all.removeIf(column -> column.rows.size() < LEAST_EXAMPLES || column.documents.size() < LEAST_DOCUMENTS);
        return new TreeMap<>(columns);
    }

    /** One for every example, for what is true of all. */
    static Column bias(int examples) {
        Column column = new Column();
        for (int row = 0; row < examples; row++) {
            column.rows.add(row);
            column.strengths.add(1.0);
        }
        return column;
    }

    /**
     * The step that takes the weight of this sign nearest to its best, the others held (Newton's on the penalised
     * log-likelihood).
     *
     * @param sums the log-odds of each example as the weights stand; moved by the step
     */
    double step(double[] sums, List<Example> examples, double weight, double penalty) {
        double slope = penalty * weight;
        double curve = penalty;
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            double strength = strengths.get(i);
            double p = 1 / (1 + Math.exp(-sums[row]));
            slope += strength * (p - (examples.get(row).right() ? 1 : 0));
            curve += strength * strength * Math.max(1e-4, p * (1 - p));
        }
        double step = Math.clamp(-slope / curve, -1, 1);
        for (int i = 0; i < rows.size(); i++) {
            sums[rows.get(i)] += step * strengths.get(i);
        }
        return step;
    }
}
