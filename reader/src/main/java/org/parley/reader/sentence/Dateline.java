package org.parley.reader.sentence;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a wire puts before a report's first sentence: place, date and agency, or a bare date. */
final class Dateline {
    private static final String AGENCY =
            "\\(?(?:[\\p{L}.]+ ){0,3}(?:AFP|AP|Reuters|Xinhua|UPI|DPA|TASS|Wire|Agency|News)\\)?";
    private static final Pattern PLACE =
            Pattern.compile("^(?:[\\p{Lu}][\\p{L}'. -]{2,30}(?:, [\\p{L}. ]{2,20})?,? ?)?(?:[^.()\"“]{0,50})?\\((?:"
                    + AGENCY + "|[\\p{Lu}][\\p{L} ]{1,20})\\)\\s*[-–—]{1,2}\\s*");
    private static final Pattern CAPITALS = Pattern.compile(
            "^[\\p{Lu}][\\p{Lu}'. -]{2,30}(?:, [\\p{L}. ]{2,30}?)?(?:, ?[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?"
                    + "\\s*(?:\\([^)]{2,30}\\)\\s*)?[-–—]{1,2}\\s+");
    private static final String NAME =
            "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|del|la|al|el|es|of|the)){0,4}";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "|" + MONTH + " \\d{1,2})(?:,? \\d{4})?";
    private static final Pattern DATED = Pattern.compile("^(?:" + NAME + "(?:, " + NAME
            + "){0,2}, )?(?:\\p{Lu}[a-z]+day,? )?" + DAY + "\\s*(?:\\([^)]{2,30}\\)\\s*)?(?:[-–—]{1,2}|:)\\s+");
    private static final Pattern DATE = Pattern.compile("^date \\d{4}-\\d{2}-\\d{2}\\s+");
    private static final Pattern CITY = Pattern.compile("^[\\p{Lu}][\\p{L}]{2,15}: (?=[\\p{Lu}])");

    private static final String TOWN =
            "(?:\\p{Lu}[\\p{Lu}'.-]+(?: \\p{Lu}[\\p{Lu}'.-]+)?|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)";
    private static final String CLOCK = "(?:" + TOWN + "(?:, " + NAME + ")? \\| \\p{Lu}\\p{Ll}{2} " + DAY
            + " \\d{1,2}:\\d{2} [ap]m \\p{Lu}{2,4} )?";
    private static final Pattern WITHIN =
            Pattern.compile("(?<=\\s)" + CLOCK + TOWN + "(?:, \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?(?:, " + DAY
                    + ")? \\((?:Reuters|AFP|AP|CNN|Xinhua|UPI|DPA|TASS)\\)\\s*[-–—]{1,2}\\s+");

    private Dateline() {}

    /** Where one stands within a paragraph: before it are headlines that ran into the report; null if there is none. */
    static @Nullable MatchResult within(String paragraph, int from) {
        Matcher m = WITHIN.matcher(paragraph);
        return m.find(from) ? m.toMatchResult() : null;
    }

    /** How many units of the paragraph's start belong to it, 0 for none. */
    static int length(String paragraph) {
        for (Pattern pattern : new Pattern[] {DATE, DATED, PLACE, CAPITALS, CITY}) {
            Matcher m = pattern.matcher(paragraph);
            if (m.find()) {
                return m.end();
            }
        }
        return 0;
    }
}
