package org.parley.sources.dating;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Bounds a report by the age of its war: "almost three years of war" beside "since the war began in March 2011". Almost is
 * taken as half a year short at most, and more than as a year over at most.
 */
final class WarAge {
    private static final String WAR =
            "(?:war|conflict|uprising|revolt|fighting|crisis|insurgency|violence|rebellion|hostilities)";
    private static final Pattern BEGAN = Pattern.compile("\\b(?i:" + WAR
            + "\\s+(?:(?:that|which)\\s+)?(?:erupted|began|started|broke\\s+out|flared)\\s+in)\\s+(" + WrittenDate.MONTH
            + "\\s+" + WrittenDate.YEAR + ")\\b");
    private static final Pattern LASTED = Pattern.compile("(?i)\\b(almost|nearly|more\\s+than|over)\\s+"
            + "(two|three|four|five|six|seven|eight|nine|ten)\\s+years\\s+of\\s+(?:[\\w-]+\\s+){0,2}?" + WAR + "\\b");
    private static final List<String> FROM_TWO =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private WarAge() {}

    /** Empty also where the text tells two beginnings or two ages: they may be those of two wars. */
    static Optional<TextBounds> in(String text) {
        List<MatchResult> began = BEGAN.matcher(text).results().toList();
        List<MatchResult> lasted = LASTED.matcher(text).results().toList();
        if (began.isEmpty()
                || lasted.size() != 1
                || began.stream().map(WarAge::month).distinct().count() != 1) {
            return Optional.empty();
        }
        MatchResult age = lasted.getFirst();
        YearMonth round = month(began.getFirst())
                .plusYears(2 + FROM_TWO.indexOf(age.group(2).toLowerCase(Locale.ROOT)));
        boolean notYetRound = age.group(1).toLowerCase(Locale.ROOT).matches("almost|nearly");
        YearMonth first = notYetRound ? round.minusMonths(6) : round;
        YearMonth last = notYetRound ? round : round.plusMonths(11);
        String words = TextBounds.quoted(age.group()) + " and "
                + TextBounds.quoted(began.getFirst().group());
        return Optional.of(new TextBounds(first.atDay(1), last.atEndOfMonth(), words));
    }

    private static YearMonth month(MatchResult began) {
        return WrittenDate.yearMonth(began.group(1));
    }
}
