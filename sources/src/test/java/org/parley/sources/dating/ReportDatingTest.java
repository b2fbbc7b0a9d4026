package org.parley.sources.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.document.ReportDate;
import org.parley.record.document.ReportDate.Basis;
import org.parley.record.document.Timespan;

class ReportDatingTest {
    private static final String WAR = "The war that began in March 2011 goes on. "
            + "After almost three years of bitter war the envoys are tired.\n";

    private static Optional<ReportDate> dated(String text, DateField... fields) {
        return ReportDating.date(null, text, List.of(fields));
    }

    private static ReportDate listed(String when) {
        return new ReportDate(Timespan.parse(when), Basis.MANIFEST, "manifest.csv, line 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date 2017-01-23 Envoys sat down in Astana.",
                "'  Date: 23 January 2017'",
                "Monday, 23 January 2017",
                "Monday 23 January 2017, 14:30 GMT",
                "Published on Jan. 23rd, 2017",
                "Posted: January 23 2017"
            })
    void aLineThatIsThereToDateTheReportDatesIt(String line) {
        assertThat(dated("Envoys sit down\n" + line + "\n\nThe envoys sat down."))
                .hasValueSatisfying(date -> {
                    assertThat(date.when()).hasToString("2017-01-23");
                    assertThat(date.basis()).isEqualTo(Basis.DATE_LINE);
                    assertThat(date.reason()).contains("2017");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENEVA, Jan. 22, 2014 (Wire) - The envoys met.",
                "Geneva, 22 January 2014 (Agency) The envoys met.",
                "NEW YORK, January 22, 2014 — The envoys met.",
                "Geneva (22 January 2014) – The envoys met.",
                "Envoys meet GENEVA, Switzerland | Wed Jan 22, 2014 2:10 pm GMT GENEVA (Wire) - The envoys met.",
                "* Envoys meet * No deal yet GENEVA, Jan 22 2014 (Wire) - The envoys met.",
                "KUWAIT CITY/GENEVA, Jan. 22, 2014 (Wire) -- The envoys met."
            })
    void aDatelineWithItsYearDatesTheReport(String line) {
        assertThat(dated("Envoys meet\n\n" + line)).hasValueSatisfying(date -> {
            assertThat(date.when()).hasToString("2014-01-22");
            assertThat(date.basis()).isEqualTo(Basis.DATELINE);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENEVA, June 30 (Wire) - World powers met.",
                "Geneva, 22 January (Agency) - The envoys met.",
                "The parties met in Geneva on January 22, 2014.",
                "On Wednesday, January 22, 2014 - a cold day - the parties met.",
                "The talks open on January 22. Last year there was hope.",
                "Published on 3 May 2012, the report blamed both sides.",
                "Tuesday, 23 January 2017",
                "GENEVA, Feb. 30, 2014 (Wire) - The envoys met.",
                "01/02/2014"
            })
    void whatBoundsNothingLeavesTheReportUndated(String text) {
        assertThat(dated(text)).isEmpty();
    }

    @Test
    void aDatelineWithoutItsYearTakesItFromWhateverLeavesOnlyOne() {
        String text = "GENEVA, Jan 26 (Wire) - The envoys met.";
        assertThat(ReportDating.date(listed("2016"), text, List.of()))
                .hasValueSatisfying(date -> assertThat(date.when()).hasToString("2016-01-26"));
        assertThat(dated(text, new DateField("meta date", "2016-01")))
                .hasValueSatisfying(date -> assertThat(date.when()).hasToString("2016-01-26"));
        assertThat(dated(text + " " + WAR)).hasValueSatisfying(date -> {
            assertThat(date.when()).hasToString("2014-01-26");
            assertThat(date.reason()).contains("Jan 26").contains("almost three years of bitter war");
        });
        assertThat(ReportDating.date(listed("2014/2016"), text, List.of()))
                .as("three years are possible")
                .hasValue(listed("2014/2016"));
    }

    @Test
    void theManifestGoesBeforeWhatTheReportSaysOfItself() {
        assertThat(ReportDating.date(listed("2014-01-19"), "date 2014-01-20\n", List.of()))
                .hasValue(listed("2014-01-19"));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-03T22:20:00+01:00, 2016-02-03",
        "2016-02-03, 2016-02-03",
        "2016-02, 2016-02",
        "'Wed, 3 Feb 2016 22:20:00 GMT', 2016-02-03",
        "'February 3, 2016 at 10pm', 2016-02-03"
    })
    void metadataDateTheReportInTheirManyForms(String value, String when) {
        assertThat(dated("The envoys met.", new DateField("meta date", value))).hasValueSatisfying(date -> {
            assertThat(date.when()).hasToString(when);
            assertThat(date.basis()).isEqualTo(Basis.METADATA);
            assertThat(date.reason()).contains("meta date").contains(value);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "1970-01-01T00:00:00Z", "0001-01-01", "2016-13-40", "02/03/2016"})
    void aFieldThatHoldsNoBelievableDateIsPassedOver(String value) {
        assertThat(dated("The envoys met.", new DateField("a", value), new DateField("b", "2016-02-03")))
                .hasValueSatisfying(date -> assertThat(date.reason()).startsWith("b "));
    }

    @Test
    void theAgeOfAWarAndItsBeginningBoundTheReport() {
        assertThat(dated(WAR)).hasValueSatisfying(date -> {
            assertThat(date.when()).hasToString("2013-09/2014-03");
            assertThat(date.basis()).isEqualTo(Basis.TEXT);
            assertThat(date.reason()).contains("began in March 2011");
        });
        assertThat(dated(
                        "After more than four years of civil war, since the conflict erupted in March 2011, few hope."))
                .hasValueSatisfying(date -> assertThat(date.when()).hasToString("2015-03/2016-02"));
    }

    @Test
    void twoWarsBoundNothing() {
        assertThat(dated(WAR + "In the south the fighting began in June 2013.")).isEmpty();
    }

    @Test
    void aDateToldAsPastAndOneStillToComeBoundTheReport() {
        assertThat(dated("The parties met on 20 December 2013. The conference is to open on 22 January 2014."))
                .hasValueSatisfying(date -> assertThat(date.when()).hasToString("2013-12-20/2014-01-22"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parties met in June 2012. The conference is to open on 22 January 2014.",
                "The parties met in June 2012. \"The talks will open on 1 July 2012,\" he said then.",
                "The parties met in July 2012. The conference was to open on 5 May 2012.",
                "The conference, planned for 5 May 2012, was called off. Another is to open on 9 March 2012."
            })
    void looseOrContradictoryDatesBoundNothing(String text) {
        assertThat(dated(text)).isEmpty();
    }
}
