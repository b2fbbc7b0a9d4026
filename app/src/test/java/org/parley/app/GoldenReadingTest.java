package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parley.app.cli.Call;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports beside the claims they must give: {@code NAME.txt} and {@code NAME.claims} of the same stem. A line of claims is
 * kind, modality, slots, then the words in brackets; what only a reader adds (id, confidence, rule) is left out. A new case
 * is two files and no code; run with {@code -Dgolden.write=FOLDER} to have what is read written there for a look.
 */
class GoldenReadingTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> LEFT_OUT = List.of(
            "id", "document", "document_id", "start", "end", "kind", "modality", "confidence", "rule", "reader");

    @TestFactory
    Stream<DynamicTest> reportsGiveTheClaimsBesideThem() throws IOException, URISyntaxException {
        Path folder = Path.of(GoldenReadingTest.class.getResource("golden").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> compare(f)));
        }
    }

    private static void compare(Path report) throws IOException {
        String read = claims(report);
        Path expected = report.resolveSibling(report.getFileName().toString().replace(".txt", ".claims"));
        String folder = System.getProperty("golden.write");
        if (folder != null) {
            Files.writeString(Path.of(folder).resolve(expected.getFileName()), read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    private static String claims(Path report) throws IOException {
        Call call = Call.of("read", report.toString(), "--claims", "-", "--quiet");
        assertThat(call.exitCode()).as(call.err()).isZero();
        String text = Files.readString(report);
        StringBuilder lines = new StringBuilder();
        call.out().lines().map(line -> line(text, JSON.readTree(line))).forEach(lines::append);
        return lines.toString();
    }

    private static String line(String text, JsonNode claim) {
        StringBuilder line = new StringBuilder(claim.get("kind").asString())
                .append(" | ")
                .append(claim.get("modality").asString());
        claim.properties().stream()
                .filter(slot -> !LEFT_OUT.contains(slot.getKey()))
                .forEach(slot ->
                        line.append(" | ").append(slot.getKey()).append(": ").append(plain(slot.getValue())));
        String words = text.substring(
                text.offsetByCodePoints(0, claim.get("start").asInt()),
                text.offsetByCodePoints(0, claim.get("end").asInt()));
        return line.append(" [").append(words).append("]\n").toString();
    }

    private static String plain(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
