package org.parley.reader.mention;

import java.util.Map;

/** The words for the numbers below a hundred. */
public final class NumberWords {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private NumberWords() {}

    /** Whether a lower-case word is one of "one" to "nineteen". */
    public static boolean isUnit(String word) {
        return UNITS.containsKey(word);
    }

    /** Whether a lower-case word is one of "twenty" to "ninety". */
    public static boolean isTens(String word) {
        return TENS.containsKey(word);
    }

    /** @return 1 to 19, or a multiple of ten below a hundred; 0 for any other word */
    public static int value(String word) {
        return UNITS.getOrDefault(word, TENS.getOrDefault(word, 0));
    }
}
