package org.parley.app.bench.settled;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.app.score.Rates;

/**
 * How well mentions are told apart and taken together: B-cubed precision and recall. Of each mention it is asked how much
 * of what it is put together with belongs there, and how much of what belongs there it is put together with. A mention
 * that is missed, or that is of nothing known, counts as wrong.
 */
final class BCubed {
    private record Cell(String known, String told) {}

    private final Map<Cell, Integer> cells = new HashMap<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Integer> told = new HashMap<>();

    /**
     * @param truly what it is a mention of, null if it is of nothing known
     * @param settled what it was settled to, null if it was missed
     */
    void add(@Nullable String truly, @Nullable String settled) {
        if (truly != null) {
            known.merge(truly, 1, Integer::sum);
        }
        if (settled != null) {
            told.merge(settled, 1, Integer::sum);
        }
        if (truly != null && settled != null) {
            cells.merge(new Cell(truly, settled), 1, Integer::sum);
        }
    }

    Rates rates() {
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Cell, Integer> cell : cells.entrySet()) {
            double square = (double) cell.getValue() * cell.getValue();
            precision += square / told.getOrDefault(cell.getKey().told(), 1);
            recall += square / known.getOrDefault(cell.getKey().known(), 1);
        }
        return Share.rates(precision, sum(told), recall, sum(known));
    }

    private static long sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(n -> n).sum();
    }
}
