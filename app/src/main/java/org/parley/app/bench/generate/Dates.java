package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.parley.record.document.Timespan;

/** How a report of some day words days. */
record Dates(LocalDate today, boolean monthFirst) {
    private static final int NEAR_DAYS = 5;

    /** Without a preposition: the name of the day if it is near. */
    String day(LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(today, day)) <= NEAR_DAYS
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : date(day);
    }

    /** With its preposition. */
    String span(Timespan time) {
        return time.isDay()
                ? "on " + day(time.earliest())
                : "from " + date(time.earliest()) + " to " + date(time.latest());
    }

    private String date(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String words = monthFirst ? month + " " + day.getDayOfMonth() : day.getDayOfMonth() + " " + month;
        return day.getYear() == today.getYear() ? words : words + (monthFirst ? ", " : " ") + day.getYear();
    }
}
