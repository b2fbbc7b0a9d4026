package org.parley.sources.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.record.document.ReportDate;
import org.parley.record.document.ReportDate.Basis;
import org.parley.record.document.Timespan;

/**
 * Between which days, both included, a report must have been written, from what it says itself. Evidence counts only where
 * it leaves a year or less; words such as "last year" or a bare "January 22" bound nothing without knowledge from outside
 * the report.
 *
 * @param words the ones that bound it
 */
record TextBounds(LocalDate from, LocalDate to, String words) {
    private static final long WIDEST_DAYS = 366;

    static Optional<ReportDate> in(String text) {
        return Stream.of(WarAge.in(text), ToldDates.in(text))
                .flatMap(Optional::stream)
                .reduce(TextBounds::and)
                .filter(bounds -> !bounds.from.isAfter(bounds.to)
                        && ChronoUnit.DAYS.between(bounds.from, bounds.to) <= WIDEST_DAYS)
                .map(bounds -> new ReportDate(bounds.timespan(), Basis.TEXT, "the text says " + bounds.words));
    }

    private TextBounds and(TextBounds other) {
        return new TextBounds(
                from.isAfter(other.from) ? from : other.from,
                to.isBefore(other.to) ? to : other.to,
                words + ", " + other.words);
    }

    private Timespan timespan() {
        boolean wholeMonths =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        return wholeMonths && !YearMonth.from(from).equals(YearMonth.from(to))
                ? Timespan.parse(YearMonth.from(from) + "/" + YearMonth.from(to))
                : Timespan.between(from, to);
    }

    static String quoted(String words) {
        return "\"" + words.replaceAll("\\s+", " ") + "\"";
    }
}
