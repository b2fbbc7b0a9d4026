package org.parley.sources.dating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.record.document.ReportDate;
import org.parley.record.document.ReportDate.Basis;
import org.parley.record.document.Timespan;

/**
 * A line at the head of a report that is there to date it: {@code date 2017-01-23}, {@code Published: 23 January 2017}, or a
 * date that stands alone.
 */
final class MarkedDate {
    private static final int LINES = 6;

    /** A line of this many characters is running text, and no head comes after it. */
    private static final int RUNNING_TEXT = 250;

    private static final String TIME =
            "(?:,?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*[A-Z]{2,4})?)?";
    private static final List<Pattern> LINE = List.of(
            Pattern.compile("\\s*(?i:date)\\s*:?\\s*((?:19|20)\\d\\d-\\d{2}-\\d{2})\\b.*"),
            Pattern.compile("\\s*(?i:date)\\s*:\\s*(" + WrittenDate.FULL + ").*"),
            Pattern.compile("\\s*(?:(?i:date|published|posted|issued|released)(?:\\s+(?i:on|at))?\\s*:?\\s*)?("
                    + WrittenDate.FULL + ")" + TIME + "\\s*\\.?\\s*"));

    private MarkedDate() {}

    static Optional<ReportDate> in(String text) {
        for (String line : text.lines().filter(l -> !l.isBlank()).limit(LINES).toList()) {
            for (Pattern pattern : LINE) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.matches()) {
                    String words = matcher.group(1);
                    String reason =
                            "the line \"" + line.substring(0, matcher.end(1)).strip() + "\"";
                    return WrittenDate.parse(words)
                            .flatMap(WrittenDate::date)
                            .map(day -> new ReportDate(Timespan.day(day), Basis.DATE_LINE, reason));
                }
            }
            if (line.length() > RUNNING_TEXT) {
                break;
            }
        }
        return Optional.empty();
    }
}
