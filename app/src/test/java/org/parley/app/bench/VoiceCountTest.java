package org.parley.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reader.extract.Voice;
import org.parley.reader.extract.Voices;
import org.parley.record.document.Span;

class VoiceCountTest {
    private static final MarkedVoice MARKED = new MarkedVoice(List.of(new Span(0, 8)), List.of(new Span(9, 23)));
    private static final Span VERB = new Span(9, 13);

    private static Voices heard(Voice... voices) {
        return new Voices(List.of(voices), List.of(VERB));
    }

    @Test
    void aVoiceIsRightWhereCueAndSourceOverlap() {
        VoiceCount count = VoiceCount.of(List.of(MARKED), heard(new Voice(new Span(4, 8), VERB)));
        assertThat(count).isEqualTo(new VoiceCount(1, 1, 1));
    }

    @Test
    void aVoiceOfAnotherSourceIsWrong() {
        VoiceCount count = VoiceCount.of(List.of(MARKED), heard(new Voice(new Span(30, 34), VERB)));
        assertThat(count).isEqualTo(new VoiceCount(1, 1, 0));
    }

    @Test
    void aMarkCountsOnce() {
        Voice voice = new Voice(new Span(0, 8), VERB);
        assertThat(VoiceCount.of(List.of(MARKED), heard(voice, voice))).isEqualTo(new VoiceCount(1, 2, 1));
    }

    @Test
    void whatNamesNoSourceOrHoldsNoVerbOfSayingIsNotAskedFor() {
        MarkedVoice unsaid = new MarkedVoice(List.of(new Span(40, 44)), List.of(new Span(45, 50)));
        MarkedVoice nobody = new MarkedVoice(List.of(), List.of(VERB));
        assertThat(VoiceCount.of(List.of(unsaid, nobody), heard())).isEqualTo(new VoiceCount(0, 0, 0));
    }

    @Test
    void theTableSumsTheTexts() {
        VoiceResult result = new VoiceResult(List.of(new VoiceCount(4, 2, 2), new VoiceCount(2, 3, 1)));
        assertThat(result.total().precision()).isEqualTo(0.6, within(1e-9));
        assertThat(result.total().recall()).isEqualTo(0.5, within(1e-9));
        assertThat(result.lines().get(1).strip().split(" +"))
                .containsExactly("2", "6", "5", "3", "0.600", "0.500", "0.545");
    }
}
