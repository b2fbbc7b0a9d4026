package org.parley.sources;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its script and, in the Latin script, by its commonest small words. It answers one
 * question, whether a report is in a language that can be read, so it knows the languages in which reports are common and
 * says "und" of the others.
 */
final class Language {
    static final String UNKNOWN = "und";

    /** Enough to tell by; a report that changes its language later is told by its beginning. */
    private static final int SAMPLE = 20_000;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґ]");
    private static final Pattern PERSIAN = Pattern.compile("[پچژگ]");
    private static final int MARKS_OF_A_LANGUAGE = 3;

    /** The commonest words of each; of the other languages' only those that are rare in English (so not "met", "door", "no"). */
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "en",
                    words(
                            "the of and to in on at as it that this is are was were be with for by he they his their has have had not said"),
            "fr", words("le les des et du une dans que qui est pour au aux par sur pas avec sont ses cette"),
            "es", words("el los las del una que y en por con para su se es al como más pero sus fue"),
            "de", words("der die das und den von zu mit dem ist nicht ein eine auf für im des sich auch nach"),
            "it", words("il gli di che è della per una con del dei nel alla sono le dal anche più ha si"),
            "pt", words("o os da dos das que não uma em para com por na ao pelo foi mais são"),
            "nl", words("de het een van en dat op te zijn niet voor aan er ook naar werd bij uit"),
            "tr", words("ve bir bu için ile olarak da çok daha olan sonra kadar gibi ancak ne oldu değil olduğu"),
            "pl", words("w na z się nie że jest jak przez po dla od są oraz który ale był także"),
            "sv", words("och att det som en på är av för med den till inte om ett har de var från vid"));

    private Language() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    /**
     * @param declared by the file itself, believed only where the text does not tell: templates often carry a wrong one
     * @return ISO 639-1, or "und"
     */
    static String of(String text, @Nullable String declared) {
        String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
        String told = switch (script(sample)) {
            case LATIN -> latin(sample);
            case ARABIC -> marks(PERSIAN, sample) ? "fa" : "ar";
            case CYRILLIC -> marks(UKRAINIAN, sample) ? "uk" : "ru";
            case HEBREW -> "he";
            case GREEK -> "el";
            case HANGUL -> "ko";
            case HIRAGANA, KATAKANA -> "ja";
            case HAN -> "zh";
            case DEVANAGARI -> "hi";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            default -> UNKNOWN;
        };
        if (!told.equals(UNKNOWN) || declared == null || declared.isBlank()) {
            return told;
        }
        String code = Locale.forLanguageTag(declared.strip().replace('_', '-')).getLanguage();
        return code.length() == 2 ? code : UNKNOWN;
    }

    private static UnicodeScript script(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        // Japanese mixes three scripts; its own are telling even where the borrowed one prevails.
        letters.computeIfPresent(UnicodeScript.HIRAGANA, (script, n) -> n * 10);
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private static boolean marks(Pattern letter, String text) {
        return letter.matcher(text).results().limit(MARKS_OF_A_LANGUAGE).count() == MARKS_OF_A_LANGUAGE;
    }

    private static String latin(String text) {
        Map<String, Integer> hits = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> SMALL_WORDS.forEach((language, small) -> {
                    if (small.contains(word.group())) {
                        hits.merge(language, 1, Integer::sum);
                    }
                }));
        int[] best = hits.values().stream().mapToInt(n -> n).sorted().toArray();
        boolean tie = best.length > 1 && best[best.length - 1] == best[best.length - 2];
        int most = Arrays.stream(best).max().orElse(0);
        return tie || most == 0
                ? UNKNOWN
                : hits.entrySet().stream()
                        .filter(entry -> entry.getValue() == most)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(UNKNOWN);
    }
}
