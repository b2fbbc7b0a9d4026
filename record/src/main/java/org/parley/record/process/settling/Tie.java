package org.parley.record.process.settling;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By which word a sentence ties what depends to what it depends on. */
enum Tie {
    /** It is to come if this comes: "if", "once". */
    IF,
    /** It is to come only if this comes: "only if", "depends on"; also where no word tells. */
    ONLY_IF,
    /** It is so as long as this does not come: "unless", "until". */
    UNLESS;

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:(only)\\s+)?(if|once|when|after|as long as|so long as|provided|in case|should|unless|until|till|before|without)\\b",
            Pattern.CASE_INSENSITIVE);

    /** How far before the words of a prerequisite its tie may stand, in characters. */
    private static final int NEAR = 24;

    /** The last such word before the prerequisite, or the one that it begins with. */
    static Tie in(String sentence, String prerequisite) {
        int at = sentence.indexOf(prerequisite);
        String before = at < 0 ? "" : sentence.substring(Math.max(0, at - NEAR), at);
        Matcher words = WORDS.matcher(before + prerequisite.substring(0, Math.min(prerequisite.length(), NEAR / 2)));
        Tie tie = ONLY_IF;
        while (words.find()) {
            boolean only = words.group(1) != null;
            tie = switch (words.group(2).toLowerCase(Locale.ROOT)) {
                case "unless", "until", "till", "before", "without" -> only ? ONLY_IF : UNLESS;
                default -> only ? ONLY_IF : IF;
            };
        }
        return tie;
    }
}
