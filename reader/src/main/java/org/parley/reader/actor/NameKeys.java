package org.parley.reader.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that tell names apart: lower case, without marks and particles. */
public final class NameKeys {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "abu", "de", "da", "van", "von", "der", "la", "the", "of", "-", "'s", ".");

    private NameKeys() {}

    public static List<String> of(String name) {
        return of(List.of(name.strip().split("[\\s-]+")));
    }

    public static List<String> of(List<String> words) {
        List<String> keys = new ArrayList<>();
        for (String word : words) {
            String key = fold(word);
            if (!key.isEmpty() && !PARTICLES.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** A word in lower case, without accents and stops. */
    public static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'-]", "");
    }
}
