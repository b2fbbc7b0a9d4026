package org.parley.record.process.settling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The reports that name no theatre: each goes where most reports with the same names are, else with the body that most of
 * them name. Immutable.
 */
final class Unplaced {
    static final Unplaced NONE = new Unplaced(Map.of(), Trie.empty());

    private final Map<String, String> homes;

    /** How many of them give each name. */
    private final Trie<Integer> bearers;

    private Unplaced(Map<String, String> homes, Trie<Integer> bearers) {
        this.homes = homes;
        this.bearers = bearers;
    }

    /** Where each goes, by document id; empty for one without a name. */
    Map<String, String> homes() {
        return homes;
    }

    /**
     * @param moved the reports that lean otherwise or that now name a theatre or no longer do
     * @param touched the names that are counted otherwise than before
     * @param again gets those of these reports that are placed anew
     */
    Unplaced with(
            Rereading reports,
            Placing placing,
            HomesOfNames names,
            Trie<Bearers> bearersOfNames,
            Set<String> moved,
            Set<String> touched,
            Set<String> again) {
        Map<String, String> now = new HashMap<>(homes);
        Trie.Edit<Integer> counts = new Trie.Edit<>(bearers);
        for (String document : moved) {
            if (homes.containsKey(document)) {
                now.remove(document);
                count(reports.before(document), -1, counts);
            }
            if (placing.home(document) == null) {
                now.put(document, "");
                again.add(document);
                count(reports.now(document), 1, counts);
            }
        }
        if (now.isEmpty()) {
            return NONE;
        }
        Set<String> sharing = new HashSet<>();
        if (!again.containsAll(now.keySet())) {
            touched.forEach(name -> Bearers.addTo(sharing, bearersOfNames.get(name)));
            counts.changed().forEach(name -> Bearers.addTo(sharing, bearersOfNames.get(name)));
            sharing.retainAll(now.keySet());
            again.addAll(sharing);
        }
        again.forEach(document -> now.put(document, home(reports.now(document), names, counts)));
        return new Unplaced(now, counts.done());
    }

    private static void count(Leaning leaning, int sign, Trie.Edit<Integer> counts) {
        leaning.names().keySet().forEach(name -> counts.put(name, counts.get(name, 0) + sign));
    }

    private static String home(Leaning leaning, HomesOfNames names, Trie.Edit<Integer> bearers) {
        Map<String, Integer> near = new HashMap<>();
        leaning.names()
                .keySet()
                .forEach(name -> names.of(name).each().forEach((home, n) -> near.merge(home, n, Integer::sum)));
        return new Counts(near)
                .most()
                .orElseGet(() -> leaning.names().entrySet().stream()
                        .max(Comparator.comparing((Map.Entry<String, String> n) ->
                                        NameForm.of(n.getValue()).hasBodyWord())
                                .thenComparing(n -> bearers.get(n.getKey(), 0))
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getValue)
                        .orElse(""));
    }
}
