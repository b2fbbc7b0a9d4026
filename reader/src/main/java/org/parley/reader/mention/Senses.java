package org.parley.reader.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.parley.reader.actor.ActorTables;

/** The lexicon of senses: which words speak, meet, refuse, promise ... one row a sense in {@code senses.csv}. */
public final class Senses {
    private static final Map<String, Set<String>> WORDS = load();

    private static final Map<String, Set<String>> BY_WORD = byWord();

    private Senses() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new HashMap<>();
        for (CSVRecord row : ActorTables.shipped("senses.csv")) {
            words.computeIfAbsent(row.get("sense"), s -> new LinkedHashSet<>())
                    .addAll(Arrays.asList(row.get("words").split("\\|")));
        }
        return Map.copyOf(words);
    }

    /**
     * The words of a sense, as lemmas.
     *
     * @throws IllegalArgumentException if there is no such sense
     */
    public static Set<String> of(String sense) {
        Set<String> words = WORDS.get(sense);
        if (words == null) {
            throw new IllegalArgumentException("senses.csv has no sense " + sense);
        }
        return words;
    }

    public static boolean is(String sense, String lemma) {
        return of(sense).contains(lemma);
    }

    /** The senses that a lemma has, in the order of their names. */
    public static Set<String> senses(String lemma) {
        return BY_WORD.getOrDefault(lemma, Set.of());
    }

    private static Map<String, Set<String>> byWord() {
        Map<String, Set<String>> senses = new HashMap<>();
        WORDS.forEach((sense, words) -> words.forEach(
                word -> senses.computeIfAbsent(word, w -> new TreeSet<>()).add(sense)));
        return Map.copyOf(senses);
    }
}
