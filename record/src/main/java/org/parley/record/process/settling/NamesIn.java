package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.record.process.Actor;
import org.parley.record.process.Address;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.PeaceProcess;

/** Finds the names of a record's entries in running words. */
final class NamesIn {
    private static final int LONGEST = 7;

    /** What an adjective may stand before and still mean the state: "the Iranian delegation". */
    private static final Set<String> OF_STATE = Set.of(
            "government",
            "delegation",
            "delegates",
            "officials",
            "side",
            "team",
            "presence",
            "participation",
            "attendance",
            "invitation");

    private final Map<String, Address> byKey = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    private NamesIn() {}

    /** Those of actors; a person or body also by the last of its words, where it is the only one. */
    static NamesIn actors(PeaceProcess process) {
        NamesIn names = new NamesIn();
        process.actors().stream().filter(a -> a.partOf() == null).forEach(a -> {
            a.names().forEach(n -> names.add(n, a.address()));
            names.add(a.name(), a.address());
        });
        Set<String> whole = Set.copyOf(names.byKey.keySet());
        process.actors().stream()
                .filter(a -> a.sort() == Actor.Sort.PERSON || a.sort() == Actor.Sort.BODY && a.partOf() == null)
                .filter(a -> !whole.contains(last(a.name())))
                .forEach(a -> names.add(last(a.name()), a.address()));
        return names;
    }

    /** "The Coalition" for the National Coalition. */
    private static String last(String name) {
        List<String> words = Words.of(name);
        return words.isEmpty() ? "" : words.getLast();
    }

    static NamesIn meetings(PeaceProcess process) {
        NamesIn names = new NamesIn();
        for (MeetingEntry m : process.meetings()) {
            m.names().forEach(n -> names.add(n, m.address()));
        }
        return names;
    }

    /** A name of two names neither. */
    private void add(String name, Address address) {
        List<String> words = Words.of(name);
        String key = String.join(
                " ", !words.isEmpty() && words.getFirst().equals("the") ? words.subList(1, words.size()) : words);
        Address before = key.isEmpty() ? null : byKey.putIfAbsent(key, address);
        if (before != null && !before.equals(address)) {
            shared.add(key);
        }
    }

    /** Sorted; of names within names the longest. */
    Set<Address> in(String text) {
        List<String> words = Words.of(text);
        Set<Address> found = new TreeSet<>();
        for (int from = 0; from < words.size(); ) {
            int next = from + 1;
            for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
                Address address = of(words.subList(from, to));
                if (address != null) {
                    found.add(address);
                    next = to;
                    break;
                }
            }
            from = next;
        }
        return found;
    }

    private @Nullable Address of(List<String> words) {
        String key = String.join(" ", words);
        Address named = shared.contains(key) ? null : byKey.get(key);
        if (named != null || words.size() < 2 || !OF_STATE.contains(words.getLast())) {
            return named;
        }
        States.Prefix state = States.KNOWN.prefix(words);
        return state == null || state.length() != words.size() - 1 ? null : byKey.get(Words.key(state.state()));
    }
}
