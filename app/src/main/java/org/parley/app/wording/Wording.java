package org.parley.app.wording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of reports, made fit to stand in a line of ours. */
public final class Wording {
    /**
     * Words that take a side. A line may hand them on only between quotation marks; the list is short on purpose, and
     * leaves out words that stand in official names.
     */
    private static final Pattern LOADED = Pattern.compile(
            "\\b(?:regimes?|terrorists?|terrorism|occupied|occupiers?|occupation|martyrs?|martyred|puppets?|thugs?"
                    + "|aggressors?|infidels?|mercenary|mercenaries|butchers?"
                    + "|malicious|treacherous|shameful|disgraceful|sinister|perfidious|treasonous)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x85]+");
    private static final Pattern IN_ONE_PAIR = Pattern.compile("^[\"“”„«]([^\"“”„«»]+)[\"“”»]$");
    private static final Pattern LAST_STOP = Pattern.compile("[,;.]+(?=[\"“”»]?$)");

    private Wording() {}

    /**
     * One line without anything that steers a terminal or turns its words around: blanks of every sort become one space,
     * control characters and those that direct writing become U+FFFD.
     */
    public static String flat(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        BLANKS.matcher(text).replaceAll(" ").codePoints().forEach(c -> flat.appendCodePoint(steers(c) ? 0xFFFD : c));
        return flat.toString().strip();
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            // The two joiners and the soft hyphen are needed by some scripts and move nothing.
            case Character.FORMAT -> c != 0x200C && c != 0x200D && c != 0xAD;
            default -> false;
        };
    }

    /** A name or a report's words in our own line: loaded words stand between quotation marks. */
    public static String plain(String words) {
        String flat = flat(words);
        StringBuilder plain = new StringBuilder();
        Matcher loaded = LOADED.matcher(flat);
        while (loaded.find()) {
            boolean marked = isWithinMarks(flat, loaded.start());
            loaded.appendReplacement(
                    plain, Matcher.quoteReplacement(marked ? loaded.group() : "“" + loaded.group() + "”"));
        }
        return loaded.appendTail(plain).toString();
    }

    private static boolean isWithinMarks(String text, int at) {
        return text.lastIndexOf('“', at) > text.lastIndexOf('”', at) && text.indexOf('”', at) >= 0;
    }

    /** The same words between quotation marks, without the last stop; marks inside become single ones. */
    public static String quoted(String words) {
        String flat = LAST_STOP.matcher(flat(words)).replaceFirst("");
        String even = even(flat);
        Matcher pair = IN_ONE_PAIR.matcher(even);
        String bare = pair.matches() ? pair.group(1) : even;
        return "“" + bare.replaceAll("[“„«]", "‘").replaceAll("[”»]", "’").replace('"', '\'') + "”";
    }

    /** Words cut out of a quotation may have kept one mark of a pair: at an end it goes, within the words it is closed. */
    private static String even(String words) {
        if (words.chars().filter(c -> c == '"').count() % 2 == 0) {
            return words;
        }
        return words.endsWith("\"")
                ? words.substring(0, words.length() - 1)
                : words.startsWith("\"") ? words.substring(1) : words + "\"";
    }

    /** With a capital, for the start of a line. */
    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ENGLISH)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    /** A number with its noun: "1 report", "2,000 reports". */
    public static String count(int n, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d %s", n, n == 1 ? one : many);
    }
}
