package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The verbs of proposals: which mean the same deed, and which its contrary. */
final class Deeds {
    static final Deeds KNOWN = new Deeds(Table.read("deeds.txt"));
    static final String LEAVE = "leave";
    static final String ATTEND = "attend";

    private static final int LONGEST = 2;

    private final Map<String, Deed> byWords = new HashMap<>();
    private final Map<String, Set<String>> frames = new HashMap<>();

    /**
     * What a verb or noun asks for.
     *
     * @param weak whether it means the deed only if little else is said
     * @param contrary whether it is the contrary of the deed
     * @param length in words
     */
    record Deed(String name, boolean weak, boolean contrary, int length) {}

    private Deeds(List<List<String>> lines) {
        for (List<String> line : lines) {
            String name = line.getFirst();
            add(line, 1, name, false, false);
            add(line, 2, name, true, false);
            add(line, 3, name, false, true);
            frames.put(name, Table.items(line, 4).stream().map(Stem::of).collect(Collectors.toSet()));
        }
    }

    private void add(List<String> line, int field, String name, boolean weak, boolean contrary) {
        for (String item : Table.items(line, field)) {
            List<String> words = Words.of(item);
            String key = words.stream().map(Stem::of).collect(Collectors.joining(" "));
            byWords.putIfAbsent(key, new Deed(name, weak, contrary, words.size()));
        }
    }

    /** The deed that the words from a place on name, null if none. */
    @Nullable
    Deed at(List<String> stems, int from) {
        for (int n = Math.min(LONGEST, stems.size() - from); n > 0; n--) {
            Deed deed = byWords.get(String.join(" ", stems.subList(from, from + n)));
            if (deed != null) {
                return deed;
            }
        }
        return null;
    }

    /** Whether a stem adds nothing beside the deed: "power" beside stepping down. */
    boolean isFrame(@Nullable String deed, String stem) {
        return deed != null && frames.getOrDefault(deed, new HashSet<>()).contains(stem);
    }
}
