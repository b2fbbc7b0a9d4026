package org.parley.record.process.settling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What some words of a report say, as far as it can be compared.
 *
 * @param stems the first letters of the words that carry a meaning
 * @param names those among them that are names or numbers, in which two tellings of one thing do not differ
 * @param denied whether they say that it is not so
 */
record Phrase(Set<String> stems, Set<String> names, boolean denied) {
    private static final int STEM = 5;

    /** In percent of the words of both: how many tellings of one thing share. */
    private static final int ALIKE = 65;

    private static final Set<String> SMALL = Set.of(
            ("the a an of in on for with and to s that it its is are be was were been being if should must first until unless only"
                            + " his her their they he she we our us i my will would can could may might has have had do does did"
                            + " by at from as any all there this these those so also then than into out up over more some such")
                    .split(" "));

    private static final Set<String> DENIALS = Set.of(
            ("not no never nor neither without cannot dont doesnt didnt wont wouldnt isnt arent wasnt werent hasnt havent"
                            + " cant couldnt")
                    .split(" "));

    static Phrase of(String words) {
        Set<String> names = new TreeSet<>();
        for (String word : words.strip().split("\\s+")) {
            if (word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
                names.addAll(stems(Words.of(word)));
            }
        }
        List<String> plain = Words.of(words);
        boolean denied = plain.stream().filter(DENIALS::contains).count() % 2 == 1;
        return new Phrase(new TreeSet<>(stems(plain)), names, denied);
    }

    private static List<String> stems(Collection<String> words) {
        String joined = (" " + String.join(" ", words) + " ").replace(" cease fire", " ceasefire");
        return Stream.of(joined.strip().split(" "))
                .filter(w -> !w.isEmpty() && !SMALL.contains(w) && !DENIALS.contains(w))
                .map(Phrase::stem)
                .toList();
    }

    static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** Equal for what says the same in the same words, in whatever order. */
    String key() {
        return (denied ? "not " : "") + stems.stream().collect(Collectors.joining(" "));
    }

    /** How many of its words one of equal standing must share with it: fewer, and they cannot be alike. */
    int needed() {
        return (stems.size() * ALIKE + 99) / 100;
    }

    boolean isLike(Phrase other) {
        if (denied != other.denied || !names.equals(other.names)) {
            return false;
        }
        Set<String> shared = shared(other);
        int all = stems.size() + other.stems.size() - shared.size();
        return shared.size() > 1 && 100 * shared.size() >= ALIKE * all;
    }

    Set<String> shared(Phrase other) {
        Set<String> shared = new HashSet<>(stems);
        shared.retainAll(other.stems);
        return shared;
    }

    /**
     * The same with a mark for someone in place of his name, if any of it stands there: "the government" is then no other
     * than "the Norlandic government".
     */
    Phrase marked(Phrase name, String mark) {
        Phrase left = without(name);
        if (left.stems.size() == stems.size()) {
            return this;
        }
        left.stems.add(mark);
        left.names.add(mark);
        return left;
    }

    /** The same without some words, such as the name of who is to act. */
    Phrase without(Phrase other) {
        Set<String> left = new TreeSet<>(stems);
        left.removeAll(other.stems);
        Set<String> leftNames = new TreeSet<>(names);
        leftNames.removeAll(other.stems);
        return new Phrase(left, leftNames, denied);
    }
}
