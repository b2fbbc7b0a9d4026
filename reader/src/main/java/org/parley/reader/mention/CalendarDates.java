package org.parley.reader.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.document.Timespan;

/** Dates by their name in the calendar: "Jan. 22-24, 2014", "3 to 5 May", "mid-June", "the 1953 armistice", "summer 2011". */
final class CalendarDates {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern YEARS = Pattern.compile("((19|20)\\d\\d)[-–/]((?:19|20)?\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("((?:19|20)\\d0)['’]?s");
    private static final Pattern ISO = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");
    private static final Set<String> TO = Set.of("-", "–", "--", "to", "and", "through", "until", "till");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "by", "until", "till", "from", "late", "early", "mid", "of", "a", "the", "before", "after",
            "during", "through", "between", "its", "their", "his", "'s", "back", "around", "(", "-lrb-");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "last", "by", "until", "till", "next", "early", "late", "mid", "-", "this", "from", "during",
            "through", "between", "before", "after", "around", "of");
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    private final @Nullable Timespan report;

    CalendarDates(@Nullable Timespan report) {
        this.report = report;
    }

    @Nullable
    TimeMention at(Sentence sentence, int i) {
        String word = sentence.lower(i);
        if (ISO.matcher(word).matches()) {
            return mention(sentence, i, i, parsed(word));
        }
        if (month(sentence, i) != null) {
            return monthFirst(sentence, i);
        }
        if (DAY.matcher(word).matches() || DAYS.matcher(word).matches()) {
            return dayFirst(sentence, i);
        }
        if (SEASONS.containsKey(word)) {
            return season(sentence, i, word);
        }
        if (ReckonedDates.weekday(word) != null) {
            return afterWeekday(sentence, i);
        }
        return years(sentence, i, word);
    }

    static TimeMention mention(Sentence sentence, int from, int to, @Nullable Timespan when) {
        return new TimeMention(from, to, when, sentence.text(from, to));
    }

    private static @Nullable Timespan parsed(String text) {
        try {
            return Timespan.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable Month month(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (token == null || !token.isCapitalised()) {
            return null;
        }
        String word = token.text().toLowerCase(Locale.ROOT).replace(".", "");
        if (Set.of("may", "march").contains(word) && !token.isProper()) {
            return null;
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            boolean abbreviated = word.equals(name.substring(0, 3)) || word.equals("sept") && month == Month.SEPTEMBER;
            if (name.equals(word) || abbreviated && token.text().length() <= 5) {
                return month;
            }
        }
        return null;
    }

    /** "Monday, January 22": the date, not the next Monday. */
    private @Nullable TimeMention afterWeekday(Sentence sentence, int i) {
        int from = sentence.lower(i + 1).equals(",") ? i + 2 : i + 1;
        from = sentence.lower(from).equals("the") ? from + 1 : from;
        boolean number = DAY.matcher(sentence.lower(from)).matches();
        if (!number && month(sentence, from) == null) {
            return null;
        }
        TimeMention date = at(sentence, from);
        return date == null || date.when() == null || !date.when().isDay()
                ? null
                : mention(sentence, i, date.to(), date.when());
    }

    /** "January 22", "Jan. 22-24, 2014", "January 30 to February 2", "June 2012". */
    private @Nullable TimeMention monthFirst(Sentence sentence, int i) {
        Month month = month(sentence, i);
        if (month == null) {
            return null;
        }
        int yearAt = sentence.lower(i + 1).matches(",|of") ? i + 2 : i + 1;
        if (isYear(sentence, yearAt)) {
            return mention(sentence, i, yearAt, Timespan.month(YearMonth.of(year(sentence, yearAt), month)));
        }
        int[] days = days(sentence, i + 1);
        if (days == null) {
            Timespan when = nearestMonth(sentence, i, month);
            return when == null && report != null ? null : mention(sentence, i, i, when);
        }
        int to = days[2];
        if (days[0] == days[1]
                && TO.contains(sentence.lower(to + 1))
                && month(sentence, to + 2) instanceof Month next) {
            int[] last = days(sentence, to + 3);
            Integer year = last == null ? null : yearAfter(sentence, last[2]);
            Timespan first = year == null ? nearestDays(sentence, i, month, days[0], days[0]) : null;
            int of = year != null ? year : first == null ? 0 : first.earliest().getYear();
            if (last != null && of != 0) {
                int end = year == null ? last[2] : yearPlace(sentence, last[2]);
                return mention(sentence, i, end, between(of, month, days[0], next, last[1]));
            }
        }
        return ofYear(sentence, i, i, to, month, days);
    }

    /** "22 January", "22-24 January 2014", "the 22nd of January", "22 and 23 January". */
    private @Nullable TimeMention dayFirst(Sentence sentence, int i) {
        int[] days = days(sentence, i);
        if (days == null) {
            return null;
        }
        int at = sentence.lower(days[2] + 1).equals("of") ? days[2] + 2 : days[2] + 1;
        Month month = month(sentence, at);
        return month == null ? null : ofYear(sentence, i, at, at, month, days);
    }

    private @Nullable TimeMention ofYear(Sentence sentence, int from, int at, int to, Month month, int[] days) {
        Integer year = yearAfter(sentence, to);
        return year == null
                ? mention(sentence, from, to, nearestDays(sentence, at, month, days[0], days[1]))
                : mention(sentence, from, yearPlace(sentence, to), days(year, month, days[0], days[1]));
    }

    /** First day, last day and the place of the last word of "22", "22-24", "22 to 24"; null if there is none. */
    private static int @Nullable [] days(Sentence sentence, int i) {
        Matcher range = DAYS.matcher(sentence.lower(i));
        if (range.matches()) {
            return new int[] {Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)), i};
        }
        Matcher day = DAY.matcher(sentence.lower(i));
        if (!day.matches()) {
            return null;
        }
        int first = Integer.parseInt(day.group(1));
        Matcher second = DAY.matcher(sentence.lower(i + 2));
        boolean both = TO.contains(sentence.lower(i + 1)) && second.matches();
        int last = both ? Integer.parseInt(second.group(1)) : first;
        return last > first && last <= 31 ? new int[] {first, last, i + 2} : new int[] {first, first, i};
    }

    private static boolean isYear(Sentence sentence, int i) {
        return YEAR.matcher(sentence.lower(i)).matches();
    }

    private static int year(Sentence sentence, int i) {
        return Integer.parseInt(sentence.lower(i));
    }

    private static int yearPlace(Sentence sentence, int to) {
        return sentence.lower(to + 1).matches(",|of") ? to + 2 : to + 1;
    }

    private static @Nullable Integer yearAfter(Sentence sentence, int to) {
        int at = yearPlace(sentence, to);
        return isYear(sentence, at) ? Integer.valueOf(year(sentence, at)) : null;
    }

    private static @Nullable Timespan days(int year, Month month, int first, int last) {
        return between(year, month, first, month, last);
    }

    private static @Nullable Timespan between(int year, Month month, int first, Month next, int last) {
        try {
            LocalDate to = LocalDate.of(next.getValue() < month.getValue() ? year + 1 : year, next, last);
            return Timespan.between(LocalDate.of(year, month, first), to);
        } catch (DateTimeException | IllegalArgumentException e) {
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
        long ahead = ChronoUnit.DAYS.between(now, same.earliest());
        Tense tense = Tense.at(sentence, sentence.token(i));
        if (ahead > 180 || ahead > 31 && tense == Tense.PAST) {
            return days(now.getYear() - 1, month, first, last);
        }
        if (ahead < -180 || ahead < -31 && tense == Tense.FUTURE) {
            return days(now.getYear() + 1, month, first, last);
        }
        return same;
    }

    /** "in March", "early last June", "the March vote"; a month's name alone may be someone's. */
    private @Nullable Timespan nearestMonth(Sentence sentence, int i, Month month) {
        boolean modifies = sentence.lower(i - 1).matches("the|a|an|its|their|his|her|'s")
                && sentence.at(i + 1) instanceof Token next
                && (next.isNoun() || next.tag().equals("POS"));
        if (report == null || !modifies && !BEFORE_MONTH.contains(sentence.lower(i - 1))) {
            return null;
        }
        int year = report.earliest().getYear();
        int ahead = month.getValue() - report.earliest().getMonthValue();
        Tense tense = Tense.at(sentence, sentence.token(i));
        if (ahead > 0 && tense == Tense.PAST || ahead > 6 && tense != Tense.FUTURE) {
            year--;
        } else if (ahead < -2 && tense == Tense.FUTURE || ahead < -6 && tense == Tense.PRESENT) {
            year++;
        }
        return Timespan.month(YearMonth.of(year, month));
    }

    /** "summer 2011", "the spring of 1994": its months, by the northern year. */
    private static @Nullable TimeMention season(Sentence sentence, int i, String word) {
        Integer year = yearAfter(sentence, i);
        Integer first = SEASONS.get(word);
        if (year == null || first == null) {
            return null;
        }
        YearMonth begin = YearMonth.of(year, first);
        return mention(sentence, i, yearPlace(sentence, i), parsed(begin + "/" + begin.plusMonths(2)));
    }

    /** "in 1974", "1950-53", "between 1992 and 1995", "the 1990s". */
    private static @Nullable TimeMention years(Sentence sentence, int i, String word) {
        Matcher decade = DECADE.matcher(word);
        if (decade.matches()) {
            String first = decade.group(1);
            return mention(sentence, i, i, parsed(first + "/" + first.substring(0, 3) + "9"));
        }
        Matcher both = YEARS.matcher(word);
        if (both.matches()) {
            String last = both.group(3);
            return mention(
                    sentence, i, i, parsed(both.group(1) + "/" + (last.length() == 4 ? last : both.group(2) + last)));
        }
        boolean told = YEAR.matcher(word).matches()
                && (BEFORE_YEAR.contains(sentence.lower(i - 1)) || sentence.reads(i - 2, "mid", "-"));
        if (!told) {
            return null;
        }
        boolean span = sentence.lower(i - 1).matches("from|between")
                && TO.contains(sentence.lower(i + 1))
                && isYear(sentence, i + 2);
        return span
                ? mention(sentence, i, i + 2, parsed(word + "/" + sentence.lower(i + 2)))
                : mention(sentence, i, i, parsed(word));
    }
}
