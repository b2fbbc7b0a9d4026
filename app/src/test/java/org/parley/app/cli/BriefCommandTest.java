package org.parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeAReport() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("reports")).resolve("a.txt"),
                "date 2019-05-04\nEnvoys of Norland and Sudland met in Geneva on Friday.\n");
    }

    private Path reports() {
        return folder.resolve("reports");
    }

    @Test
    void saysAsOfWhen() {
        Call call = Call.of("brief", "--quiet", reports().toString(), "--as-of", "2019-06-01");
        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains("As of 1 Jun 2019.").contains("1 dated report, 4 May 2019.");
    }

    @Test
    void writesTheFormatThatTheFileIsNamedAfter() throws IOException {
        Path file = folder.resolve("brief.html");
        Call call = Call.of("brief", "--quiet", reports().toString(), "-o", file.toString());
        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!doctype html>");
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(file, reports());
    }

    @Test
    void listsWhatWasNotReadAndSaysSoInTheExitCode() throws IOException {
        Files.writeString(
                reports().resolve("fr.txt"),
                "Les deux délégations se sont retrouvées à Genève avec le médiateur pour parler de la trêve.");
        Files.writeString(reports().resolve("leer.txt"), "");
        Call call = Call.of("brief", "--quiet", reports().toString());
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out().replaceAll("\\s+", " "))
                .contains("fr.txt: language: French")
                .contains("leer.txt: empty (");
    }

    @Test
    void keepsFromAnAudienceWhatItMayNotSee() throws IOException {
        Files.writeString(
                reports().resolve("cable.txt"),
                "date 2019-05-05\nEnvoys of Norland and Estland met in Oslo on Saturday, said Ada Quist.\n");
        Files.writeString(reports().resolve("leer.txt"), "");
        Files.writeString(
                reports().resolve("manifest.csv"),
                "file,outlet,handling,citability\na.txt,Lake Wire,,unnamed\ncable.txt,,confidential,\n");
        Call desk = Call.of("brief", "--quiet", reports().toString());
        assertThat(desk.out()).contains("Oslo").contains("Lake Wire").contains("leer.txt");
        Call open = Call.of("brief", "--quiet", reports().toString(), "--audience", "public");
        assertThat(open.out())
                .contains("1 dated report, 4 May 2019.")
                .contains("Geneva")
                .contains("unnamed source")
                .doesNotContain("Oslo", "Quist", "cable.txt", "Lake Wire", "a.txt", "leer.txt");
    }

    @Test
    void refusesAWrongDateAFormatAndAFolderThatAreNone() {
        assertUnusable("--as-of takes a day such as 2014-01-17, not June", "--as-of", "June");
        assertUnusable("--audience: unknown handling \"everyone\"", "--audience", "everyone");
        assertUnusable("--format takes text, md or html, not pdf", "--format", "pdf");
        assertUnusable("it must be a file in a folder that is there", "-o", "/no/such/folder/x.md");
    }

    private void assertUnusable(String message, String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "brief";
        args[1] = "--quiet";
        args[2] = reports().toString();
        System.arraycopy(options, 0, args, 3, options.length);
        Call call = Call.of(args);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains(message).doesNotContain("Exception");
        assertThat(call.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "participation", "positions", "conditions", "actors"})
    void showsTheRecordFromEachSide(String side) {
        Call table = Call.of(side, "--quiet", reports().toString());
        assertThat(table.exitCode()).isZero();
        assertThat(table.out()).containsIgnoringCase(side + " as of 4 May 2019");
        Call json = Call.of(side, "--quiet", "--json", reports().toString());
        assertThat(json.out()).contains("\"side\" : \"" + side + "\"").contains("\"as_of\" : \"2019-05-04\"");
    }

    @Test
    void explainsAReport() {
        Call call = Call.of("explain", "--quiet", reports().resolve("a.txt").toString());
        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains("a.txt\n  dated 4 May 2019: ");
    }
}
