package org.parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierOptionTest {
    private static final String REPORT = """
            date 2019-05-04
            Foreign Minister Ada Quist of Norland met Ben Oru, president of Sudland, in Geneva.
            "We will return to the table," she said.
            """;

    @TempDir
    Path folder;

    private String reports;
    private String dossier;

    @BeforeEach
    void twoReports() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports")).toString();
        dossier = folder.resolve("talks.parley").toString();
        write("a.txt", REPORT);
        write("b.txt", REPORT.replace("Quist", "Holm"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Path.of(reports, name), text);
    }

    private Call claims(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "read";
        args[1] = "--claims";
        args[2] = "-";
        System.arraycopy(more, 0, args, 3, more.length);
        return Call.of(args);
    }

    @Test
    void aSecondRunReadsOnlyWhatIsNew() throws Exception {
        Call first = Call.of("read", reports, "--dossier", dossier);
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).startsWith("Read 2 of 2 reports: ");
        write("c.txt", REPORT.replace("Quist", "Lund"));
        Call second = Call.of("read", reports, "--dossier", dossier);
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).startsWith("3 reports, 2 known, 1 read: ");
    }

    @Test
    void whatIsKnownGivesTheSameClaimsWithoutAReader() {
        Call first = claims(reports, "--dossier", dossier);
        assertThat(first.out()).isNotEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, new ByteArrayOutputStream(), StandardCharsets.UTF_8, 0);
        int exitCode = Parley.run(
                terminal,
                () -> {
                    throw new AssertionError("nothing is left to read");
                },
                "read",
                reports,
                "--claims",
                "-",
                "--dossier",
                dossier);
        assertThat(exitCode).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(first.out())
                .isEqualTo(claims(reports).out());
    }

    @Test
    void withoutAPathTheReportsAreThoseOfTheDossier() throws Exception {
        Call first = claims(reports, "--dossier", dossier);
        Files.delete(Path.of(reports, "a.txt"));
        Call second = claims("--dossier", dossier);
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).contains("2 reports, 2 known, 0 read: ");
    }

    @Test
    void aCorrectedDateIsReadAgain() throws Exception {
        Call.of("read", reports, "--dossier", dossier);
        write("manifest.csv", "file,date\na.txt,2018-05-04\n");
        Call second = Call.of("read", reports, "--dossier", dossier);
        assertThat(second.out()).startsWith("2 reports, 1 known, 1 read: ");
    }

    @Test
    void aReportInAnotherLanguageIsKeptAndNamedEachTime() throws Exception {
        write("fr.txt", "date 2019-05-04\nLes deux délégations se sont retrouvées à Genève avec le médiateur.");
        Call.of("read", reports, "--dossier", dossier);
        Call second = Call.of("read", "--dossier", dossier);
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.out()).startsWith("3 reports, 2 known, 0 read: ");
        assertThat(second.err()).contains("Not read: language: 1\n").contains("fr.txt: French");
    }

    @Test
    void aDossierAmongTheReportsIsNotTakenForOne() {
        String among = Path.of(reports, "talks.parley").toString();
        Call.of("read", reports, "--dossier", among);
        Call second = Call.of("read", reports, "--dossier", among);
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).startsWith("2 reports, 2 known, 0 read: ").contains("talks.parley: not a report");
    }

    @Test
    void aDossierThatCannotBeUsedIsNamedInOneLine() throws Exception {
        Call gone = Call.of("read", "--dossier", dossier);
        assertThat(gone.exitCode()).isEqualTo(2);
        assertThat(gone.err())
                .isEqualTo("parley: " + dossier + ": no such dossier; name a PATH to make one of the reports there\n");
        assertThat(Path.of(dossier)).doesNotExist();

        Call missing = Call.of("read", reports + "/gone", "--dossier", dossier);
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(Path.of(dossier)).doesNotExist();

        Files.writeString(Path.of(dossier), "Minutes of a meeting.");
        Call minutes = Call.of("read", reports, "--dossier", dossier);
        assertThat(minutes.exitCode()).isEqualTo(2);
        assertThat(minutes.err())
                .isEqualTo("parley: " + dossier
                        + ": cannot be opened: it is no dossier (not an SQLite file); name another file\n");
    }
}
