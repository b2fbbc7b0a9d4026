package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States and organisations under the names that reports use for them. */
final class States {
    static final Set<String> GOVERNMENT = Set.of("government", "regime", "authorities", "administration", "leadership");
    static final States KNOWN = new States();

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();

    private States() {
        for (List<String> line : Table.read("states.txt")) {
            String name = line.getFirst();
            states.put(Words.key(name), name);
            Table.items(line, 1).forEach(a -> adjectives.put(Words.key(a), name));
            Table.items(line, 2).forEach(a -> states.put(Words.key(a), name));
        }
        for (List<String> line : Table.read("organisations.txt")) {
            String name = line.getFirst();
            organisations.put(Words.key(name), name);
            Table.items(line, 1).forEach(a -> organisations.put(Words.key(a), name));
        }
        states.put("us", "United States");
    }

    /** The usual name of the state that some words name, itself or by its government. */
    @Nullable
    String state(List<String> words) {
        String whole = states.get(String.join(" ", words));
        if (whole != null) {
            return whole;
        }
        int size = words.size();
        if (size > 1 && GOVERNMENT.contains(words.getLast())) {
            String rest = String.join(" ", words.subList(0, size - 1));
            return adjectives.getOrDefault(rest, states.get(rest));
        }
        return size > 2 && GOVERNMENT.contains(words.getFirst()) && words.get(1).equals("of")
                ? states.get(String.join(" ", words.subList(words.get(2).equals("the") ? 3 : 2, size)))
                : null;
    }

    /** Whether the words are the state's own name, not its government's. */
    boolean isPlainState(List<String> words) {
        return states.containsKey(String.join(" ", words));
    }

    /** The usual name of an organisation. */
    @Nullable
    String organisation(List<String> words) {
        return organisations.get(String.join(" ", words));
    }

    /** Whether some organisation's name ends so: the words alone may mean it. */
    boolean endsOrganisation(String words) {
        return organisations.keySet().stream().anyMatch(o -> o.endsWith(" " + words));
    }

    /** The state that leading words such as "South Sudanese" or "Syria" point to, with how many words do. */
    @Nullable
    Prefix prefix(List<String> words) {
        for (int n = Math.min(3, words.size()); n > 0; n--) {
            String head = String.join(" ", words.subList(0, n));
            String state = adjectives.getOrDefault(head, states.get(head));
            if (state != null) {
                return new Prefix(state, n);
            }
        }
        return null;
    }

    record Prefix(String state, int length) {}
}
