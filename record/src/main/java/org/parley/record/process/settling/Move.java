package org.parley.record.process.settling;

import java.util.regex.Pattern;
import org.parley.record.claim.Code;

/** What someone said to do about talks, a body or a pact that it is in. */
public enum Move implements Code {
    LEAVE,
    STAY_AWAY,
    JOIN,
    STAY,
    OTHER;

    private static final Pattern LEAVING =
            Pattern.compile("\\b(?:leav\\w+|left|quit\\w*|pull\\w* out|walk\\w* (?:out|away)|withdr[ae]w\\w*)\\b");

    private static final Pattern STAYING =
            Pattern.compile("\\b(?:remain|stay) (?:in|at)\\b|\\bnot (?:leave|quit|pull out)\\b");

    private static final Pattern JOINING = Pattern.compile(
            "\\b(?:attend\\w*|join(?:s|ed|ing)?|participat\\w*|t[ao](?:ke|kes|king|ok) part|come|comes|coming|return(?:s|ing)?"
                    + "|(?:re)?negotiat(?:e|es|ed|ing)|(?:talk|speak) to|sit down"
                    + "|(?:go|going) to (?:the )?(?:talks|conference|summit|table|negotiations))\\b");

    private static final Pattern KEEPING_AWAY =
            Pattern.compile("\\b(?:boycott\\w*|stay\\w* (?:away|at home)|absent)\\b");

    /** What the words of a consequence come to. */
    static Move of(String words) {
        String plain = Words.key(words);
        if (STAYING.matcher(plain).find()) {
            return STAY;
        }
        boolean denied = Phrase.of(words).denied() || plain.contains("refus");
        if (LEAVING.matcher(plain).find()) {
            return denied ? STAY : LEAVE;
        }
        if (KEEPING_AWAY.matcher(plain).find()) {
            return denied ? JOIN : STAY_AWAY;
        }
        return !JOINING.matcher(plain).find() ? OTHER : denied ? STAY_AWAY : JOIN;
    }
}
