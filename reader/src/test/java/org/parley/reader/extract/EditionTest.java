package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final Path DATA = Path.of("src/main/resources/org/parley/reader");

    /** They explain and do not change what is read. */
    private static final List<String> WORDS_ONLY = List.of("judging/reasons.csv", "mention/README.md");

    @Test
    void isNamedByTheRulesAndAHashOfTheData() {
        assertThat(Edition.name()).matches("parley-\\d+\\.\\d+\\+[0-9a-f]{8}").isEqualTo(ReportReader.VERSION);
    }

    @Test
    void coversAllDataThatDecideWhatIsRead() throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> DATA.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> !WORDS_ONLY.contains(file)))
                    .containsExactlyInAnyOrderElementsOf(Edition.DATA);
        }
    }
}
