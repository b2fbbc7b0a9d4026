package org.parley.reader.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.document.Timespan;

/**
 * Finds the times that a sentence tells and resolves them against the report's date and the tense of their verb: "on
 * Friday" lies behind a verb in the past and ahead of one in the future.
 *
 * <p>What is read: days of the week, months with day or year, ISO dates, years, today and its neighbours, "last", "this"
 * or "next" with a unit, and "two weeks ago".
 */
public final class Times {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));
    private static final Set<String> NEAR = Set.of("last", "past", "next", "this", "coming", "previous", "following");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern ISO = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");

    private final @Nullable LocalDate today;
    private final @Nullable Timespan report;

    /** @param report the report's date; relative days need it to be one day */
    public Times(@Nullable Timespan report) {
        this.report = report;
        this.today = report != null && report.isDay() ? report.earliest() : null;
    }

    /** The times in a sentence, in order. */
    public List<TimeMention> in(Sentence sentence) {
        List<TimeMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            TimeMention time = at(sentence, i);
            if (time == null) {
                i++;
            } else {
                found.add(time);
                i = time.to() + 1;
            }
        }
        return found;
    }

    private @Nullable TimeMention at(Sentence sentence, int i) {
        String word = sentence.lower(i);
        if (ISO.matcher(word).matches()) {
            return mention(sentence, i, i, parsed(word));
        }
        if (month(sentence, i) != null) {
            return monthFirst(sentence, i);
        }
        Matcher day = DAY.matcher(word);
        if (day.matches() && month(sentence, i + 1) != null) {
            return dayFirst(sentence, i, Integer.parseInt(day.group(1)));
        }
        if (weekday(word) != null) {
            return weekday(sentence, i, i, "");
        }
        if (NEAR.contains(word)) {
            return near(sentence, i);
        }
        if (Set.of("today", "tonight", "yesterday", "tomorrow").contains(word)) {
            int shift = word.equals("yesterday") ? -1 : word.equals("tomorrow") ? 1 : 0;
            return mention(sentence, i, i, today == null ? null : Timespan.day(today.plusDays(shift)));
        }
        if (SMALL.containsKey(word) || word.matches("\\d{1,2}")) {
            return ago(sentence, i);
        }
        boolean year = YEAR.matcher(word).matches()
                && (Set.of("in", "since", "by", "until", "from", "late", "early", "mid", "of", "a", "the")
                        .contains(sentence.lower(i - 1)));
        return year ? mention(sentence, i, i, parsed(word)) : null;
    }

    private static TimeMention mention(Sentence sentence, int from, int to, @Nullable Timespan when) {
        return new TimeMention(from, to, when, sentence.text(from, to));
    }

    private static @Nullable Timespan parsed(String text) {
        try {
            return Timespan.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Month month(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (token == null
                || !token.isCapitalised()
                || token.text().equals("May") && token.tag().equals("MD")) {
            return null;
        }
        String word = token.text().toLowerCase(Locale.ROOT).replace(".", "");
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            boolean abbreviated = word.equals(name.substring(0, 3)) || word.equals("sept") && month == Month.SEPTEMBER;
            if (name.equals(word) || abbreviated && token.text().length() <= 5) {
                return month;
            }
        }
        return null;
    }

    private static @Nullable DayOfWeek weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).equals(word)) {
                return day;
            }
        }
        return null;
    }

    /** "January 22", "Jan. 22-24, 2014", "June 2012". */
    private @Nullable TimeMention monthFirst(Sentence sentence, int i) {
        Month month = month(sentence, i);
        Matcher day = DAY.matcher(sentence.lower(i + 1));
        if (month == null) {
            return null;
        }
        if (YEAR.matcher(sentence.lower(i + 1)).matches()) {
            return mention(sentence, i, i + 1, Timespan.month(YearMonth.of(year(sentence, i + 1), month)));
        }
        if (!day.matches()) {
            Timespan when = nearestMonth(sentence, i, month);
            return when == null && today == null ? null : mention(sentence, i, i, when);
        }
        int to = i + 1;
        int first = Integer.parseInt(day.group(1));
        int last = first;
        Matcher second = DAY.matcher(sentence.lower(i + 3));
        if (Set.of("-", "–", "to", "and").contains(sentence.lower(i + 2)) && second.matches()) {
            last = Integer.parseInt(second.group(1));
            to = i + 3;
        }
        int yearAt = sentence.lower(to + 1).equals(",") ? to + 2 : to + 1;
        if (YEAR.matcher(sentence.lower(yearAt)).matches()) {
            return mention(sentence, i, yearAt, days(year(sentence, yearAt), month, first, last));
        }
        return mention(sentence, i, to, nearestDays(sentence, i, month, first, last));
    }

    private @Nullable TimeMention dayFirst(Sentence sentence, int i, int day) {
        Month month = month(sentence, i + 1);
        if (month == null) {
            return null;
        }
        if (YEAR.matcher(sentence.lower(i + 2)).matches()) {
            return mention(sentence, i, i + 2, days(year(sentence, i + 2), month, day, day));
        }
        return mention(sentence, i, i + 1, nearestDays(sentence, i, month, day, day));
    }

    private static int year(Sentence sentence, int i) {
        return Integer.parseInt(sentence.lower(i));
    }

    private static @Nullable Timespan days(int year, Month month, int first, int last) {
        try {
            LocalDate from = LocalDate.of(year, month, first);
            return last > first ? Timespan.between(from, LocalDate.of(year, month, last)) : Timespan.day(from);
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    /** The year that a date without one is of: what the tense says, else the nearest. */
    private @Nullable Timespan nearestDays(Sentence sentence, int i, Month month, int first, int last) {
        if (report == null) {
            return null;
        }
        LocalDate now = report.earliest();
        Timespan same = days(now.getYear(), month, first, last);
        if (same == null) {
            return null;
        }
        long ahead = java.time.temporal.ChronoUnit.DAYS.between(now, same.earliest());
        Tense tense = Tense.at(sentence, sentence.token(i));
        if (ahead > 180 || ahead > 31 && tense == Tense.PAST) {
            return days(now.getYear() - 1, month, first, last);
        }
        if (ahead < -180 || ahead < -31 && tense == Tense.FUTURE) {
            return days(now.getYear() + 1, month, first, last);
        }
        return same;
    }

    private @Nullable Timespan nearestMonth(Sentence sentence, int i, Month month) {
        if (report == null
                || !Set.of("in", "since", "last", "by", "until", "next").contains(sentence.lower(i - 1))) {
            return null;
        }
        int year = report.earliest().getYear();
        int ahead = month.getValue() - report.earliest().getMonthValue();
        Tense tense = Tense.at(sentence, sentence.token(i));
        if (ahead > 0 && tense != Tense.FUTURE || ahead > 6) {
            year--;
        } else if (ahead < 0 && tense == Tense.FUTURE) {
            year++;
        }
        return Timespan.month(YearMonth.of(year, month));
    }

    private TimeMention weekday(Sentence sentence, int from, int i, String near) {
        DayOfWeek day = weekday(sentence.lower(i));
        if (today == null || day == null) {
            return mention(sentence, from, i, null);
        }
        Tense tense = Tense.at(sentence, sentence.token(i));
        if (near.isEmpty() && tense == Tense.PRESENT) {
            return mention(sentence, from, i, Timespan.day(nearest(day)));
        }
        boolean ahead = near.equals("next") || near.equals("coming") || near.isEmpty() && tense == Tense.FUTURE;
        LocalDate date = ahead
                ? today.with(near.equals("next") ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day))
                : today.with(
                        near.equals("last") ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return mention(sentence, from, i, Timespan.day(date));
    }

    /** "are meeting on Saturday" is told on the day, or the day after, or a few days ahead. */
    private LocalDate nearest(DayOfWeek day) {
        LocalDate now = java.util.Objects.requireNonNull(today);
        LocalDate before = now.with(TemporalAdjusters.previousOrSame(day));
        return before.isBefore(now.minusDays(2)) ? now.with(TemporalAdjusters.nextOrSame(day)) : before;
    }

    /** "last week", "next Monday", "this month". */
    private @Nullable TimeMention near(Sentence sentence, int i) {
        String near = sentence.lower(i);
        String unit = sentence.lower(i + 1);
        if (weekday(unit) != null) {
            return weekday(sentence, i, i + 1, near);
        }
        if (month(sentence, i + 1) != null) {
            TimeMention month = monthFirst(sentence, i + 1);
            return month == null ? null : mention(sentence, i, month.to(), month.when());
        }
        int shift = near.equals("last") || near.equals("past") || near.equals("previous")
                ? -1
                : near.equals("this") ? 0 : 1;
        if (!Set.of("week", "month", "year", "weekend").contains(unit)) {
            return null;
        }
        return mention(sentence, i, i + 1, shifted(unit, shift));
    }

    private @Nullable Timespan shifted(String unit, int shift) {
        if (report == null) {
            return null;
        }
        if (unit.equals("year")) {
            return Timespan.parse(Integer.toString(report.earliest().getYear() + shift));
        }
        if (unit.equals("month")) {
            return Timespan.month(YearMonth.from(report.earliest()).plusMonths(shift));
        }
        if (today == null) {
            return null;
        }
        LocalDate monday =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
        return unit.equals("weekend")
                ? Timespan.between(monday.plusDays(5), monday.plusDays(6))
                : Timespan.between(monday, monday.plusDays(6));
    }

    private @Nullable TimeMention ago(Sentence sentence, int i) {
        String unit = sentence.lower(i + 1).replaceAll("s$", "");
        if (!sentence.lower(i + 2).equals("ago") || !Senses.is("time.unit", unit)) {
            return null;
        }
        String word = sentence.lower(i);
        int count = SMALL.containsKey(word) ? SMALL.get(word) : Integer.parseInt(word);
        return mention(sentence, i, i + 2, back(unit, count));
    }

    private @Nullable Timespan back(String unit, int count) {
        if (report == null) {
            return null;
        }
        LocalDate now = report.earliest();
        return switch (unit) {
            case "year" -> Timespan.parse(Integer.toString(now.getYear() - count));
            case "month" -> Timespan.month(YearMonth.from(now).minusMonths(count));
            case "week" -> today == null ? null : Timespan.day(today.minusWeeks(count));
            case "day" -> today == null ? null : Timespan.day(today.minusDays(count));
            default -> null;
        };
    }
}
