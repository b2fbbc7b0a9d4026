package org.parley.reader.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.document.Timespan;

/** Dates reckoned from the report's day: "today", "on Friday", "last month", "over the weekend", "two weeks ago", "the past week". */
final class ReckonedDates {
    private static final Map<String, Integer> FEW = Map.of("a", 1, "an", 1, "couple", 2);
    private static final Set<String> NEAR =
            Set.of("last", "past", "next", "this", "coming", "previous", "following", "same");
    /** "the Good Friday Agreement": no day of this week. */
    private static final Set<String> NAMED = Set.of("good", "bloody", "black", "ash", "palm", "easter", "whit", "holy");

    private static final Set<String> DAYTIME = Set.of("morning", "afternoon", "evening", "night");

    private final @Nullable LocalDate today;
    private final @Nullable Timespan report;
    private final CalendarDates calendar;

    ReckonedDates(@Nullable Timespan report, CalendarDates calendar) {
        this.report = report;
        this.today = report != null && report.isDay() ? report.earliest() : null;
        this.calendar = calendar;
    }

    @Nullable
    TimeMention at(Sentence sentence, int i) {
        String word = sentence.lower(i);
        if (weekday(word) != null) {
            return NAMED.contains(sentence.lower(i - 1)) ? null : weekday(sentence, i, i, "");
        }
        if (NEAR.contains(word)) {
            return near(sentence, i, word);
        }
        Timespan now = day(word);
        if (now != null) {
            return CalendarDates.mention(sentence, i, i, now);
        }
        if (word.equals("weekend") && sentence.lower(i - 1).equals("the")) {
            return weekend(sentence, i);
        }
        boolean current = Set.of("week", "month", "year").contains(word)
                && sentence.lower(i - 1).equals("the")
                && (sentence.lower(i - 3).matches("end|beginning|start|middle|later|earlier")
                        && sentence.lower(i - 2).matches("of|in"));
        if (current) {
            return CalendarDates.mention(sentence, i, i, shifted(word, 0));
        }
        boolean sameDay = today != null
                && word.equals("day")
                && sentence.reads(i - 3, "later", "in", "the")
                && Tense.at(sentence, sentence.token(i)) == Tense.FUTURE;
        if (sameDay) {
            return CalendarDates.mention(sentence, i - 1, i, day("today"));
        }
        return count(sentence, i) > 0 ? ago(sentence, i) : null;
    }

    static @Nullable DayOfWeek weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).equals(word)) {
                return day;
            }
        }
        return null;
    }

    private @Nullable Timespan day(String word) {
        if (today == null) {
            return null;
        }
        return switch (word) {
            case "today", "tonight" -> Timespan.day(today);
            case "yesterday" -> Timespan.day(today.minusDays(1));
            case "tomorrow" -> Timespan.day(today.plusDays(1));
            case "overnight" -> Timespan.between(today.minusDays(1), today);
            default -> null;
        };
    }

    private TimeMention weekday(Sentence sentence, int from, int i, String near) {
        DayOfWeek day = weekday(sentence.lower(i));
        if (today == null || day == null) {
            return CalendarDates.mention(sentence, from, i, null);
        }
        Tense tense = Tense.at(sentence, sentence.token(i));
        if (near.isEmpty() && tense == Tense.PRESENT) {
            return CalendarDates.mention(sentence, from, i, Timespan.day(nearest(day)));
        }
        boolean ahead = near.equals("next") || near.equals("coming") || near.isEmpty() && tense == Tense.FUTURE;
        LocalDate date = ahead
                ? today.with(near.equals("next") ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day))
                : today.with(
                        near.equals("last") ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return CalendarDates.mention(sentence, from, i, Timespan.day(date));
    }

    /** "are meeting on Saturday" is told on the day, or the day after, or a few days ahead. */
    private LocalDate nearest(DayOfWeek day) {
        LocalDate now = java.util.Objects.requireNonNull(today);
        LocalDate before = now.with(TemporalAdjusters.previousOrSame(day));
        return before.isBefore(now.minusDays(2)) ? now.with(TemporalAdjusters.nextOrSame(day)) : before;
    }

    /** "last week", "next Monday", "this month", "last night", "the next two weeks". */
    private @Nullable TimeMention near(Sentence sentence, int i, String near) {
        String unit = sentence.lower(i + 1);
        boolean preposition = near.equals("following") && !sentence.lower(i - 1).equals("the");
        if (preposition) {
            return null;
        }
        if (Set.of("following", "previous", "same").contains(near)) {
            // counted from another day of the story, which is not known here
            boolean time = weekday(unit) != null || Senses.is("time.unit", unit) || unit.equals("weekend");
            return time ? CalendarDates.mention(sentence, i, i + 1, null) : null;
        }
        if (weekday(unit) != null) {
            return weekday(sentence, i, i + 1, near);
        }
        if (CalendarDates.month(sentence, i + 1) != null) {
            TimeMention month = calendar.at(sentence, i + 1);
            return month == null ? null : CalendarDates.mention(sentence, i, month.to(), month.when());
        }
        if (DAYTIME.contains(unit) && today != null && !near.matches("past|coming|next")) {
            return CalendarDates.mention(
                    sentence, i, i + 1, Timespan.day(near.equals("last") ? today.minusDays(1) : today));
        }
        if (Set.of("past", "last", "next", "coming").contains(near) && count(sentence, i + 1) > 0) {
            return running(sentence, i, near);
        }
        if (near.equals("past") && Senses.is("time.unit", unit)) {
            return CalendarDates.mention(sentence, i, i + 1, span(unit, 1, false));
        }
        return Set.of("week", "month", "year", "weekend").contains(unit)
                ? CalendarDates.mention(sentence, i, i + 1, shifted(unit, shift(sentence, i, near)))
                : null;
    }

    /** How many weeks, months or years away: -1 for "last", 0 for "this", 1 for "next". */
    private int shift(Sentence sentence, int i, String near) {
        if (near.equals("this")) {
            boolean gone = sentence.lower(i + 1).equals("weekend")
                    && isWeekYoung()
                    && Tense.at(sentence, sentence.token(i + 1)) != Tense.FUTURE;
            return gone ? -1 : 0;
        }
        return near.equals("last") || near.equals("past") ? -1 : 1;
    }

    /** "this weekend", told on a Monday of what was done, is the one just over. */
    private boolean isWeekYoung() {
        return today != null && today.getDayOfWeek().getValue() <= DayOfWeek.TUESDAY.getValue();
    }

    /** "the past two weeks", "within the next two or three months": up to the report's day, or from it on. */
    private @Nullable TimeMention running(Sentence sentence, int i, String near) {
        int at = i + 1;
        if (sentence.lower(at + 1).equals("or") && count(sentence, at + 2) > 0) {
            at += 2;
        }
        String unit = unit(sentence, at + 1);
        if (!Senses.is("time.unit", unit) && !unit.equals("hour")) {
            return null;
        }
        boolean ahead = near.equals("next") || near.equals("coming");
        return CalendarDates.mention(sentence, i, at + 1, span(unit, count(sentence, at), ahead));
    }

    private @Nullable Timespan span(String unit, int count, boolean ahead) {
        if (today == null || report == null) {
            return null;
        }
        int step = ahead ? count : -count;
        LocalDate other = switch (unit) {
            case "hour" -> today.plusDays(Integer.signum(step) * Math.ceilDiv(count, 24));
            case "day" -> today.plusDays(step);
            case "week" -> today.plusWeeks(step);
            case "month" -> today.plusMonths(step);
            case "year" -> today.plusYears(step);
            case "decade" -> today.plusYears(10L * step);
            default -> today;
        };
        return ahead ? Timespan.between(today, other) : Timespan.between(other, today);
    }

    /** "over the weekend": the last one, or the next where the verb looks ahead. */
    private @Nullable TimeMention weekend(Sentence sentence, int i) {
        if (!sentence.lower(i - 2).matches("over|at|during|on") || today == null) {
            return null;
        }
        boolean begun = today.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        boolean behind = Tense.at(sentence, sentence.token(i)) == Tense.PAST;
        return CalendarDates.mention(sentence, i, i, shifted("weekend", behind && !begun ? -1 : 0));
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

    private static int count(Sentence sentence, int i) {
        String word = sentence.lower(i);
        int few = FEW.getOrDefault(word, NumberWords.value(word));
        if (few > 0) {
            return few;
        }
        return word.matches("\\d{1,2}") ? Integer.parseInt(word) : 0;
    }

    private static String unit(Sentence sentence, int i) {
        return sentence.lower(i).replaceAll("s$", "");
    }

    /** "two weeks ago", "a couple of days ago", "in three days' time". */
    private @Nullable TimeMention ago(Sentence sentence, int i) {
        int at = sentence.lower(i + 1).equals("of") ? i + 2 : i + 1;
        String unit = unit(sentence, at);
        if (!Senses.is("time.unit", unit)) {
            return null;
        }
        int count = count(sentence, i);
        if (sentence.lower(at + 1).equals("ago")) {
            return CalendarDates.mention(sentence, i, at + 1, moved(unit, -count));
        }
        if (sentence.lower(i - 1).equals("in") && isPerfect(sentence, sentence.token(at))) {
            return CalendarDates.mention(sentence, i, at, span(unit, count, false));
        }
        boolean ahead = sentence.reads(at + 1, "from", "now")
                || sentence.lower(i - 1).equals("in") && sentence.lower(at + 2).equals("time");
        return ahead ? CalendarDates.mention(sentence, i, at + 2, moved(unit, count)) : null;
    }

    /** "have killed hundreds in two weeks": in those up to now. */
    private static boolean isPerfect(Sentence sentence, Token unit) {
        return sentence.head(unit) instanceof Token verb
                && verb.tag().equals("VBN")
                && sentence.children(verb, "aux").stream()
                        .anyMatch(
                                a -> a.tag().matches("VBP|VBZ|VB") && a.lemma().equals("have"));
    }

    private @Nullable Timespan moved(String unit, int count) {
        if (report == null) {
            return null;
        }
        LocalDate now = report.earliest();
        return switch (unit) {
            case "decade" -> Timespan.parse(Integer.toString(now.getYear() + 10 * count));
            case "year" -> Timespan.parse(Integer.toString(now.getYear() + count));
            case "month" -> Timespan.month(YearMonth.from(now).plusMonths(count));
            case "week" -> today == null ? null : Timespan.day(today.plusWeeks(count));
            case "day" -> today == null ? null : Timespan.day(today.plusDays(count));
            default -> null;
        };
    }
}
