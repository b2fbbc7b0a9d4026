package org.parley.app.bench.settled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What went wrong, by sort, each sort with its first example. */
final class Losses {
    private static final int MOST = 15;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> examples = new HashMap<>();

    void add(String sort, String example) {
        counts.merge(sort, 1, Integer::sum);
        examples.merge(sort, example, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** The most frequent first. */
    List<String> lines() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(e -> e.getValue() + " x " + e.getKey() + ", such as " + examples.get(e.getKey()))
                .toList();
    }
}
