package org.parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimJson;

class ClaimsWriterTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(out, new ByteArrayOutputStream(), StandardCharsets.UTF_8, 0);

    private static Claim claim(String person) throws Exception {
        return ClaimJson.read("""
                {"document": "a.txt", "start": 0, "end": 4, "kind": "office", "person": "%s", "of": "Genève"}""".formatted(person));
    }

    @Test
    void aFileTakesItsNameWhenItIsWhole() throws Exception {
        Path file = folder.resolve("claims.jsonl");
        try (ClaimsWriter writer = ClaimsWriter.to(file.toString(), terminal)) {
            writer.write(claim("Ada Quist"));
            assertThat(file).doesNotExist();
            writer.finish();
        }
        assertThat(Files.readAllLines(file))
                .singleElement()
                .satisfies(line -> assertThat(ClaimJson.read(line)).isEqualTo(claim("Ada Quist")));
        assertThat(folder).isDirectoryContaining(file::equals);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void anInterruptedRunLeavesTheFormerFile() throws Exception {
        Path file = Files.writeString(folder.resolve("claims.jsonl"), "former\n");
        try (ClaimsWriter writer = ClaimsWriter.to(file.toString(), terminal)) {
            writer.write(claim("Ada Quist"));
        }
        assertThat(file).hasContent("former\n");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatSteersATerminalStandsEscapedAndMeansTheSame() throws Exception {
        Claim hostile = claim("\\u001b[31mAda\\u202e\\u009b \\ud83d\\udc4d");
        try (ClaimsWriter writer = ClaimsWriter.to("-", terminal)) {
            writer.write(hostile);
            writer.finish();
        }
        String line = out.toString(StandardCharsets.UTF_8);
        assertThat(line).doesNotContain("\u001b", "\u202e", "\u009b").endsWith("}\n");
        assertThat(ClaimJson.read(line.strip())).isEqualTo(hostile);
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsNamed() {
        assertThatThrownBy(() ->
                        ClaimsWriter.to(folder.resolve("gone/claims.jsonl").toString(), terminal))
                .isInstanceOf(CallException.class)
                .hasMessageStartingWith("cannot write claims to");
    }
}
