package org.parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimJson;
import org.parley.record.claim.Kind;

/** From reports over a person's word to the brief, through the command line. */
class ReviewCommandTest {
    private static final String REPORT = """
        date 2019-05-04
        Foreign Minister Ada Quist of Norland met Ben Oru, president of Sudland, in Geneva on 3 May 2019.
        "We will return to the table," she said.
        """;

    @TempDir
    Path folder;

    private String reports;
    private String dossier;

    @BeforeEach
    void oneReportRead() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports")).toString();
        dossier = folder.resolve("talks.parley").toString();
        Files.writeString(Path.of(reports, "a.txt"), REPORT);
        assertThat(Call.of("read", reports, "--dossier", dossier).exitCode()).isZero();
    }

    private Call with(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.addAll(List.of("--dossier", dossier));
        return Call.of(all.toArray(String[]::new));
    }

    private String brief(String... more) {
        List<String> args = new ArrayList<>(List.of("brief", "--quiet"));
        args.addAll(Arrays.asList(more));
        Call call = with(args.toArray(String[]::new));
        assertThat(call.exitCode()).isZero();
        return call.out();
    }

    private Claim meeting() throws Exception {
        for (String line : with("read", "--claims", "-").out().lines().toList()) {
            Claim claim = ClaimJson.read(line);
            if (claim.kind() == Kind.MEETING) {
                return claim;
            }
        }
        throw new AssertionError("no meeting was read");
    }

    private String review(String... args) {
        List<String> all = new ArrayList<>(List.of("review"));
        all.addAll(Arrays.asList(args));
        all.addAll(List.of("--by", "Cy Lund"));
        Call call = with(all.toArray(String[]::new));
        assertThat(call.err()).isEmpty();
        assertThat(call.exitCode()).isZero();
        return call.out().substring(0, call.out().indexOf(' '));
    }

    @Test
    void theBriefFollowsACorrectionSurvivesAnotherReaderAndIsAsBeforeOnceItIsWithdrawn() throws Exception {
        String before = brief();
        Instant then = Instant.now();
        String id =
                review("correct", meeting().id().substring(0, 8), "--set", "status=cancelled", "--why", "he was ill");
        String corrected = brief();
        assertThat(before).contains("Held\n").doesNotContain("Cancelled\n");
        assertThat(corrected).contains("Cancelled\n").doesNotContain("Held\n");
        assertThat(brief("--known-by", then.toString())).isEqualTo(before);
        assertThat(brief("--audience", "public")).contains("Cancelled\n").doesNotContain("Cy Lund");

        Path own = Files.writeString(
                folder.resolve("own.csv"),
                "name,type,country,sector,aliases,adjectives,seats,title,of,from,to,source\n"
                        + "Hill Council,group,,REB,,,,,,,,\n");
        Call reread = with("read", "--actors", own.toString());
        assertThat(reread.out()).startsWith("Read 1 of 1 report: ");
        assertThat(brief("--actors", own.toString())).contains("Cancelled\n").doesNotContain("Held\n");

        review("withdraw", id);
        assertThat(brief()).isEqualTo(before);
        assertThat(with("review", "log").out())
                .contains(id + "  withdrawn  corrected: status cancelled, not held by Cy Lund, ")
                .contains(": “he was ill”");
    }

    @Test
    void whatChangedTellsOurDecisionAndWhoseItIsOnlyToTheDesk() throws Exception {
        Instant then = Instant.now();
        review("reject", meeting().id(), "--why", "another Quist");
        String[] changes = {"changes", "--quiet", "--clock", "known", "--since", then.toString()};
        assertThat(with(changes).out().replaceAll("\\s+", " "))
                .contains("our 3 May 2019", "no longer on the record", "Cy Lund");
        String[] outside = Arrays.copyOf(changes, changes.length + 2);
        outside[changes.length] = "--audience";
        outside[changes.length + 1] = "public";
        assertThat(with(outside).out())
                .contains("our")
                .doesNotContain("Cy Lund")
                .doesNotContain("another Quist");
        assertThat(with("changes", "--quiet", "--since", "2019-05-03").out())
                .contains("president, Sudland")
                .doesNotContain("Meeting");
        assertThat(with("changes", "--quiet", "--clock", "known", "--since", "2019-05-03", "--json")
                        .out())
                .contains("\"clock\" : \"known\"", "\"since\" : \"2019-05-03\"");
    }

    @Test
    void aClaimAddedByHandAndARemarkStandWhereTheyBelong() throws Exception {
        String words = "We will return to the table";
        review(
                "add",
                "--report",
                "a.txt",
                "--words",
                words,
                "--kind",
                "commitment",
                "--set",
                "actor=Norland",
                "--set",
                "topic=talks",
                "--set",
                "matter=return to the table",
                "--set",
                "status=promised");
        assertThat(brief()).contains("Norland: promised");
        String meeting = meeting().id();
        review("comment", meeting, "Ask his office.");
        assertThat(with("timeline", "--quiet", "--json").out()).contains("\"words\" : \"Ask his office.\"");
        assertThat(with("timeline", "--quiet", "--json", "--audience", "public").out())
                .doesNotContain("Ask his office.");
        assertThat(with("explain", "--quiet", "--claim", meeting.substring(0, 8))
                        .out())
                .contains("        reviewed: remark: “Ask his office” by Cy Lund, ")
                .contains("\n[2] ")
                .doesNotContain("\n[3] ");
    }

    @Test
    void aGradeIsShownWhereItsClaimIsAndEverythingIsAsBeforeOnceItIsWithdrawn() throws Exception {
        String before = brief();
        Instant then = Instant.now();
        String meeting = meeting().id();
        String id = review("grade", meeting.substring(0, 8), "b2", "--why", "he was there");
        String graded = "graded B2 by a person (source usually reliable, information probably true)";
        assertThat(before).doesNotContain("graded");
        assertThat(brief().replaceAll("\\s+", " ")).contains("; " + graded);
        assertThat(brief("--format", "md")).contains("; " + graded);
        assertThat(brief("--format", "html")).contains("; " + graded);
        assertThat(with("timeline", "--quiet", "--json").out()).contains("\"grade\" : \"B2\"");
        assertThat(with("explain", "--quiet", "--claim", meeting).out())
                .contains("        reviewed: graded B2 (source usually reliable, information probably true) by Cy Lund")
                .contains(": “he was there”");
        assertThat(with("changes", "--quiet", "--clock", "known", "--since", then.toString())
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("our 3 May 2019", "graded B2");
        String later = review("grade", meeting, "3", "--handling", "internal");
        assertThat(with("timeline", "--quiet", "--json").out()).contains("\"grade\" : \"3\"");
        assertThat(with("timeline", "--quiet", "--json", "--audience", "public").out())
                .contains("\"grade\" : \"B2\"")
                .doesNotContain("Cy Lund");
        review("withdraw", later);
        review("withdraw", id);
        assertThat(brief()).isEqualTo(before);
    }

    @Test
    void aReportIsOfTheDateThatIsGivenToIt() {
        review("date", "a.txt", "2018-05-04");
        assertThat(brief()).contains("As of 4 May 2018.");
    }

    @Test
    void twoNamesAreOfOneActorUntilThatIsTakenBack() {
        String before = with("actors", "--quiet").out();
        String id = review("merge", "--actor", "Ada Quist", "Ben Oru");
        assertThat(with("actors", "--quiet").out()).isNotEqualTo(before);
        review("withdraw", id);
        assertThat(with("actors", "--quiet").out()).isEqualTo(before);
    }

    @Test
    void aCallThatCannotBeCarriedOutSaysWhyAndLeavesNoJudgement() throws Exception {
        String id = meeting().id();
        refused("no claim 0000000 in this dossier", "accept", "0000000");
        refused("not the id of a claim", "accept", "talks");
        refused(
                "field status: unknown value \"helt\"; known are planned, underway, held",
                "correct",
                id,
                "--set",
                "status=helt");
        refused("field satus: no slot of kind meeting", "correct", id, "--set", "satus=held");
        refused("--set reader: that is not for a person to change", "correct", id, "--set", "reader=me");
        refused("says so already", "correct", id, "--set", "status=held");
        refused("has no such words", "add", "--report", "a.txt", "--words", "They left", "--kind", "meeting");
        refused("there is no grade \"G7\"; a grade is a letter for the source (A completely", "grade", id, "g7");
        refused("no claim 0000000 in this dossier", "grade", "0000000", "B2");
        refused("no report b.txt in this dossier", "date", "b.txt", "2018");
        refused("is not a date", "date", "a.txt", "yesterday");
        refused("--handling", "accept", id, "--handling", "secret");
        assertThat(with("review", "log").out()).isEqualTo("no judgements in this dossier yet\n");
    }

    private void refused(String why, String... args) {
        List<String> all = new ArrayList<>(List.of("review"));
        all.addAll(Arrays.asList(args));
        all.addAll(List.of("--by", "Cy Lund"));
        Call call = with(all.toArray(String[]::new));
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains(why);
    }

    @Test
    void theThirdClockNeedsADossierAndNoPaths() {
        Call paths = with("brief", reports, "--known-by", "2019-05-04");
        assertThat(paths.exitCode()).isEqualTo(2);
        assertThat(paths.err()).contains("--known-by asks the dossier, so no PATH goes with it");
        Call none = Call.of("changes", "--since", "2019-05-04", "--clock", "known");
        assertThat(none.err()).contains("--clock known needs a dossier: name it with --dossier");
        assertThat(with("brief", "--known-by", "then").err()).contains("--known-by takes a day such as 2014-01-17");
        assertThat(brief("--known-by", "2019-05-04")).contains("No report bears a date.");
    }
}
