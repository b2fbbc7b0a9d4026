package org.parley.record.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimespanTest {
    @ParameterizedTest
    @CsvSource({
        "2014-01-22, 2014-01-22, 2014-01-22",
        "2012-02, 2012-02-01, 2012-02-29",
        "2014, 2014-01-01, 2014-12-31",
        "2014-01-22/2014-02, 2014-01-22, 2014-02-28"
    })
    void knowsItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
        Timespan span = Timespan.parse(text);
        assertThat(span.earliest()).isEqualTo(first);
        assertThat(span.latest()).isEqualTo(last);
        assertThat(span).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2014-13", "2014-02-30", "2014-01-24/2014-01-22", "22/01/2014", "2014-1-2"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> Timespan.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersByFirstDayAndThenTheShorter() {
        assertThat(Timespan.parse("2014-01-01")).isLessThan(Timespan.parse("2014-01"));
        assertThat(Timespan.parse("2014-01")).isLessThan(Timespan.parse("2014"));
    }

    @Property(tries = 200)
    void anIntervalOverlapsWhatLiesInIt(
            @ForAll @IntRange(min = 0, max = 20000) int from,
            @ForAll @IntRange(min = 0, max = 500) int length,
            @ForAll @IntRange(min = 0, max = 500) int at) {
        LocalDate start = LocalDate.ofEpochDay(from);
        Timespan interval = Timespan.between(start, start.plusDays(length));
        Timespan day = Timespan.day(start.plusDays(at));
        assertThat(interval.overlaps(day)).isEqualTo(at <= length);
        assertThat(day.overlaps(interval)).isEqualTo(at <= length);
    }
}
