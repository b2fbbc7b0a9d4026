package org.parley.app.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A name as the states in it and its other words, so that "the Syrian government" is Syria and nothing else.
 *
 * @param states by their usual names
 * @param words in lower case, without those that only say that somebody governs
 */
record Name(Set<String> states, Set<String> words) {
    private static final Set<String> GOVERNING =
            Words.set("government regime administration authorities state delegation the");
    private static final Set<String> ROLES = Words.set(
            "president minister foreign prime secretary general state envoy ambassador special leader chief mr mrs ms dr of"
                    + " a an and for spokesman spokeswoman spokesperson sheikh king emir colonel commander deputy vice"
                    + " former");

    /** Below it two names are those of two actors. */
    private static final double ENOUGH = 0.6;

    Name {
        states = Set.copyOf(states);
        words = Set.copyOf(words);
    }

    static Name of(String text) {
        List<String> all = Words.of(text);
        Set<String> states = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (int i = 0; i < all.size(); ) {
            int length = Math.min(States.LONGEST_FORM, all.size() - i);
            while (length > 0 && States.named(form(all, i, length)) == null) {
                length--;
            }
            String state = length == 0 ? null : States.named(form(all, i, length));
            if (state != null) {
                states.add(state);
            } else if (!GOVERNING.contains(all.get(i))) {
                words.add(all.get(i));
            }
            i += Math.max(1, length);
        }
        return new Name(states, words);
    }

    private static String form(List<String> words, int from, int length) {
        return String.join(" ", words.subList(from, from + length));
    }

    /** How far both name the same actor, 0 to 1. */
    double likeness(Name other) {
        if (!states.isEmpty() && !other.states.isEmpty() && Words.shared(states, other.states) == 0) {
            return 0;
        }
        if (words.isEmpty() || other.words.isEmpty()) {
            // A bare state is that state alone.
            return words.equals(other.words) && states.equals(other.states) && !states.isEmpty() ? 1 : 0;
        }
        Set<String> mine = withoutRoles(words);
        Set<String> others = withoutRoles(other.words);
        if (mine.isEmpty() || others.isEmpty()) {
            mine = words;
            others = other.words;
        }
        int shared = Words.shared(mine, others);
        double likeness = (double) shared
                / Math.min(mine.size(), others.size())
                * (0.6 + 0.4 * shared / Math.max(mine.size(), others.size()));
        return likeness >= ENOUGH ? likeness : 0;
    }

    private static Set<String> withoutRoles(Set<String> words) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(ROLES);
        return rest;
    }
}
