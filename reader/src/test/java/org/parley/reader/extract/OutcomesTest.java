package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Meeting.Outcome;

class OutcomesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Oslo talks had ended on Tuesday with an agreement.; AGREED",
                "The Oslo talks ended in agreement on Tuesday.; AGREED",
                "With handshakes and an agreement, the Oslo talks ended on Tuesday.; AGREED",
                "Kenya and Uganda reached an agreement as the third round of the Oslo talks ended on Tuesday.; AGREED",
                "The Oslo talks ended on Tuesday with no agreement.; ENDED_WITHOUT_AGREEMENT",
                "There was no deal when the Oslo talks ended on Tuesday.; ENDED_WITHOUT_AGREEMENT",
                "The Oslo talks ended on Tuesday without a deal.; ENDED_WITHOUT_AGREEMENT",
                "The Oslo talks collapsed on Tuesday.; ENDED_WITHOUT_AGREEMENT",
            })
    void tellsWhatCameOfTalks(String text, Outcome outcome) {
        assertThat(Told.by(text, Meeting.class))
                .singleElement()
                .satisfies(m -> assertThat(m.outcome()).isEqualTo(outcome));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Oslo talks ended on Tuesday with an agreement to meet again.",
                "The Oslo talks ended on Tuesday with an agreement on the agenda.",
                "The Oslo talks ended on Tuesday.",
            })
    void takesALesserAgreementForNoOutcome(String text) {
        assertThat(Told.by(text, Meeting.class))
                .allSatisfy(m -> assertThat(m.outcome()).isNull());
    }
}
