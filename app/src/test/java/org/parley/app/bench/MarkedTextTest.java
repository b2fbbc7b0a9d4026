package org.parley.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.record.document.Span;

class MarkedTextTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void lay() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/one.txt"), "Rain fell. Ana Diaz said so.");
    }

    private void mark(String annotator, String... lines) throws IOException {
        Files.write(folder.resolve("attributions/one_" + annotator + ".ann"), List.of(lines));
    }

    @Test
    void anAttributionHasTheSpansOfItsRoles() throws IOException {
        mark(
                "a1",
                "T1\tSource 11 19\tAna Diaz",
                "T2\tCue 20 24\tsaid",
                "T3\tContent 0 10;25 27\tRain fell. so",
                "T4\tAttribution 20 24\tsaid",
                "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1");
        assertThat(MarkedText.of(folder))
                .containsExactly(new MarkedText(
                        "one.txt",
                        "Rain fell. Ana Diaz said so.",
                        List.of(new MarkedVoice(List.of(new Span(11, 19)), List.of(new Span(20, 24))))));
    }

    @Test
    void allAnnotatorsOfATextAreRead() throws IOException {
        mark("a1", "T1\tCue 20 24\tsaid", "E1\tCue:T1");
        mark("b2", "T1\tCue 5 9;20 24\tfell said", "E1\tCue:T1");
        assertThat(MarkedText.of(folder).getFirst().voices())
                .extracting(MarkedVoice::cue)
                .containsExactly(List.of(new Span(20, 24)), List.of(new Span(5, 9), new Span(20, 24)));
    }

    @Test
    void aLineThatIsNotStandOffIsNamed() throws IOException {
        mark("a1", "T1\tCue 20 24\tsaid", "T2\tSource eleven\tAna");
        assertThatThrownBy(() -> MarkedText.of(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("one_a1.ann:2: not brat's stand-off format");
    }
}
