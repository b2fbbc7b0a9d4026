package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which towns lie in which state, as far as talks are known to meet there. */
final class Venues {
    private static final Map<String, String> STATE_OF = new HashMap<>();

    static {
        for (List<String> line : Table.read("venues.txt")) {
            STATE_OF.put(Words.key(line.getFirst()), Words.key(line.get(1)));
        }
    }

    private Venues() {}

    static @Nullable String stateOf(String place) {
        return STATE_OF.get(place);
    }

    /** Whether the words are a town where talks meet, or a state. */
    static boolean isPlace(String words) {
        return STATE_OF.containsKey(words) || States.KNOWN.isPlainState(List.of(words.split(" ")));
    }

    /** Whether one of the places is one of the others, or the state that one of the others lies in. */
    static boolean meet(Set<String> some, Set<String> others) {
        return some.stream()
                .anyMatch(a ->
                        others.stream().anyMatch(b -> a.equals(b) || a.equals(stateOf(b)) || b.equals(stateOf(a))));
    }
}
