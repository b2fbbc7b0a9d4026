package org.parley.record.process.settling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without case, marks, punctuation, possessives and the dots of abbreviations. */
final class Words {
    private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{L}\\.){2,}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern INNER_APOSTROPHE = Pattern.compile("(?<=\\p{L})['’ʼ`](?=\\p{L})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** The words of a text, in order. */
    static List<String> of(String text) {
        String undotted = DOTTED.matcher(text).replaceAll(m -> m.group().replace(".", ""));
        String plain = INNER_APOSTROPHE
                .matcher(POSSESSIVE.matcher(undotted).replaceAll(""))
                .replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : BREAKS.split(fold(plain), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** One word or phrase in lower case without marks. */
    private static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace("ß", "ss")
                .replace("æ", "ae");
    }

    /** The words with single spaces between: equal for what reads the same. */
    static String key(String text) {
        return String.join(" ", of(text));
    }
}
