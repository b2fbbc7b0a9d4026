package org.parley.app.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.reader.plover.Example;
import org.parley.reader.plover.Learning;
import org.parley.reader.plover.Weights;

/** Measures the coding of given pairs. */
public final class PloverBench {
    private PloverBench() {}

    /** By weights that were learned on something else. */
    public static PloverResult with(Weights weights, List<Example> examples) {
        PloverResult result = new PloverResult();
        examples.forEach(example -> result.add(example.event(), weights.likeliest(example.traits())));
        return result;
    }

    /**
     * By cross-validation: each part is coded by weights learned on the others. A sentence is in one part alone, and parts
     * are dealt in the order of the rows, so that each has its share of every event where rows are sorted by event.
     */
    public static PloverResult acrossFolds(List<Example> examples, int folds) {
        Map<String, Integer> fold = new TreeMap<>();
        examples.forEach(example -> fold.putIfAbsent(example.text(), fold.size() % folds));
        PloverResult result = new PloverResult();
        for (int i = 0; i < folds; i++) {
            List<Example> learned = new ArrayList<>();
            List<Example> asked = new ArrayList<>();
            for (Example example : examples) {
                (fold.getOrDefault(example.text(), 0) == i ? asked : learned).add(example);
            }
            if (!asked.isEmpty() && !learned.isEmpty()) {
                Weights weights = Learning.learn(learned, "fold");
                asked.forEach(example -> result.add(example.event(), weights.likeliest(example.traits())));
            }
        }
        return result;
    }
}
