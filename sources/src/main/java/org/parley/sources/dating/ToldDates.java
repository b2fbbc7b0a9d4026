package org.parley.sources.dating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.record.document.Timespan;

/**
 * Bounds a report by dates that it writes with their year: not before the latest that it tells as past, not after the
 * earliest that it tells as still to come. A sentence that quotes somebody bounds nothing, for the words may be old; nor
 * does one whose date was planned, for it may lie on either side.
 */
final class ToldDates {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\R+");
    private static final Pattern QUOTED = Pattern.compile("[\"“”«»]");
    private static final String DATE =
            "(" + WrittenDate.FULL + "|\\b" + WrittenDate.MONTH + "\\s+" + WrittenDate.YEAR + "\\b)";
    private static final Pattern ANY = Pattern.compile(DATE);
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:will|is|are)\\s+(?:be\\s+)?(?:to|due|set|scheduled|expected|planned|open|begin|start|meet|"
                    + "resume|held)\\b[^.;]{0,80}?" + DATE);
    private static final Pattern UNSURE = Pattern.compile(
            "(?i)\\b(?:will|would|could|may|might|due|set|scheduled|expected|planned|proposed|deadline|until|by|if)\\b");
    private static final Pattern PAST = Pattern.compile("\\b(?:was|were|had|began|met|held|said|fell|\\p{Ll}+ed)\\b");

    private record Told(Timespan when, String words) {}

    private ToldDates() {}

    static Optional<TextBounds> in(String text) {
        Optional<Told> past = sentences(text)
                .filter(sentence -> PAST.matcher(sentence).find()
                        && !UNSURE.matcher(sentence).find())
                .flatMap(sentence -> ANY.matcher(sentence).results())
                .flatMap(ToldDates::told)
                .max(Comparator.comparing(told -> told.when().earliest()));
        Optional<Told> toCome = sentences(text)
                .flatMap(sentence -> TO_COME.matcher(sentence).results())
                .flatMap(ToldDates::told)
                .min(Comparator.comparing(told -> told.when().latest()));
        return past.flatMap(before -> toCome.map(after -> between(before, after)));
    }

    private static TextBounds between(Told past, Told toCome) {
        LocalDate from = past.when().earliest();
        LocalDate to = toCome.when().latest();
        return new TextBounds(
                from,
                to,
                TextBounds.quoted(past.words()) + " of what was, " + TextBounds.quoted(toCome.words())
                        + " of what is to come");
    }

    private static Stream<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> !QUOTED.matcher(sentence).find());
    }

    private static Stream<Told> told(MatchResult match) {
        String words = match.group(1);
        Function<LocalDate, Told> day = date -> new Told(Timespan.day(date), words);
        Optional<WrittenDate> full = WrittenDate.parse(words);
        return full.isPresent()
                ? full.flatMap(WrittenDate::date).map(day).stream()
                : Stream.of(new Told(Timespan.month(WrittenDate.yearMonth(words)), words));
    }
}
