package org.parley.reader.extract;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.NumberWords;
import org.parley.reader.sentence.Sentence;

/** Reads numbers as reports write them: digits in any grouping, words, multiples, and vague ones by their lower unit. */
final class Numbers {
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{2,3})+|\\d+)(\\.\\d+)?(m|bn|k|mn|tn)?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Long> MULTIPLES = Map.ofEntries(
            Map.entry("dozen", 12L),
            Map.entry("score", 20L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("lakh", 100_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("crore", 10_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L));
    private static final Map<String, Long> SUFFIXES =
            Map.of("k", 1_000L, "m", 1_000_000L, "mn", 1_000_000L, "bn", 1_000_000_000L, "tn", 1_000_000_000_000L);
    private static final Set<String> VAGUE_COUNTS = Set.of("several", "few", "many", "couple");

    private Numbers() {}

    /**
     * A number as written.
     *
     * @param to its last word, included
     * @param vague told by a unit alone ("thousands"), so that the true number is more
     * @param multiple the unit it ends in ("million"), 1 if none
     */
    record Read(BigDecimal value, int to, boolean vague, long multiple) {}

    /** The number that begins at a word. */
    static @Nullable Read at(Sentence sentence, int i) {
        String word = sentence.lower(i);
        Matcher digits = DIGITS.matcher(word);
        if (digits.matches()) {
            return digits(sentence, i, digits);
        }
        if (VAGUE_COUNTS.contains(word)
                || word.equals("half") && sentence.lower(i + 1).equals("a")) {
            return vagueCount(sentence, i, word);
        }
        if (word.equals("a")) {
            Long multiple = MULTIPLES.get(sentence.lower(i + 1));
            return multiple == null || sentence.lower(i + 1).equals("score")
                    ? null
                    : multiples(sentence, i + 1, BigDecimal.ONE, false);
        }
        if (NumberWords.value(word) > 0) {
            return words(sentence, i, word);
        }
        return plural(sentence, i);
    }

    private static Read digits(Sentence sentence, int i, Matcher digits) {
        String fraction = digits.group(2) == null ? "" : digits.group(2);
        BigDecimal value = new BigDecimal(digits.group(1).replace(",", "") + fraction);
        if (digits.group(3) != null) {
            long multiple = SUFFIXES.getOrDefault(digits.group(3).toLowerCase(Locale.ROOT), 1L);
            return new Read(value.multiply(BigDecimal.valueOf(multiple)), i, false, multiple);
        }
        return multiples(sentence, i + 1, value, false);
    }

    private static Read words(Sentence sentence, int i, String word) {
        int value = NumberWords.value(word);
        int next = i + 1;
        if (NumberWords.isTens(word)) {
            int unit = sentence.lower(next).equals("-") ? next + 1 : next;
            int more = NumberWords.isUnit(sentence.lower(unit)) ? NumberWords.value(sentence.lower(unit)) : 0;
            if (more > 0 && more < 10) {
                value += more;
                next = unit + 1;
            }
        }
        return multiples(sentence, next, BigDecimal.valueOf(value), false);
    }

    /** "several hundred thousand", "a few dozen", "half a million". */
    private static @Nullable Read vagueCount(Sentence sentence, int i, String word) {
        boolean half = word.equals("half");
        int next = half || word.equals("couple") ? i + 2 : i + 1;
        if (!MULTIPLES.containsKey(sentence.lower(next))) {
            return null;
        }
        return multiples(sentence, next, half ? new BigDecimal("0.5") : BigDecimal.ONE, !half);
    }

    /** The units that follow a count, from the word after it on: "thousand", "hundred and fifty thousand". */
    private static Read multiples(Sentence sentence, int from, BigDecimal count, boolean vague) {
        BigDecimal value = count;
        long last = 1;
        int next = from;
        for (Long multiple = MULTIPLES.get(sentence.lower(next));
                multiple != null;
                multiple = MULTIPLES.get(sentence.lower(next))) {
            value = value.multiply(BigDecimal.valueOf(multiple));
            last = multiple;
            next++;
            if (multiple == 100 && sentence.lower(next).equals("and")) {
                Read rest = at(sentence, next + 1);
                if (rest != null && !rest.vague() && rest.value().compareTo(BigDecimal.valueOf(100)) < 0) {
                    value = value.add(rest.value());
                    next = rest.to() + 1;
                }
            }
        }
        return new Read(value, next - 1, vague, last);
    }

    /** "tens of thousands", "hundreds", "dozens": the lower unit. */
    private static @Nullable Read plural(Sentence sentence, int i) {
        long unit = unit(sentence.lower(i));
        if (unit == 0) {
            return null;
        }
        long larger = sentence.lower(i + 1).equals("of") ? unit(sentence.lower(i + 2)) : 0;
        boolean tens = sentence.lower(i).equals("tens");
        if (larger >= 100) {
            return new Read(BigDecimal.valueOf(unit * larger), i + 2, true, larger);
        }
        return tens ? null : new Read(BigDecimal.valueOf(unit), i, true, unit);
    }

    private static long unit(String plural) {
        return plural.equals("tens")
                ? 10
                : plural.endsWith("s") ? MULTIPLES.getOrDefault(plural.substring(0, plural.length() - 1), 0L) : 0;
    }
}
