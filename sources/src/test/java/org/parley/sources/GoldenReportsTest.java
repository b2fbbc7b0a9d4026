package org.parley.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.record.document.Document;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;

/** Each page beside what must come of it: four lines of origin, a blank line, the text. A new case is two files. */
class GoldenReportsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageGivesTheTextBesideIt(Path page) throws Exception {
        Outcome outcome = Sources.of(List.of(page)).iterator().next();

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        read -> assertThat(described(read.document())).isEqualTo(expected(page)));
    }

    private static String expected(Path page) {
        String name = Objects.requireNonNull(page.getFileName()).toString();
        try {
            return Files.readString(page.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String described(Document document) {
        Origin origin = document.origin();
        ReportDate date = origin.date();
        return "title: " + orNone(origin.title()) + "\noutlet: " + orNone(origin.outlet()) + "\nauthor: "
                + orNone(origin.author()) + "\ndate: "
                + (date == null ? "none" : date.when() + ", " + date.basis() + ", " + date.reason()) + "\n\n"
                + document.text();
    }

    private static String orNone(@Nullable String value) {
        return value == null ? "none" : value;
    }
}
