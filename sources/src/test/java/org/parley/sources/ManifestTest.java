package org.parley.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.record.document.Citability;
import org.parley.record.document.Genre;
import org.parley.record.document.Handling;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;

class ManifestTest {
    @TempDir
    Path folder;

    @BeforeEach
    void reports() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        for (String name : List.of("a.txt", "b.txt", "c.md", "in/d.txt", "in/e.md")) {
            Files.writeString(folder.resolve(name), "The two sides met in Geneva, says " + name + ".\n");
        }
    }

    private List<Outcome> outcomes(Path path) throws NoSuchSourceException {
        List<Outcome> outcomes = new ArrayList<>();
        Sources.of(List.of(path)).forEach(outcomes::add);
        return outcomes;
    }

    private void manifest(String... lines) throws IOException {
        Files.writeString(folder.resolve("manifest.csv"), String.join("\n", lines) + "\n");
    }

    private static Origin origin(List<Outcome> outcomes, String name) {
        return outcomes.stream()
                .flatMap(outcome -> outcome instanceof Outcome.Read(var document)
                        ? java.util.stream.Stream.of(document.origin())
                        : java.util.stream.Stream.empty())
                .filter(origin -> origin.fileName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Problem.class::isInstance)
                .map(outcome -> ((Outcome.Problem) outcome).line() + ": " + ((Outcome.Problem) outcome).detail())
                .toList();
    }

    @Test
    void givesWhatItSaysOfEachReport() throws Exception {
        manifest(
                "\uFEFFfile,date,outlet,title,genre,author,mood",
                "a.txt,2014-01-10,Lake Wire,\"Sides, at last, meet\",party_statement,The Council,grim",
                "b.txt,2014-01,,,,",
                "in/d.txt,2014,Lake Wire");
        List<Outcome> outcomes = outcomes(folder);
        assertThat(problems(outcomes)).isEmpty();
        Origin a = origin(outcomes, "a.txt");
        assertThat(a.title()).isEqualTo("Sides, at last, meet");
        assertThat(a.outlet()).isEqualTo("Lake Wire");
        assertThat(a.author()).isEqualTo("The Council");
        assertThat(a.genre()).isEqualTo(Genre.PARTY_STATEMENT);
        assertThat(a.date()).satisfies(date -> {
            assertThat(date).isNotNull();
            assertThat(date.when()).hasToString("2014-01-10");
            assertThat(date.basis()).isEqualTo(ReportDate.Basis.MANIFEST);
            assertThat(date.reason()).isEqualTo("manifest.csv, line 2");
        });
        assertThat(origin(outcomes, "b.txt").genre()).isEqualTo(Genre.NEWS);
        assertThat(origin(outcomes, "d.txt").outlet()).isEqualTo("Lake Wire");
    }

    @Test
    void readsTheOtherWayOfHeadingItsColumns() throws Exception {
        manifest(
                "file,title,date_if_known,outlet_if_known,process/topic,license",
                "a.txt,Sides meet,2014-01-10,Lake Wire,Geneva,none",
                "b.txt,(none; lead) The two sides,,,,");
        List<Outcome> outcomes = outcomes(folder);
        assertThat(problems(outcomes)).isEmpty();
        assertThat(origin(outcomes, "a.txt").outlet()).isEqualTo("Lake Wire");
        assertThat(origin(outcomes, "a.txt").date()).isNotNull();
        assertThat(origin(outcomes, "b.txt").title()).isNull();
        assertThat(origin(outcomes, "b.txt").date()).isNull();
    }

    @Test
    void aWrongRowIsNamedByItsLineAndTheRestHolds() throws Exception {
        manifest(
                "file,date,outlet,genre",
                "a.txt,10 January 2014,Lake Wire,gossip",
                "\"gone.txt\",2014-01-10,\"Lake",
                "Wire\",",
                "",
                "../b.txt,2014-01-10,,",
                ",2014-01-10,,",
                "b.txt,2014-01-11,,",
                "b.txt,2014-01-12,,");
        List<Outcome> outcomes = outcomes(folder);
        assertThat(problems(outcomes))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("2: date: \"10 January 2014\" is not a date"),
                        second -> assertThat(second).startsWith("2: unknown genre \"gossip\""),
                        third -> assertThat(third).isEqualTo("3: file \"gone.txt\" is not there"),
                        fourth -> assertThat(fourth).isEqualTo("6: file \"../b.txt\" is not in this folder"),
                        fifth -> assertThat(fifth).isEqualTo("7: names no file"),
                        sixth -> assertThat(sixth).startsWith("9: file \"b.txt\" has a row already, in line 8"));
        assertThat(origin(outcomes, "a.txt").outlet()).isEqualTo("Lake Wire");
        assertThat(origin(outcomes, "b.txt").date())
                .satisfies(date -> assertThat(String.valueOf(date)).contains("2014-01-11"));
    }

    @Test
    void oneThatCannotBeUsedIsNamedAndTheReportsAreRead() throws Exception {
        manifest("name,date", "a.txt,2014-01-10");
        assertThat(problems(outcomes(folder))).singleElement().asString().contains("no column \"file\"");
        assertThat(outcomes(folder)).hasSize(6);
        Files.write(folder.resolve("manifest.csv"), new byte[] {'f', (byte) 0xE9, 'x'});
        assertThat(problems(outcomes(folder))).singleElement().asString().contains("not UTF-8 at byte 1");
        manifest("file,date", "a.txt,2014-01-10", "b.txt,\"2014-01-10");
        assertThat(problems(outcomes(folder))).singleElement().asString().startsWith("3: not readable as CSV");
        assertThat(origin(outcomes(folder), "a.txt").date()).isNotNull();
    }

    @Test
    void notesBesideListedReportsAreNoReports() throws Exception {
        Files.writeString(folder.resolve("README.md"), "The reports of the talks.");
        manifest("file,date", "a.txt,2014-01-10");
        assertThat(notes(outcomes(folder))).containsExactly("README.md", "c.md");
        manifest("file,date", "c.md,2014-01-10", "in/d.txt,2014-01-11");
        assertThat(notes(outcomes(folder))).containsExactly("README.md", "e.md");
        Files.delete(folder.resolve("manifest.csv"));
        assertThat(notes(outcomes(folder))).containsExactly("README.md");
    }

    private List<String> notes(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome ->
                        outcome instanceof Outcome.Skipped skipped && skipped.reason() == Reason.NOT_A_REPORT)
                .map(outcome -> ((Outcome.Skipped) outcome).path())
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void speaksOfAFileThatTheCallerNames() throws Exception {
        manifest("file,date", "a.txt,2014-01-10", "b.txt,soon");
        assertThat(outcomes(folder.resolve("a.txt"))).hasSize(1);
        assertThat(origin(outcomes(folder.resolve("a.txt")), "a.txt").date()).isNotNull();
        assertThat(problems(outcomes(folder.resolve("b.txt")))).hasSize(1);
        assertThat(outcomes(folder.resolve("c.md")))
                .as("named by the caller, so a report though not listed")
                .singleElement()
                .isInstanceOf(Outcome.Read.class);
    }

    @Test
    void saysWhoMaySeeAReportAndHowItMayBeCited() throws Exception {
        manifest("file,genre,handling,citability", "a.txt,,Strictly confidential,background", "b.txt,internal_note,,");
        List<Outcome> outcomes = outcomes(folder);
        assertThat(origin(outcomes, "a.txt").handling()).isEqualTo(Handling.STRICTLY_CONFIDENTIAL);
        assertThat(origin(outcomes, "a.txt").citability()).isEqualTo(Citability.BACKGROUND);
        assertThat(origin(outcomes, "b.txt").handling()).isEqualTo(Handling.INTERNAL);
        assertThat(origin(outcomes, "d.txt").handling()).isEqualTo(Handling.PUBLIC);
        assertThat(origin(outcomes, "d.txt").citability()).isEqualTo(Citability.NAMED);
    }

    @Test
    void takesAMarkingThatNobodyKnowsForTheStrictest() throws Exception {
        manifest("file,handling,citability", "a.txt,eyes only,", "b.txt,,ask me first");
        List<Outcome> outcomes = outcomes(folder);
        assertThat(origin(outcomes, "a.txt").handling()).isEqualTo(Handling.STRICTLY_CONFIDENTIAL);
        assertThat(origin(outcomes, "b.txt").citability()).isEqualTo(Citability.BACKGROUND);
        assertThat(problems(outcomes))
                .containsExactly(
                        "2: unknown handling \"eyes_only\"; known are public, internal, confidential,"
                                + " strictly_confidential; taken for strictly_confidential",
                        "3: unknown citability \"ask_me_first\"; known are named, unnamed, background;"
                                + " taken for background");
    }
}
