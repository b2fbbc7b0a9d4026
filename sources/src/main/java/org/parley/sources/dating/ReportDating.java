package org.parley.sources.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.ReportDate;
import org.parley.record.document.ReportDate.Basis;
import org.parley.record.document.Timespan;

/**
 * Decides the date of a report. What comes first decides: the manifest, a line that is there to date it, a dateline with its
 * year, the file's metadata, what the text says. A dateline without its year decides where one of the others leaves it only
 * one. The file's own time, its name and today's date are never asked: they tell when a copy was made.
 */
public final class ReportDating {
    private ReportDating() {}

    /**
     * @param listed the manifest's date, if it gives one
     * @param text of the report, without markup
     * @param fields of metadata, the surest first
     * @return empty where nothing bounds the date to a year or less
     */
    public static Optional<ReportDate> date(@Nullable ReportDate listed, String text, List<DateField> fields) {
        if (listed != null && listed.when().isDay()) {
            return Optional.of(listed);
        }
        Optional<Dateline> dateline = Dateline.in(text);
        if (listed != null) {
            return dateline.flatMap(line -> within(listed, line)).or(() -> Optional.of(listed));
        }
        Optional<ReportDate> marked = MarkedDate.in(text);
        Optional<ReportDate> dated = marked.isPresent() ? marked : dateline.flatMap(ReportDating::alone);
        if (dated.isPresent()) {
            return dated;
        }
        Optional<ReportDate> coarse = FieldDate.in(fields).or(() -> TextBounds.in(text));
        Optional<ReportDate> narrowed = coarse.flatMap(span -> dateline.flatMap(line -> within(span, line)));
        return narrowed.isPresent() ? narrowed : coarse;
    }

    private static Optional<ReportDate> alone(Dateline dateline) {
        return Optional.of(dateline.date())
                .filter(WrittenDate::hasYear)
                .flatMap(WrittenDate::date)
                .map(day -> new ReportDate(Timespan.day(day), Basis.DATELINE, quoted(dateline)));
    }

    /** The dateline's day, if it lies just once in a span that is itself no day. */
    private static Optional<ReportDate> within(ReportDate span, Dateline dateline) {
        Timespan when = span.when();
        List<LocalDate> days = IntStream.rangeClosed(
                        when.earliest().getYear(), when.latest().getYear())
                .filter(year -> !dateline.date().hasYear() || dateline.date().year() == year)
                .mapToObj(year -> dateline.date().in(year))
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(when.earliest()) && !day.isAfter(when.latest()))
                .toList();
        return when.isDay() || days.size() != 1
                ? Optional.empty()
                : Optional.of(new ReportDate(
                        Timespan.day(days.getFirst()),
                        Basis.DATELINE,
                        quoted(dateline) + ", the year from " + span.reason()));
    }

    private static String quoted(Dateline dateline) {
        return "the dateline " + TextBounds.quoted(dateline.words());
    }
}
