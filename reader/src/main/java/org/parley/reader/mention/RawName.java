package org.parley.reader.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * A stretch of words that names something, before it is known whether two such name the same.
 *
 * @param from first word
 * @param to last word, included
 */
record RawName(
        Sentence sentence,
        int from,
        int to,
        EntityType type,
        @Nullable KnownActor known,
        ActorBase.Form form) {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "abu", "de", "da", "van", "von", "der", "la", "the", "of", "-", "'s", ".");

    private static final Set<String> ROYAL =
            Set.of("king", "queen", "sultan", "emir", "pope", "emperor", "empress", "patriarch", "prince", "princess");

    /** Whether it is the one name of a monarch or pope: "Hussein" in "King Hussein". */
    boolean isRoyal() {
        return type == EntityType.PERSON
                && from == to
                && sentence.at(from - 1) instanceof Token title
                && title.isCapitalised()
                && ROYAL.contains(sentence.lower(from - 1));
    }

    String royalText() {
        return sentence.text(from - 1, to).replaceAll("\\s+", " ");
    }

    int length() {
        return to - from + 1;
    }

    String text() {
        String words = sentence.text(from, to).replaceAll("\\s+", " ");
        return words.endsWith("'s") ? words.substring(0, words.length() - 2) : words;
    }

    /** The words that tell names apart: lower case, without marks and particles. */
    List<String> keys() {
        return keys(sentence.tokens().subList(from, to + 1).stream()
                .map(Token::text)
                .toList());
    }

    /** The same of a name in print. */
    static List<String> keys(String name) {
        return keys(List.of(name.strip().split("[\\s-]+")));
    }

    private static List<String> keys(List<String> words) {
        List<String> keys = new ArrayList<>();
        for (String word : words) {
            String key = fold(word);
            if (!key.isEmpty() && !PARTICLES.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'-]", "");
    }
}
