package org.parley.reader.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.parley.reader.actor.ActorTables;

/**
 * The words that tell whether a report is of concern, in families of one weight each: {@code relevance.csv}, and the names
 * of the actor base. A word may be open at its end ({@code negotiat*}); of two phrases that begin with one word the longer
 * is taken.
 */
final class Lexicon {
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_NAME = 4;

    /** A phrase's words; the first is known by where it stands. */
    private record Entry(List<String> rest, Family family, boolean name) {}

    /** Words from a place on that belong to a family. */
    record Hit(Family family, int length) {}

    /** @param weight points for each time that a word of the family stands in a text */
    record Family(String name, double weight) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, Family> stems = new HashMap<>();

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (CSVRecord row : ActorTables.shipped("relevance.csv")) {
            Family family = new Family(row.get("family"), Double.parseDouble(row.get("weight")));
            for (String words : row.get("words").split("\\|")) {
                lexicon.enter(words, family);
            }
        }
        lexicon.names("groups.csv", new Family("party or armed group", 1.5));
        lexicon.names("states.csv", new Family("state", 0.3));
        lexicon.names("regions.csv", new Family("state", 0.3));
        lexicon.byFirst
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry e) -> e.rest().size()).reversed()));
        return lexicon;
    }

    private void enter(String words, Family family) {
        if (words.indexOf(' ') < 0 && words.endsWith("*")) {
            stems.put(words.substring(0, words.length() - 1), family);
        } else {
            enter(List.of(words.split(" ")), family, false);
        }
    }

    private void enter(List<String> words, Family family, boolean name) {
        byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>(2))
                .add(new Entry(words.subList(1, words.size()), family, name));
    }

    private void names(String file, Family family) {
        for (CSVRecord row : ActorTables.shipped(file)) {
            for (String column : List.of("name", "aliases", "adjectives", "seats")) {
                for (String form : row.get(column).split("\\|")) {
                    Words words = Words.of(form);
                    if (form.length() >= SHORTEST_NAME && words.size() > 0) {
                        enter(words.words(), family, true);
                    }
                }
            }
        }
    }

    /** What stands at a place of a text; null if that is no word of the lexicon. */
    @Nullable
    Hit at(Words text, int i) {
        for (Entry entry : byFirst.getOrDefault(text.at(i), List.of())) {
            if ((!entry.name() || text.capital().get(i)) && stands(text, i + 1, entry.rest())) {
                return new Hit(entry.family(), 1 + entry.rest().size());
            }
        }
        String word = text.at(i);
        for (int end = word.length(); end >= SHORTEST_STEM; end--) {
            Family family = stems.get(word.substring(0, end));
            if (family != null) {
                return new Hit(family, 1);
            }
        }
        return null;
    }

    private static boolean stands(Words text, int from, List<String> rest) {
        if (from + rest.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.get(i);
            String there = text.at(from + i);
            boolean open = word.endsWith("*");
            if (open ? !there.startsWith(word.substring(0, word.length() - 1)) : !there.equals(word)) {
                return false;
            }
        }
        return true;
    }
}
