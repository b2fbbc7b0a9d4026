package org.parley.reader.plover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.record.document.Span;

class MarkedTest {
    @Test
    void marksAreTakenOutAndTheFirstOfEachCounts() {
        assertThat(Marked.of("<s>Norway</s> met <t>Chad</t> and <t>Chad</t> again.", null, null))
                .isEqualTo(new Marked("Norway met Chad and Chad again.", new Span(0, 6), new Span(11, 15), true));
    }

    @Test
    void whatIsNotMarkedIsFoundByItsWords() {
        assertThat(Marked.of("Norway met Chad.", "Norway", "someone"))
                .isEqualTo(new Marked("Norway met Chad.", new Span(0, 6), null, true));
    }

    @Test
    void anEndWithoutABeginningMarksNothing() {
        assertThat(Marked.of("Norway</s> met <t>Chad.", null, " "))
                .isEqualTo(new Marked("Norway met Chad.", null, null, false));
    }
}
