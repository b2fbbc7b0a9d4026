package org.parley.record.process.settling;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Commitment;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;

/**
 * What one claim tells a promise by.
 *
 * @param words those of its matter that carry its meaning, without their endings
 * @param numbers those in it
 * @param negated whether what is promised is not to do something
 * @param due the day for which it is promised, null unless it lies ahead of the report
 */
record Promise(
        Attestation attestation,
        String key,
        Set<String> words,
        Set<String> numbers,
        boolean negated,
        @Nullable String to,
        @Nullable Timespan due) {
    private static final Set<String> EMPTY = Set.of(
            ("the a an of to in on for with and or by at as from into that which who this these those it its they their"
                            + " them he his she her we our you your i my would will could should shall may might can be is"
                            + " are was were been being have has had do does did also still again further both all any"
                            + " some more most other such so than then there here out up if when while after before until"
                            + " s own each")
                    .split(" "));
    private static final Set<String> NOT = Set.of("not", "no", "never", "without", "refrain", "neither");
    private static final int FEWEST_SHARED = 2;
    /** Of so many words one may differ; "release the drivers" and "release the teachers" are two promises. */
    private static final int WORDS_FOR_ONE_OTHER = 6;

    private static final double LONGEST = 2.5;

    static Promise of(Attestation attestation) {
        Commitment claim = (Commitment) attestation.claim();
        List<String> all = claim.matter() == null ? List.of() : Words.of(claim.matter());
        Set<String> words = new TreeSet<>();
        Set<String> numbers = new HashSet<>();
        for (String word : all) {
            if (word.chars().allMatch(Character::isDigit)) {
                numbers.add(word);
            } else if (!EMPTY.contains(word) && !NOT.contains(word)) {
                words.add(stem(word));
            }
        }
        Timespan time = claim.envelope().time();
        boolean ahead = time != null
                && attestation.reportedOn() != null
                && time.earliest().isAfter(attestation.reportedOn());
        return new Promise(
                attestation,
                String.join(" ", all),
                words,
                numbers,
                all.stream().anyMatch(NOT::contains),
                claim.to() == null ? null : Words.key(claim.to()),
                ahead ? time : null);
    }

    /** Rough on purpose: it only has to bring "release", "releases" and "releasing" together. */
    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s", "e")) {
            if (word.length() > ending.length() + 3 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Whether both promise the same, in the same words or in much the same. */
    boolean isAlso(Promise other) {
        boolean apart = negated != other.negated
                || !numbers.equals(other.numbers)
                || (to != null && other.to != null && !Objects.equals(to, other.to))
                || (due != null && other.due != null && !due.overlaps(other.due));
        return !apart && (key.equals(other.key) || isMuchAlike(other));
    }

    /** The one of two that tells more. */
    Promise orLonger(Promise other) {
        return other.words.size() > words.size() ? other : this;
    }

    private boolean isMuchAlike(Promise other) {
        long shared = words.stream().filter(other.words::contains).count();
        int shorter = Math.min(words.size(), other.words.size());
        int longer = Math.max(words.size(), other.words.size());
        return shared >= FEWEST_SHARED
                && shared >= shorter - shorter / WORDS_FOR_ONE_OTHER
                && longer <= LONGEST * shorter;
    }
}
