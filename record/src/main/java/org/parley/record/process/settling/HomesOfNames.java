package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many reports of each theatre give each name. Immutable. */
final class HomesOfNames {
    static final HomesOfNames NONE = new HomesOfNames(Trie.empty());

    private static final int FEWEST_REPORTS = 2;

    private final Trie<Counts> counts;

    private HomesOfNames(Trie<Counts> counts) {
        this.counts = counts;
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    Counts of(String name) {
        return counts.get(name, Counts.NONE);
    }

    /** The theatre of a name that several reports give, nearly all of one theatre; null for others. */
    @Nullable
    String home(String name) {
        Counts homes = of(name);
        double enough = Math.max(FEWEST_REPORTS, Division.AT_HOME * homes.all());
        for (Map.Entry<String, Integer> home : homes.each().entrySet()) {
            if (home.getValue() >= enough) {
                return home.getKey();
            }
        }
        return null;
    }

    /**
     * @param moved the reports that lean otherwise or whose home is another
     * @param touched gets the names that are counted otherwise than before
     */
    HomesOfNames with(Rereading reports, Set<String> moved, Placing before, Placing now, Set<String> touched) {
        Map<String, Map<String, Integer>> more = new HashMap<>();
        for (String document : moved) {
            count(reports.before(document), before.home(document), -1, more);
            count(reports.now(document), now.home(document), 1, more);
        }
        Trie.Edit<Counts> changed = new Trie.Edit<>(counts);
        more.forEach((name, homes) -> {
            homes.values().removeIf(n -> n == 0);
            if (!homes.isEmpty()) {
                changed.put(name, of(name).plus(homes));
            }
        });
        touched.addAll(changed.changed());
        return changed.changed().isEmpty() ? this : new HomesOfNames(changed.done());
    }

    private static void count(
            Leaning leaning, @Nullable String home, int sign, Map<String, Map<String, Integer>> more) {
        if (home != null) {
            leaning.names()
                    .keySet()
                    .forEach(name ->
                            more.computeIfAbsent(name, n -> new HashMap<>(2)).merge(home, sign, Integer::sum));
        }
    }
}
