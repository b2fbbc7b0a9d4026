package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.app.cli.Call;

/** What a newcomer sees first: the brief of the example reports, from their text on. */
class ExampleBriefTest {
    private static final String REPORTS = "../examples/syria-talks";

    /** Run with {@code -Dgolden.write=FOLDER} to have what is read written there; read the difference before taking it over. */
    @Test
    void theExamplesGiveTheBriefBesideTheTests() throws IOException, URISyntaxException {
        Call call = Call.of("brief", REPORTS, "--as-of", "2014-01-22", "--quiet");
        assertThat(call.exitCode()).as(call.err()).isZero();
        String folder = System.getProperty("golden.write");
        if (folder != null) {
            Files.writeString(Path.of(folder, "syria-talks.brief"), call.out());
        }
        Path expected = Path.of(
                ExampleBriefTest.class.getResource("golden/syria-talks.brief").toURI());
        assertThat(call.out()).isEqualTo(Files.readString(expected));
    }

    @Test
    void nothingOfALaterReportShowsAsOfADay() {
        Call call = Call.of("brief", REPORTS, "--as-of", "2014-01-22", "--quiet");
        assertThat(call.out()).doesNotContain("2016").doesNotContain("Astana").contains("As of 22 Jan 2014");
    }
}
