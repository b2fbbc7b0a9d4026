package org.parley.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Days and instants as a call gives them. */
final class When {
    private When() {}

    static LocalDate day(String option, String given) throws CallException {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new CallException(option + " takes a day such as 2014-01-17, not " + given);
        }
    }

    /** An instant, or the end of a day in UTC: the same call gives the same record on every machine. */
    static Instant instant(String option, String given) throws CallException {
        try {
            return given.indexOf('T') > 0
                    ? Instant.parse(given)
                    : LocalDate.parse(given)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusNanos(1);
        } catch (DateTimeParseException e) {
            throw new CallException(
                    option + " takes a day such as 2014-01-17, which is over at midnight UTC, or an instant"
                            + " such as 2014-01-17T09:30:00Z, not " + given);
        }
    }
}
