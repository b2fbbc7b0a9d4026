package org.parley.reader.relevance;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a report concerns a conflict or the talks about it.
 *
 * @param points in a hundred words: each word of talks, war or diplomacy adds, each of sport, business, culture or
 *     campaigns takes away, by the weights of {@code relevance.csv}
 * @param words how many words of each family the report has
 */
public record Relevance(double points, Map<String, Integer> words) {
    /**
     * A wide margin: of reports on talks and conflicts the least relevant measured has 6 points, of sport and business the
     * most relevant -3.
     */
    private static final double ENOUGH = 1.0;

    /** A text is judged as if these words more stood in it, so that a short one is not dropped for what it leaves out. */
    private static final int WORDS_GIVEN = 40;

    private static final double POINTS_GIVEN = 1.2;

    private static final Lexicon LEXICON = Lexicon.load();

    public Relevance {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    public static Relevance of(String text) {
        Words words = Words.of(text);
        Map<String, Integer> families = new TreeMap<>();
        double sum = POINTS_GIVEN;
        for (int i = 0; i < words.size(); ) {
            Lexicon.Hit hit = LEXICON.at(words, i);
            if (hit != null) {
                sum += hit.family().weight();
                families.merge(hit.family().name(), 1, Integer::sum);
            }
            i += hit == null ? 1 : hit.length();
        }
        return new Relevance(100 * sum / (words.size() + WORDS_GIVEN), families);
    }

    /** Whether the report is worth reading: its words do not speak against it. */
    public boolean isOfConcern() {
        return points >= ENOUGH;
    }
}
