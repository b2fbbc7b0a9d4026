package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Of whom a party is a part that is told by what they are: "the Turkish army", "African Union members". */
final class Delegates {
    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "de", "al", "bin", "von", "van");

    private Delegates() {}

    /** Those after whom such a party is called, as the given function tells actors; empty for one that has a name of its own. */
    static Set<String> of(String party, Function<String, Set<String>> actor) {
        List<String> name = new ArrayList<>();
        boolean closed = false;
        boolean described = false;
        for (String word : party.split(" ")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                if (!closed) {
                    name.add(word.replaceAll("['’]s?$", ""));
                }
            } else if (!SMALL.contains(word)) {
                described = true;
                closed = !name.isEmpty();
            }
        }
        if (!described || name.isEmpty()) {
            return Set.of();
        }
        Set<String> whose = new HashSet<>(actor.apply(String.join(" ", name)));
        States.Prefix state =
                States.KNOWN.prefix(List.of(Words.key(String.join(" ", name)).split(" ")));
        if (state != null && state.length() == name.size()) {
            whose.addAll(actor.apply(state.state()));
        }
        return whose;
    }
}
