package org.parley.record.process.settling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How often each of some names is counted; those counted never are left out. Immutable. */
record Counts(Map<String, Integer> each) {
    static final Counts NONE = new Counts(Map.of());

    Counts {
        each = Map.copyOf(each);
    }

    int of(String name) {
        return each.getOrDefault(name, 0);
    }

    int all() {
        int all = 0;
        for (int n : each.values()) {
            all += n;
        }
        return all;
    }

    /** @param more may be below zero */
    Counts plus(Map<String, Integer> more) {
        Map<String, Integer> sum = new HashMap<>(each);
        more.forEach((name, n) -> sum.merge(name, n, Integer::sum));
        sum.values().removeIf(n -> n == 0);
        return sum.isEmpty() ? NONE : new Counts(sum);
    }

    /** Only those counted so often. */
    Counts atLeast(double enough) {
        Map<String, Integer> often = new HashMap<>(each);
        often.values().removeIf(n -> n < enough);
        return new Counts(often);
    }

    Counts without(String name) {
        Map<String, Integer> others = new HashMap<>(each);
        others.remove(name);
        return new Counts(others);
    }

    /** What is counted most, the first by name of several. */
    Optional<String> most() {
        return each.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
