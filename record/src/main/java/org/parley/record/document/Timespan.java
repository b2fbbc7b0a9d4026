package org.parley.record.document;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, month, year or interval of days, as exact as the words allow: the level 0 of the Extended Date/Time Format
 * (ISO 8601-2), without times of day.
 *
 * <p>{@code 2014-01-22}, {@code 2012-06}, {@code 2014} and {@code 2014-01-22/2014-01-24}.
 */
public final class Timespan implements Comparable<Timespan> {
    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private final String text;
    private final LocalDate earliest;
    private final LocalDate latest;

    private Timespan(String text, LocalDate earliest, LocalDate latest) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** @throws IllegalArgumentException if the text is not a date of one of the four forms */
    public static Timespan parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text);
        }
        Timespan from = point(text.substring(0, slash));
        Timespan to = point(text.substring(slash + 1));
        if (to.latest.isBefore(from.earliest)) {
            throw new IllegalArgumentException("the interval " + text + " ends before it begins");
        }
        return new Timespan(text, from.earliest, to.latest);
    }

    public static Timespan day(LocalDate date) {
        return new Timespan(date.toString(), date, date);
    }

    public static Timespan month(YearMonth month) {
        return new Timespan(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** The days from one to the other, both included; one day if they are the same. */
    public static Timespan between(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : parse(from + "/" + to);
    }

    private static Timespan point(String text) {
        Matcher m = POINT.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a date; write 2014-01-22, 2014-01, 2014 or 2014-01-22/2014-01-24");
        }
        try {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) == null) {
                return new Timespan(
                        text, Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
            return m.group(3) == null ? month(month) : day(month.atDay(Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no date of the calendar", e);
        }
    }

    public LocalDate earliest() {
        return earliest;
    }

    /** The last day of it, included. */
    public LocalDate latest() {
        return latest;
    }

    public boolean isDay() {
        return earliest.equals(latest);
    }

    /** Whether it is a week from Monday to Sunday, a month or a year: the words named no day. */
    public boolean isWholeUnit() {
        boolean week = earliest.getDayOfWeek() == DayOfWeek.MONDAY
                && earliest.plusDays(6).equals(latest);
        return week || text.length() <= "2014-01".length();
    }

    /** Whether every day of another lies in it. */
    public boolean contains(Timespan other) {
        return !other.earliest.isBefore(earliest) && !other.latest.isAfter(latest);
    }

    public boolean overlaps(Timespan other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    /** By first day, then the shorter first. */
    @Override
    public int compareTo(Timespan other) {
        int byStart = earliest.compareTo(other.earliest);
        if (byStart != 0) {
            return byStart;
        }
        int byEnd = latest.compareTo(other.latest);
        return byEnd != 0 ? byEnd : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timespan that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The form it was parsed from. */
    @Override
    public String toString() {
        return text;
    }
}
