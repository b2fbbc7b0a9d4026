package org.parley.app.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.parley.record.document.Timespan;
import org.parley.record.process.Gap;

/** Dates that cannot be misread: {@code 22 Jan 2014}, {@code Jan 2014}, {@code 23 to 24 Jan 2017}. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Days() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** In UTC, to the minute. */
    public static String of(Instant instant) {
        return MINUTE.format(instant.atOffset(ZoneOffset.UTC));
    }

    public static String of(YearMonth month) {
        return MONTH.format(month);
    }

    /** Months without reports. */
    public static String of(Gap gap) {
        return "No report from "
                + (gap.from().equals(gap.to()) ? of(gap.from()) : of(gap.from()) + " to " + of(gap.to())) + ".";
    }

    /** As exact as the span is told. */
    public static String of(Timespan span) {
        String[] ends = span.toString().split("/");
        if (ends.length == 1) {
            return point(ends[0]);
        }
        boolean days = ends[0].length() == 10 && ends[1].length() == 10;
        if (!days || span.earliest().getYear() != span.latest().getYear()) {
            return point(ends[0]) + " to " + point(ends[1]);
        }
        boolean oneMonth = span.earliest().getMonth() == span.latest().getMonth();
        String from = oneMonth ? String.valueOf(span.earliest().getDayOfMonth()) : DAY_OF_YEAR.format(span.earliest());
        return from + " to " + DAY.format(span.latest());
    }

    private static String point(String iso) {
        return switch (iso.length()) {
            case 4 -> iso;
            case 7 -> MONTH.format(YearMonth.parse(iso));
            default -> DAY.format(LocalDate.parse(iso));
        };
    }
}
