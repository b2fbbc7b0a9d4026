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
    private static final List<Character> APOSTROPHES = List.of('\'', '\u2019', '\u02bc', '`');

    private Words() {}

    /** The words of a text, in order. */
    static List<String> of(String text) {
        String undotted = text.indexOf('.') < 0
                ? text
                : DOTTED.matcher(text).replaceAll(m -> m.group().replace(".", ""));
        String plain = APOSTROPHES.stream().noneMatch(mark -> undotted.indexOf(mark) >= 0)
                ? undotted
                : INNER_APOSTROPHE
                        .matcher(POSSESSIVE.matcher(undotted).replaceAll(""))
                        .replaceAll("");
        return plain.chars().allMatch(c -> c < 128) ? parted(plain) : parted(fold(plain));
    }

    /** Runs of letters and digits, in lower case. */
    private static List<String> parted(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); ) {
            int c = i == text.length() ? ' ' : text.codePointAt(i);
            if (Character.isLetter(c) || isNumber(c)) {
                word.appendCodePoint(Character.toLowerCase(c));
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static boolean isNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
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
