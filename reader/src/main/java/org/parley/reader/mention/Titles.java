package org.parley.reader.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.parley.reader.actor.ActorTables;
import org.parley.reader.sentence.Sentence;

/** The titles of offices: what may stand before or after a person's name. */
public final class Titles {
    private static final int LONGEST = 6;

    /**
     * A title.
     *
     * @param kind head, minister, diplomat, envoy, leader, military, spokesperson, legislator, religious, official,
     *     counterpart (the same office elsewhere), profession (which is nobody's office: "a Ruritanian journalist") or honorific
     * @param of the state that the title alone implies, empty if none
     */
    public record Title(String words, String kind, String of) {
        public boolean isOffice() {
            return !kind.equals("honorific");
        }
    }

    private final Map<String, Title> titles = new HashMap<>();

    private Titles() {}

    public static Titles load() {
        Titles loaded = new Titles();
        for (CSVRecord row : ActorTables.shipped("titles.csv")) {
            String words = key(row.get("title"));
            loaded.titles.put(words, new Title(words, row.get("kind"), row.get("of")));
        }
        return loaded;
    }

    /** Hyphens are words of their own in sentences, so they are none here. */
    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("-", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A title and the words it takes, from {@code from} to {@code to}, both included. */
    public record Found(Title title, int from, int to) {}

    /** The longest title that ends at a word. */
    public @Nullable Found endingAt(Sentence sentence, int to) {
        Found best = null;
        StringBuilder words = new StringBuilder();
        for (int from = to; from >= 0 && to - from < LONGEST + 2; from--) {
            String word = sentence.lower(from);
            if (!word.equals("-")) {
                words.insert(0, words.isEmpty() ? word : word + " ");
            }
            Title title = titles.get(singular(words.toString()));
            if (title != null && !word.equals("-")) {
                best = new Found(title, from, to);
            }
        }
        return best;
    }

    /** The longest title that begins at a word. */
    public @Nullable Found startingAt(Sentence sentence, int from) {
        if (sentence.lower(from).equals("-")) {
            return null;
        }
        Found best = null;
        StringBuilder words = new StringBuilder();
        for (int to = from; to < sentence.size() && to - from < LONGEST + 2; to++) {
            String word = sentence.lower(to);
            if (!word.equals("-")) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
            Title title = titles.get(singular(words.toString()));
            if (title != null && !word.equals("-")) {
                best = new Found(title, from, to);
            }
        }
        return best;
    }

    private String singular(String words) {
        if (titles.containsKey(words) || !words.endsWith("s")) {
            return words;
        }
        return words.substring(0, words.length() - 1);
    }
}
