package org.parley.reader.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.parley.record.document.Timespan;

/**
 * How long a row holds.
 *
 * @param from a year, month or day ({@code 2008}, {@code 2008-04}, {@code 2008-04-09}), empty if open
 * @param to the last such, empty if open
 */
public record Valid(String from, String to) implements Comparable<Valid> {
    public static final Valid ALWAYS = new Valid("", "");

    /** @throws IllegalArgumentException if one is no date, or the end is before the beginning */
    public Valid {
        if (!begins(from).isBefore(ends(to).plusDays(1))) {
            throw new IllegalArgumentException("from " + from + " is after to " + to);
        }
    }

    private static LocalDate begins(String from) {
        return from.isEmpty() ? LocalDate.MIN : span(from).earliest();
    }

    private static LocalDate ends(String to) {
        return to.isEmpty() ? LocalDate.MAX.minusDays(1) : span(to).latest();
    }

    private static Timespan span(String text) {
        if (!text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
            throw new IllegalArgumentException(text + " is no date like 2008, 2008-04 or 2008-04-09");
        }
        try {
            return Timespan.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text + " is no date like 2008, 2008-04 or 2008-04-09", e);
        }
    }

    /** Whether any of a time falls in it. */
    public boolean holdsAt(Timespan time) {
        return !begins(from).isAfter(time.latest()) && !ends(to).isBefore(time.earliest());
    }

    @Override
    public int compareTo(Valid other) {
        return begins(from).compareTo(begins(other.from));
    }

    /** In words: "from 2008-04 to 2014-04". */
    @Override
    public String toString() {
        if (from.isEmpty() && to.isEmpty()) {
            return "always";
        }
        return (from.isEmpty() ? "" : "from " + from) + (to.isEmpty() ? "" : (from.isEmpty() ? "" : " ") + "to " + to);
    }
}
