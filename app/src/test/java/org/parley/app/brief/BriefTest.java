package org.parley.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Kind;
import org.parley.record.document.Handling;
import org.parley.record.judgement.Grade;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;

class BriefTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 2, 23);
    private static final LocalDate SECOND = LocalDate.of(2019, 3, 5);
    private static final LocalDate LATER = LocalDate.of(2019, 4, 1);

    private final Golden lakeport = Golden.lakeport();

    private String section(String anchor, LocalDate asOf) {
        Brief brief = lakeport.brief(asOf);
        Section section = brief.sections().stream()
                .filter(s -> s.anchor().equals(anchor))
                .findFirst()
                .orElseThrow();
        return TextBrief.render(List.of(new Brief("", List.of(), List.of(section), List.of())))
                .replaceAll("\\s+", " ");
    }

    @Test
    void tellsAPlanAsAPlan() {
        assertThat(section("talks", FIRST))
                .contains("Lakeport talks: planned for 9 Mar 2019")
                .contains("Due to attend (planned)")
                .doesNotContainIgnoringCase("held");
    }

    @Test
    void tellsAPostponementWithThePlanBeforeIt() {
        assertThat(section("talks", SECOND))
                .contains("Lakeport talks: postponed (Harbour Post, 5 Mar 2019)")
                .contains("Also told: planned, 9 Mar 2019");
    }

    @Test
    void neverTellsAPlanAsHeldWhenItsDayHasPassed() {
        assertThat(section("talks", LATER)).doesNotContain(": held");
    }

    @Test
    void tellsWhatTheLastWeekChangedInItsOwnWords() {
        assertThat(section("changes", SECOND))
                .contains("What changed after 26 Feb 2019")
                .contains("Told differently than before * Lakeport talks: postponed (Harbour Post, 5 Mar 2019)")
                .contains("Told for the first time");
    }

    @Test
    void makesNoDateOfAPlanThatWasPutOff() {
        assertThat(section("next", FIRST)).contains("9 Mar 2019: Lakeport talks: planned");
        assertThat(section("next", SECOND)).contains("none reported");
    }

    @Test
    void knowsNothingOfLaterReports() {
        assertThat(TextBrief.render(List.of(lakeport.brief(FIRST))))
                .contains("As of 23 Feb 2019.")
                .doesNotContain("postponed")
                .doesNotContain("Harbour Post");
    }

    @Test
    void namesWhoSpeaksInsideAReport() {
        assertThat(section("talks", FIRST)).contains("mediators (unnamed), as told by Lakeside Wire, 23 Feb 2019");
        assertThat(section("conditions", SECOND)).contains("Ben Oru, as told by Lakeside Wire");
    }

    @Test
    void saysWhatIsPossibleAndWhatIsDenied() {
        assertThat(section("commitments", SECOND)).contains("offer (possible)");
        assertThat(section("acts", SECOND)).contains("denied: attack on the port");
    }

    @Test
    void putsRivalCountsSideBySide() {
        assertThat(section("figures", SECOND))
                .contains("about 400, counted by the health office")
                .contains("at least 550, counted by Relief groups")
                .doesNotContain("950");
    }

    @Test
    void keepsLessSureClaimsOutOfTheBody() {
        assertThat(section("positions", SECOND)).contains("none reported");
        assertThat(section("unreviewed", SECOND)).contains("Ada Quist: supports “ready to talk”");
    }

    @Test
    void marksLoadedWords() {
        assertThat(section("acts", SECOND)).contains("accusation against the “regime”");
    }

    @Test
    void saysThatAnotherThanTheHolderReportsAConditionDropped() {
        assertThat(section("conditions", SECOND))
                .contains("Sudland Front, according to Ada Quist, as told by Harbour Post");
    }

    @Test
    void listsUndatedReportsWithoutCountingThem() {
        assertThat(section("undated", SECOND)).contains("3-note.txt: Hill Letter; not counted above");
        assertThat(TextBrief.render(List.of(lakeport.brief(SECOND)))).doesNotContain("elders");
    }

    @Test
    void saysOfEverythingThatNothingIsReportedBeforeTheFirstReport() {
        Brief brief = lakeport.brief(LocalDate.of(2018, 1, 1));
        assertThat(brief.sections().stream().filter(s -> !s.anchor().equals("undated")))
                .allSatisfy(s -> assertThat(s.groups()).isEmpty());
        assertThat(brief.footnotes()).isEmpty();
    }

    @Test
    void givesEverySentenceOneFootnoteAndEveryNoteASentence() {
        Brief brief = lakeport.brief(SECOND);
        List<String> sentences = brief.footnotes().stream()
                .map(n -> n.file() + " " + n.sentence().whole())
                .toList();
        assertThat(sentences).doesNotHaveDuplicates();
        assertThat(brief.footnotes().stream().map(Footnote::number))
                .containsExactlyElementsOf(
                        Stream.iterate(1, n -> n + 1).limit(sentences.size()).toList());
        Matcher cited = Pattern.compile("\\[(\\d+)]").matcher(TextBrief.render(List.of(brief)));
        while (cited.find()) {
            assertThat(Integer.parseInt(cited.group(1))).isBetween(1, sentences.size());
        }
    }

    @Test
    void aFootnoteTellsForWhichOfTheClaimsCitedFromItAGradeIs() {
        String one = "graded B2 by a person (source usually reliable, information probably true)";
        assertThat(gradings("1-due.txt", Kind.CONDITION, "B2")).containsExactly(one);
        assertThat(gradings("1-due.txt", Kind.MEETING, "B2"))
                .containsExactly(one + " for 1 of the 3 claims cited from it (meeting)");
        String two = "graded 5 by a person (information improbable)";
        assertThat(gradings("1-due.txt", Kind.ATTENDANCE, "5"))
                .containsExactlyInAnyOrder(two, two + " for 2 of the 3 claims cited from it (attendance)");
    }

    private List<String> gradings(String file, Kind kind, String grade) {
        Signature by = new Signature("Ada", Instant.EPOCH, null, Handling.PUBLIC);
        return lakeport
                .brief(
                        SECOND,
                        claim -> claim.kind() == kind
                                        && claim.envelope().document().equals(file)
                                ? Stream.of(new Judgement.GradeClaim(by, claim, Grade.of(grade)))
                                : Stream.of())
                .footnotes()
                .stream()
                .map(Footnote::grading)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Test
    void leadsEachLineToTheSentenceThatSaysIt() {
        Brief brief = lakeport.brief(SECOND);
        Matcher line = Pattern.compile("offer \\(possible\\)[^\\[]*\\[(\\d+)]")
                .matcher(TextBrief.render(List.of(brief)).replaceAll("\\s+", " "));
        assertThat(line.find()).isTrue();
        assertThat(brief.footnotes()
                        .get(Integer.parseInt(line.group(1)) - 1)
                        .sentence()
                        .whole())
                .startsWith("Norland may free 40 prisoners");
    }

    @Test
    void writesEveryLineWithItsSourceAndItsSentences() {
        Brief brief = lakeport.brief(SECOND);
        brief.sections().stream()
                .filter(s ->
                        !List.of("gaps", "undated", "unread", "contradictions").contains(s.anchor()))
                .flatMap(s -> s.groups().stream())
                .flatMap(g -> g.lines().stream())
                .forEach(l -> assertThat(l.runs()).anyMatch(Run.Byline.class::isInstance));
    }
}
