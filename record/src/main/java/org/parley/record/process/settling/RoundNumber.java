package org.parley.record.process.settling;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number of a round in a meeting's name: "third round", "second Oslo round", "round four", "10th session".
 *
 * @param counted the word for it and the number, such as "round 3"
 * @param at where among the words the number stands
 */
record RoundNumber(String counted, int at) {
    private static final Set<String> COUNTED = Set.of("round", "session", "phase");
    private static final List<String> ORDINALS =
            List.of(("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                            + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                    .split(" "));
    private static final List<String> CARDINALS =
            List.of(("one two three four five six seven eight nine ten eleven twelve").split(" "));
    /** Words that a number before them does not go past: "second day of the round" counts days. */
    private static final Set<String> PARTING = Set.of("of", "in", "at", "for", "and", "to", "on", "the", "a", "after");
    /** How many words may stand between: "second Addis Ababa round". */
    private static final int BETWEEN = 2;

    static @Nullable RoundNumber in(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (COUNTED.contains(words.get(i))) {
                RoundNumber after = after(words, i);
                return after != null ? after : before(words, i);
            }
        }
        return null;
    }

    private static @Nullable RoundNumber after(List<String> words, int word) {
        String next = word + 1 < words.size() ? words.get(word + 1) : "";
        int number = CARDINALS.contains(next) ? CARDINALS.indexOf(next) + 1 : digits(next, "");
        return number < 1 ? null : new RoundNumber(words.get(word) + " " + number, word + 1);
    }

    private static @Nullable RoundNumber before(List<String> words, int word) {
        for (int i = word - 1; i >= 0 && i >= word - 1 - BETWEEN && !PARTING.contains(words.get(i)); i--) {
            String ordinal = words.get(i);
            int number =
                    ORDINALS.contains(ordinal) ? ORDINALS.indexOf(ordinal) + 1 : digits(ordinal, "(?:st|nd|rd|th)");
            if (number > 0) {
                return new RoundNumber(words.get(word) + " " + number, i);
            }
        }
        return null;
    }

    /** Whether both number rounds, or both sessions. */
    static boolean areCountedAlike(String one, String other) {
        return one.substring(0, one.indexOf(' ')).equals(other.substring(0, other.indexOf(' ')));
    }

    private static int digits(String word, String ending) {
        return word.matches("\\d{1,2}" + ending) ? Integer.parseInt(word.replaceAll("\\D", "")) : 0;
    }
}
