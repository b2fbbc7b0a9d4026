package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reports that leave one home and those that come to it; one that stays but is read anew does both. */
final class Regrouping {
    private final Set<String> gone = new HashSet<>();
    private final Set<String> come = new HashSet<>();
    private final Map<String, Integer> near = new HashMap<>();

    void goes(String document, Placing before) {
        gone.add(document);
        before.near(document).forEach(theatre -> near.merge(theatre, -1, Integer::sum));
    }

    void comes(String document, Placing now) {
        come.add(document);
        now.near(document).forEach(theatre -> near.merge(theatre, 1, Integer::sum));
    }

    /** All of that home; may be none. */
    Together of(String home, @Nullable Together before, Trie<Leaning> reports) {
        come.removeIf(gone::remove);
        Together known = before == null ? Together.NONE : before;
        return Together.of(home, known.documents(gone, come), known.near().plus(near), reports);
    }
}
