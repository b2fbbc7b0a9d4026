package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.record.process.Merge;

/** Why mentions were joined, by the number of the mention that was. */
final class Reasons {
    private final Map<Integer, List<Merge>> merges = new HashMap<>();

    void add(int mention, Merge merge) {
        merges.computeIfAbsent(mention, m -> new ArrayList<>()).add(merge);
    }

    /** Why the mentions of a set are one, sorted. */
    List<Merge> of(Collection<Integer> set) {
        return set.stream()
                .flatMap(i -> merges.getOrDefault(i, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
