package org.parley.app.bench.settled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.process.Address;

/**
 * Which entry of a record is which known thing: those first that have the most words in common; one for one, or every
 * entry what most of its words are of.
 */
final class Alignment {
    private record Pair(String known, Address entry) {}

    private final Map<Pair, Integer> shared = new HashMap<>();
    private final Map<Address, String> known = new HashMap<>();

    void add(String thing, Address entry) {
        shared.merge(new Pair(thing, entry), 1, Integer::sum);
    }

    private final boolean oneForOne;

    Alignment(boolean oneForOne) {
        this.oneForOne = oneForOne;
    }

    /** To be called when all is added. */
    void settle() {
        List<Map.Entry<Pair, Integer>> pairs = new ArrayList<>(shared.entrySet());
        pairs.sort(Map.Entry.<Pair, Integer>comparingByValue()
                .reversed()
                .thenComparing(e -> e.getKey().known())
                .thenComparing(e -> e.getKey().entry(), Comparator.naturalOrder()));
        Set<String> taken = new HashSet<>();
        for (Map.Entry<Pair, Integer> pair : pairs) {
            String thing = pair.getKey().known();
            if (!known.containsKey(pair.getKey().entry()) && (taken.add(thing) || !oneForOne)) {
                known.put(pair.getKey().entry(), thing);
            }
        }
    }

    /** What an entry is, null if it is nothing known. */
    @Nullable
    String known(@Nullable Address entry) {
        return entry == null ? null : known.get(entry);
    }
}
