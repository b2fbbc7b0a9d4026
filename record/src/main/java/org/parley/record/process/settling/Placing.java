package org.parley.record.process.settling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The theatres that each report may be about, and its home: that one of them which most reports may be about. Immutable.
 */
final class Placing {
    static final Placing NONE = new Placing(Trie.empty(), Map.of(), Map.of());

    private final Trie<List<String>> near;
    private final Map<String, Integer> frequency;

    /** How many reports may be about the same several theatres. */
    private final Map<List<String>, Integer> several;

    private Placing(Trie<List<String>> near, Map<String, Integer> frequency, Map<List<String>, Integer> several) {
        this.near = near;
        this.frequency = frequency;
        this.several = several;
    }

    List<String> near(String document) {
        return near.get(document, List.of());
    }

    /** Null if it names no theatre often enough. */
    @Nullable
    String home(String document) {
        return usual(near(document));
    }

    private @Nullable String usual(List<String> theatres) {
        return theatres.size() == 1
                ? theatres.getFirst()
                : theatres.stream()
                        .max(Comparator.comparing((String t) -> frequency.getOrDefault(t, 0))
                                .thenComparing(Comparator.reverseOrder()))
                        .orElse(null);
    }

    /** @param read what some reports may be about, by document id */
    Placing with(Map<String, List<String>> read) {
        Trie.Edit<List<String>> changed = new Trie.Edit<>(near);
        Map<String, Integer> often = new HashMap<>(frequency);
        Map<List<String>, Integer> alike = new HashMap<>(several);
        read.forEach((document, theatres) -> {
            List<String> before = near(document);
            if (!before.equals(theatres)) {
                changed.put(document, theatres);
                count(before, -1, often, alike);
                count(theatres, 1, often, alike);
            }
        });
        return changed.changed().isEmpty() ? this : new Placing(changed.done(), often, alike);
    }

    private static void count(
            List<String> theatres, int sign, Map<String, Integer> often, Map<List<String>, Integer> alike) {
        theatres.forEach(theatre -> add(often, theatre, sign));
        if (theatres.size() > 1) {
            add(alike, theatres, sign);
        }
    }

    private static <K> void add(Map<K, Integer> counts, K counted, int sign) {
        if (counts.merge(counted, sign, Integer::sum) == 0) {
            counts.remove(counted);
        }
    }

    /**
     * The reports whose home is another than before. Only where of several theatres another is now the one that most reports may
     * be about are the reports looked through that were not read again.
     */
    Set<String> moved(Placing before, Set<String> read) {
        Set<String> moved = new HashSet<>();
        if (this == before) {
            return moved;
        }
        Set<List<String>> turned = new HashSet<>();
        before.several.keySet().forEach(theatres -> {
            if (!Objects.equals(usual(theatres), before.usual(theatres))) {
                turned.add(theatres);
            }
        });
        if (!turned.isEmpty()) {
            near.forEach((document, theatres) -> {
                if (turned.contains(theatres)) {
                    moved.add(document);
                }
            });
        }
        read.forEach(document -> {
            if (!Objects.equals(home(document), before.home(document))) {
                moved.add(document);
            }
        });
        return moved;
    }
}
