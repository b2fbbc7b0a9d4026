package org.parley.app.score;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as words to compare: lower case, without accents, possessive endings and the Arabic article. */
final class Words {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> ARTICLES = Set.of("al", "el");
    private static final Set<String> LITTLE =
            set("the a an of and to in on for that which is are be would will with by as at its their his her");

    private Words() {}

    static List<String> of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        return Arrays.stream(BETWEEN.split(POSSESSIVE.matcher(plain).replaceAll("")))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .toList();
    }

    /** The words that carry the text's sense. */
    static Set<String> telling(String text) {
        Set<String> words = new HashSet<>(of(text));
        words.removeAll(LITTLE);
        return words;
    }

    /** Words written with blanks between them. */
    static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }

    static int shared(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }
}
