package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Statement;

/** Times as claims tell them, in a report of Wednesday 12 March 2014. */
class TimingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "signed; over the weekend; 2014-03-08/2014-03-09",
                "signed; in January; 2014-01",
                "will sign; in November; 2014-11",
                "signed; on 3 March 2012; 2012-03-03",
                "signed; on Monday, March 3; 2014-03-03",
                "signed; two weeks ago; 2014-02-26",
                "signed; last month; 2014-02",
                "signed; late last year; 2013",
                "signed; in the past week; 2014-03-05/2014-03-12",
                "would sign; on Friday; 2014-03-14",
            })
    void resolvesAgainstTheReportsDayAndTheTense(String verb, String words, String when) {
        assertThat(Told.by("Kenya and Uganda " + verb + " a peace accord " + words + ".", Agreement.class))
                .singleElement()
                .satisfies(a -> assertThat(a.envelope().time()).hasToString(when));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In a statement on Monday, the minister said that the talks would go on.",
                "Speaking to reporters on Monday, the minister said that the talks would go on.",
                "The minister was quoted on Monday as saying that the talks would go on.",
                "A Kenyan envoy in Nairobi on Monday said the talks would go on."
            })
    void datesASayingByItsSetting(String text) {
        assertThat(Told.by(text, Statement.class))
                .singleElement()
                .satisfies(s -> assertThat(s.envelope().time()).hasToString("2014-03-10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said that the talks would go on by the end of the year.",
                "The minister said he respects the Good Friday Agreement."
            })
    void doesNotDateASayingByWhatIsSaid(String text) {
        assertThat(Told.by(text, Statement.class))
                .singleElement()
                .satisfies(s -> assertThat(s.envelope().time()).isNull());
    }

    @Test
    void sharesADayAmongJoinedVerbs() {
        String text = "Kenya on Monday signed a peace accord and promised to release the prisoners.";
        assertThat(Told.by(text, Commitment.class))
                .singleElement()
                .satisfies(c -> assertThat(c.envelope().time()).hasToString("2014-03-10"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Rebels killed six soldiers and wounded ten on Sunday.; 2014-03-09",
                "Cyprus has had two halves since 1974, when Turkish troops attacked the island.; 1974",
                "The rebels attacked three villages in the 1990s.; 1990/1999",
            })
    void datesADeed(String text, String when) {
        assertThat(Told.by(text, Act.class))
                .anySatisfy(a -> assertThat(a.envelope().time()).hasToString(when));
    }
}
