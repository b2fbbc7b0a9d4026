package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Link;
import org.parley.record.claim.Link.Relation;
import org.parley.record.claim.Modality;

class LinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The consultations paved the way for the peace conference.; consultations; peace conference; PREPARES; ACTUAL",
                "The consultations will pave the way for the peace conference.; consultations; peace conference; PREPARES; PLANNED",
                "The first round may lead to direct talks.; first round; direct talks; PREPARES; POSSIBLE",
                "The summit will implement the border accord.; summit; border accord; IMPLEMENTS; PLANNED",
            })
    void tiesOneToAnother(String text, String from, String to, Relation relation, Modality modality) {
        assertThat(Told.by(text, Link.class)).singleElement().satisfies(link -> {
            assertThat(link.from()).isEqualTo(from);
            assertThat(link.to()).isEqualTo(to);
            assertThat(link.relation()).isEqualTo(relation);
            assertThat(link.envelope().modality()).isEqualTo(modality);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoys resumed the talks on Monday.",
                "The ministers prepared a dinner for the guests.",
                "The talks led to anger in the capital."
            })
    void makesNoneOfOneMeetingAlone(String text) {
        assertThat(Told.by(text, Link.class)).isEmpty();
    }
}
