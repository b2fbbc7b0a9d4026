package org.parley.app.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells whether words taken out of a report can be understood alone. "The plan", "details" and "it must do that" cannot: who
 * quotes them needs the clause that they stand in.
 */
public final class Scrap {
    private static final Pattern POINTS_BACK = Pattern.compile(
            "^(?:it|this|that|these|those|they|them|he|him|she|her|so|such|both|either|neither|one|ones|none|some|all|any"
                    + "|others?|there|here|then)(?: \\S+){0,2}$");

    /** One plain word, with at most a word before it that says it is known: "the plan", "their promises", "go". */
    private static final Pattern BARE =
            Pattern.compile("^(?:(?:the|its|their|his|her|our|my|your|this|that|such) )?\\p{Ll}+$");

    private static final Pattern ENDS_POINTING_BACK = Pattern.compile(
            "\\b(?:do|does|doing|did|done|accept|reject|say|says|said|meet|make|of|to|for|with|about|exactly)"
                    + " (?:that|this|it|so|them|those|these)$");

    /** "The decision", where the report goes on to say to do what. */
    private static final Pattern TO_BE_TOLD = Pattern.compile(
            "\\b(?:decisions?|proposals?|plans?|offers?|calls?|refusal|requests?|demands?|efforts?|attempts?|rights?|moves?"
                    + "|bids?|readiness|willingness|promises?|pledges?|agreement|obligations?|need|ability)$");

    private Scrap() {}

    /** @param after what follows the words in the report */
    static boolean is(String words, String after) {
        String bare = words.strip();
        return POINTS_BACK.matcher(bare.toLowerCase(Locale.ROOT)).matches()
                || BARE.matcher(bare).matches()
                || pointsBack(bare)
                || TO_BE_TOLD.matcher(bare).find() && after.startsWith(" to ");
    }

    /** Whether the clause around the words would not tell either what they mean: that stands before it. */
    public static boolean pointsBack(String words) {
        return ENDS_POINTING_BACK
                .matcher(words.strip().toLowerCase(Locale.ROOT))
                .find();
    }
}
