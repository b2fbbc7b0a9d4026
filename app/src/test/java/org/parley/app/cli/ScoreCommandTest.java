package org.parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures beside the cases in {@code src/test/resources/score} were not made by this code: they come from the measure
 * that the project is held to. A new case is four files.
 */
class ScoreCommandTest {
    private static final Path CASES = Path.of("src/test/resources/score");
    private static final String OURS = "../gold/gold.jsonl";

    @TempDir
    Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expected"))
                    .map(name -> name.substring(0, name.length() - ".expected".length()))
                    .toList()
                    .stream();
        }
    }

    private static String file(String name) {
        return CASES.resolve(name).toString();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheFiguresOfTheMeasure(String name) throws IOException {
        String gold = file(name + ".gold.jsonl");
        String claims = file(name + ".claims.jsonl");
        assertThat(Call.of("score", gold, claims, "--per-document"))
                .isEqualTo(new Call(0, Files.readString(CASES.resolve(name + ".expected")), ""));
        JsonMapper json = new JsonMapper();
        assertThat(json.readTree(Call.of("score", gold, claims, "--json").out()))
                .isEqualTo(json.readTree(Files.readString(CASES.resolve(name + ".expected.json"))));
    }

    @Test
    void goldMatchesItself() {
        Call call = Call.of("score", OURS, OURS, "--second-reading");
        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .containsPattern("(?m)^all +\\d+ +\\d+   1\\.000  1\\.000  1\\.000   1\\.000$")
                .contains("false done 0.000");
    }

    @Test
    void listsWhatIsMissedAndInvented() {
        Call call = Call.of(
                "score", file("kinds.gold.jsonl"), file("kinds.claims.jsonl"), "--errors", "1", "--kind", "membership");
        assertThat(call.out())
                .contains("\nmissed:\n  {\"document\":\"harbour.txt\",\"kind\":\"membership\"")
                .contains("\"group\":\"Delta Alliance\"")
                .contains("\ninvented:\n  {")
                .contains("\"group\":\"Sand Alliance\"")
                .doesNotContain("statement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{]|not JSON: ",
                "[]|a claim is a JSON object",
                "{'kind': 'office'}|document: missing",
                "{'document': 'a', 'kind': 'omen', 'start': 0, 'end': 1}|kind: unknown value",
                "{'document': 'a', 'kind': 'office', 'start': 0}|end: must be a whole number",
                "{'document': 'a', 'kind': 'office', 'start': 0, 'end': 1, 'of': ['b']}|of: must not be a list",
                "{'document': 'a', 'kind': 'meeting', 'start': 0, 'end': 1, 'parties': 'b'}|parties: must be a list",
            })
    void namesTheLineThatIsNoClaim(String line, String message) throws IOException {
        Path claims = Files.writeString(folder.resolve("claims.jsonl"), "\n" + line.replace('\'', '"') + "\n");
        Call call = Call.of("score", OURS, claims.toString());
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("parley: " + claims + ", line 2: " + message);
    }

    @Test
    void aReaderMayNotOfferAlternatives() {
        Call call = Call.of("score", OURS, OURS);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("offers alternatives; a claim says one thing");
    }

    @Test
    void anUnusableCallIsNamed() throws IOException {
        String nothing =
                Files.writeString(folder.resolve("gold.jsonl"), "# nothing\n").toString();
        assertThat(Call.of("score", nothing, OURS, "--second-reading").err())
                .isEqualTo("parley: the gold names no document\n");
        assertThat(Call.of("score", OURS, OURS, "--kind", "omen").err())
                .startsWith("parley: --kind: unknown value \"omen\"");
        assertThat(Call.of("score", "gone.jsonl", OURS)).isEqualTo(new Call(2, "", "parley: cannot read gone.jsonl\n"));
    }
}
