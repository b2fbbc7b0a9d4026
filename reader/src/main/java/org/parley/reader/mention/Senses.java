package org.parley.reader.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.parley.reader.actor.ActorTables;

/** The lexicon of senses: which words speak, meet, refuse, promise ... one row a sense in {@code senses.csv}. */
public final class Senses {
    private static final Map<String, Set<String>> WORDS = load();

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
}
