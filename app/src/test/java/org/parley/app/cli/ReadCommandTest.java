package org.parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.claim.ClaimJson;

class ReadCommandTest {
    private static final String REPORT =
            "date 2019-05-04\nForeign Minister Ada Quist of Norland met Ben Oru, president of Sudland, in Geneva.\n";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void sumsUpWhatWasReadByKind() throws Exception {
        write("a.txt", REPORT);
        write("b.html", "<p>" + REPORT);
        Call call = Call.of("read", folder.toString());
        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).startsWith("Read 2 of 2 reports: ");
        assertThat(call.err()).contains("2 of 2 files");
    }

    @Test
    void namesReportsOfNoConcernAndReadsThemOnlyWhenAskedTo() throws Exception {
        Path match = write(
                "match.txt",
                "The striker scored twice in the cup match, said Ada Quist, the coach of the club. The fans cheered the"
                        + " players. The season ends on Sunday, when the champions of the league come to the stadium.\n");
        Call call = Call.of("read", folder.toString());
        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .startsWith("Read 1 of 1 report: 0 claims.\n")
                .contains("Of no concern, so not parsed (--all reads them too): 1\n  " + match + "\n");
        assertThat(Call.of("explain", folder.toString()).out()).contains("of no concern, so not parsed: relevance -");
        assertThat(Call.of("timeline", folder.toString()).err()).contains("not parsed: 1 report");
        assertThat(Call.of("read", folder.toString(), "--all").out())
                .startsWith("Read 1 of 1 report: ")
                .doesNotContain("0 claims", "Of no concern");
    }

    @Test
    void namesReportsWithoutADate() throws Exception {
        Path undated = write("a.txt", "The two sides met in Geneva on Monday.\n");
        Call call = Call.of("read", folder.toString());
        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains("Undated: 1\n  " + undated + "\n");
    }

    @Test
    void namesEveryFileThatItCannotReadAndReadsTheOthers() throws Exception {
        write("good.txt", REPORT);
        write("empty.txt", "");
        write("image.jpg", "JFIF");
        Files.write(folder.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.write(folder.resolve("latin.txt"), "Genève".getBytes(Charset.forName("windows-1252")));
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
            large.setLength(50_000_000);
        }
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        write("long.txt", "The sides met" + " and met".repeat(10_000) + ".\n");
        Call call = Call.of("read", folder.toString());
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out()).startsWith("Read 2 of 8 reports: ");
        assertThat(call.err())
                .contains("Skipped: 6\n")
                .contains("empty.txt: empty (")
                .contains("image.jpg: format not supported (.jpg")
                .contains("binary.txt: not text (")
                .contains("latin.txt: not UTF-8 (not UTF-8 at byte 3; convert it")
                .contains("large.txt: too large (")
                .contains("loop: link loop (")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void keepsAReportInAnotherLanguageUnread() throws Exception {
        write("ar.txt", "التقى الوفدان في جنيف لبحث وقف إطلاق النار");
        write("fr.txt", "date 2019-05-04\nLes deux délégations se sont retrouvées à Genève avec le médiateur.");
        Call call = Call.of("read", folder.toString());
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out()).startsWith("Read 0 of 2 reports: 0 claims.\n").contains("Undated: 1\n");
        assertThat(call.err())
                .contains("Not read: language: 2\n")
                .contains("ar.txt: Arabic")
                .contains("fr.txt: French");
    }

    @Test
    void namesAWrongRowOfAManifest() throws Exception {
        write("a.txt", REPORT);
        write("manifest.csv", "file,date\na.txt,yesterday\n");
        Call call = Call.of("read", folder.toString());
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.err()).contains("manifest.csv, line 2: date: \"yesterday\" is not a date");
    }

    @Test
    void passesOverWhatIsNoReportWithoutComplaint() throws Exception {
        write("a.txt", REPORT);
        write("README.md", "About these reports.");
        Call call = Call.of("read", folder.toString());
        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .startsWith("Read 1 of 1 report: ")
                .contains("Passed over: 1\n")
                .contains("README.md");
    }

    @Test
    void givesNothingButJsonLinesOnStandardOutputWhereClaimsGoThere() throws Exception {
        write("a.txt", REPORT);
        Call call = Call.of("read", folder.toString(), "--claims", "-");
        assertThat(call.exitCode()).isZero();
        assertThat(call.out().lines())
                .allSatisfy(line ->
                        assertThat(ClaimJson.read(line).envelope().document()).endsWith("a.txt"));
        assertThat(call.err()).contains("Read 1 of 1 report: ");
    }

    @Test
    void givesTheSameClaimsWithOneThreadAndWithEight() throws Exception {
        for (int i = 0; i < 40; i++) {
            write("r%02d.txt".formatted(i), REPORT + "Minister No%d Quist met the envoy.\n".formatted(i));
        }
        Call one = Call.of("read", folder.toString(), "--claims", "-", "--threads", "1");
        Call eight = Call.of("read", folder.toString(), "--claims", "-", "--threads", "8");
        assertThat(eight.out()).isEqualTo(one.out());
    }

    @Test
    void givesTheSameClaimsOfWholeReportsWithOneThreadAndWithEight() {
        String reports = "../examples/syria-talks";
        Call one = Call.of("read", reports, "--claims", "-", "--threads", "1");
        Call eight = Call.of("read", reports, "--claims", "-", "--threads", "8");
        assertThat(one.out().lines()).hasSizeGreaterThan(100);
        assertThat(eight.out()).isEqualTo(one.out());
    }

    @Test
    void saysOnlyWhatWentWrongWhenQuiet() throws Exception {
        write("a.txt", REPORT);
        assertThat(Call.of("read", folder.toString(), "--quiet")).isEqualTo(new Call(0, "", ""));
        write("empty.txt", "");
        Call call = Call.of("read", folder.toString(), "--quiet");
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("Skipped: 1\n").contains("empty.txt");
    }

    @Test
    void letsNoFileNameSteerTheTerminal() throws Exception {
        write("a\u001b[31m\u202e\nx.txt", "");
        Call call = Call.of("read", folder.toString());
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.err()).contains("a\\u001b[31m\\u202e\\u000ax.txt").doesNotContain("\u001b", "\u202e");
        assertThat(Call.of("read", "\u001b[2J").err()).isEqualTo("parley: \\u001b[2J: no such file or folder\n");
        assertThat(Call.of("\u001b[2J").err()).contains("\\u001b[2J").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read gone|parley: gone: no such file or folder",
                "read|parley: no PATH given: name reports or a folder of them, or a dossier with --dossier",
                "read src --threads 0|parley: --threads must be at least 1, not 0",
                "read src --threads x|parley: Invalid value for option '--threads'",
                "read src --frobnicate|parley: Unknown option: '--frobnicate'",
                "read src/test --claims gone/claims.jsonl|parley: cannot write claims to gone/claims.jsonl",
                "reed|parley: Unmatched argument at index 0: 'reed'",
                "--stacktrace|parley: no command given"
            })
    void anUnusableCallIsNamedInOneLine(String line, String message) {
        Call call = Call.of(line.split(" "));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith(message).doesNotContain("Exception", "\tat ");
    }

    @Test
    void aFolderWithoutReportsIsAnUnusableCall() {
        Call call = Call.of("read", folder.toString());
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("parley: no reports (.txt, .html, .htm, .md) under " + folder + "\n");
    }

    @Test
    void explainsItself() {
        assertThat(List.of(Call.of("--help"), Call.of("help", "read"), Call.of("read", "--help")))
                .allSatisfy(call -> {
                    assertThat(call.exitCode()).isZero();
                    assertThat(call.out()).contains("Usage: parley");
                });
    }
}
