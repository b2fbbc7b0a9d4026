package org.parley.sources.dating;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.record.document.ReportDate;
import org.parley.record.document.ReportDate.Basis;
import org.parley.record.document.Timespan;

/**
 * The date in a field of metadata: ISO 8601 (a day, month or year; a time of day is left out, and the day is the one at the
 * place whose offset is written), the form of mail and HTTP headers, or words.
 */
final class FieldDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[T ].*)?");
    private static final Pattern WORDS = Pattern.compile("(" + WrittenDate.FULL + ")(?:[\\s,|-]+.*)?");

    /** Where software leaves a field unset, it often writes the first day of its own calendar. */
    private static final LocalDate FIRST_BELIEVED = LocalDate.of(1970, 1, 2);

    private FieldDate() {}

    /** The first field that holds a date. */
    static Optional<ReportDate> in(List<DateField> fields) {
        return fields.stream()
                .flatMap(field -> timespan(field.value().strip())
                        .filter(when -> !when.earliest().isBefore(FIRST_BELIEVED))
                        .map(when -> new ReportDate(
                                when,
                                Basis.METADATA,
                                field.name() + " \"" + field.value().strip() + "\""))
                        .stream())
                .findFirst();
    }

    private static Optional<Timespan> timespan(String value) {
        Matcher iso = ISO.matcher(value);
        if (iso.matches()) {
            try {
                return Optional.of(Timespan.parse(iso.group(1)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        Matcher words = WORDS.matcher(value);
        if (words.matches()) {
            return WrittenDate.parse(words.group(1)).flatMap(WrittenDate::date).map(Timespan::day);
        }
        try {
            return Optional.of(Timespan.day(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
