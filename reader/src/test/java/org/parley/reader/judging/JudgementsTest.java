package org.parley.reader.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.reader.Reader;
import org.parley.reader.Reading;
import org.parley.reader.Scope;
import org.parley.reader.TestReader;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;

class JudgementsTest {
    private static final Document REPORT =
            report("The mediators met envoys of Chad and Sudan in Geneva on Monday. The rebels"
                    + " refused to come unless their prisoners are freed, a spokesman said.");
    private static final Document MATCH =
            report("The striker scored twice in the cup match. The coach of the club said that"
                    + " his players had talks with the referee, and the fans cheered. The club's season ends on Sunday with a match"
                    + " against the champions of the league.");

    private static Document report(String text) {
        return Document.of(text, new Origin("report.txt", null, null, null, Genre.NEWS, null, "en"));
    }

    @Test
    void claimsAreThoseProposedThatTheJudgeBelievesWithHisConfidence() {
        List<Judgement> judgements = TestReader.READER.judgements(REPORT);
        assertThat(judgements)
                .isNotEmpty()
                .allSatisfy(judgement ->
                        assertThat(judgement.claim().envelope().confidence()).isBetween(0.0, 1.0));
        assertThat(TestReader.READER.read(REPORT).claims())
                .isEqualTo(judgements.stream()
                        .filter(Judgement::made)
                        .map(Judgement::claim)
                        .toList());
    }

    @Test
    void aJudgementGivesItsHeaviestReasonsFirst() {
        assertThat(TestReader.READER.judgements(REPORT))
                .allSatisfy(judgement -> assertThat(judgement.reasons())
                        .isNotEmpty()
                        .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight()))));
    }

    @Test
    void aReportOfNoConcernIsNotParsedUnlessAllAreAskedFor() {
        Reading reading = TestReader.READER.read(MATCH);
        assertThat(reading.ofConcern()).isFalse();
        assertThat(reading.sentences()).isEmpty();
        assertThat(reading.claims()).isEmpty();
        assertThat(TestReader.READER.read(MATCH, Scope.EVERYTHING).sentences()).hasSize(3);
    }

    @Test
    void aReadingThatOnlyEverythingTakesInHasAVersionOfItsOwn() {
        assertThat(Reader.version(REPORT, Scope.EVERYTHING)).isEqualTo(Reader.VERSION);
        assertThat(Reader.version(MATCH, Scope.EVERYTHING)).isNotEqualTo(Reader.VERSION);
        assertThat(Reader.version(MATCH, Scope.OF_CONCERN)).isEqualTo(Reader.VERSION);
    }
}
