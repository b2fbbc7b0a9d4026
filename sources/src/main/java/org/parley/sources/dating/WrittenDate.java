package org.parley.sources.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it: {@code Friday, 17 January 2014}, {@code Jan. 17, 2014}, {@code 2014-01-17}; or without its year,
 * {@code Jan 17}. All-figure forms other than ISO's are not read, as nobody can tell the day from the month.
 *
 * @param weekday its first three letters in lower case, empty if it is not written
 * @param year 0 if it is not written
 */
record WrittenDate(String weekday, int year, int month, int day) {
    static final String YEAR = "(?:19|20)\\d\\d";
    static final String MONTH = "(?:(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?)";
    private static final String WEEKDAY =
            "(?:(?i:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
                    + "\\.?,?\\s+)?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String DAY_MONTH = "(?:" + DAY + "\\s+(?:of\\s+)?" + MONTH + "|" + MONTH + "\\s+" + DAY + ")";

    /** Matches a date with its year; captures nothing. */
    static final String FULL =
            "(?:\\b" + YEAR + "-\\d{2}-\\d{2}\\b|\\b" + WEEKDAY + DAY_MONTH + ",?\\s+" + YEAR + "\\b)";

    /** Matches a date with its year or without. */
    static final String ANY = "(?:" + FULL + "|\\b" + WEEKDAY + DAY_MONTH + "\\b)";

    private static final Pattern ISO = Pattern.compile("(" + YEAR + ")-(\\d{2})-(\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile("(" + WEEKDAY + ")(" + DAY_MONTH + ")(?:,?\\s+(" + YEAR + "))?");
    private static final Pattern MONTH_WORD = Pattern.compile("(?i)[a-z]{3,}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.name().substring(0, 3).toLowerCase(Locale.ROOT))
            .toList();

    /** Empty if the words are not one date. */
    static Optional<WrittenDate> parse(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return Optional.of(new WrittenDate(
                    "",
                    Integer.parseInt(iso.group(1)),
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3))));
        }
        Matcher named = NAMED.matcher(words.strip());
        if (!named.matches()) {
            return Optional.empty();
        }
        String dayMonth = named.group(2).replaceFirst("\\bof\\b", "");
        String weekday = named.group(1) == null ? "" : named.group(1).strip();
        return Optional.of(new WrittenDate(
                weekday.isEmpty() ? "" : weekday.substring(0, 3).toLowerCase(Locale.ROOT),
                named.group(3) == null ? 0 : Integer.parseInt(named.group(3)),
                month(dayMonth.replaceAll("(?<=\\d)(?:st|nd|rd|th)", "")),
                first(NUMBER, dayMonth)));
    }

    /** The month and year of words that hold a month's name and a year. */
    static YearMonth yearMonth(String words) {
        return YearMonth.of(first(Pattern.compile(YEAR), words), month(words));
    }

    private static int month(String words) {
        Matcher word = MONTH_WORD.matcher(words);
        while (word.find()) {
            int index = MONTHS.indexOf(word.group().substring(0, 3).toLowerCase(Locale.ROOT));
            if (index >= 0) {
                return index + 1;
            }
        }
        throw new IllegalArgumentException("no month in \"" + words + "\"");
    }

    private static int first(Pattern number, String words) {
        Matcher matcher = number.matcher(words);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no number in \"" + words + "\"");
        }
        return Integer.parseInt(matcher.group());
    }

    boolean hasYear() {
        return year != 0;
    }

    /** The day, if it is one of the calendar and the weekday is the one that it had. */
    Optional<LocalDate> date() {
        return in(year);
    }

    Optional<LocalDate> in(int assumedYear) {
        try {
            LocalDate date = LocalDate.of(assumedYear, month, day);
            String name = date.getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
            return weekday.isEmpty() || weekday.equals(name) ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
