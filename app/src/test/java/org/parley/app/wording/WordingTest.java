package org.parley.app.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "2014-01-22, 22 Jan 2014",
        "2012-06, Jun 2012",
        "2013, 2013",
        "2017-01-23/2017-01-24, 23 to 24 Jan 2017",
        "2017-01-30/2017-02-02, 30 Jan to 2 Feb 2017",
        "2016-12-30/2017-01-02, 30 Dec 2016 to 2 Jan 2017",
        "2016-11/2017-01, Nov 2016 to Jan 2017"
    })
    void writesDatesThatCannotBeMisread(String iso, String words) {
        assertThat(Days.of(Timespan.parse(iso))).isEqualTo(words);
    }

    @Test
    void putsLoadedWordsBetweenQuotationMarks() {
        assertThat(Wording.plain("the Regime's men")).isEqualTo("the “Regime”'s men");
        assertThat(Wording.plain("the “regime”")).isEqualTo("the “regime”");
        assertThat(Wording.plain("counterterrorism law")).isEqualTo("counterterrorism law");
    }

    @Test
    void leavesNoMarkOfAQuotationAlone() {
        assertThat(Wording.quoted("leave the town\"")).isEqualTo("“leave the town”");
        assertThat(Wording.quoted("avoid \"a grave error")).isEqualTo("“avoid 'a grave error'”");
    }

    @ParameterizedTest
    @CsvSource({"details,true", "the plan,true", "a truce,false", "it must do exactly that,true", "the Lake plan,false"
    })
    void knowsWordsThatTellNothingAlone(String words, boolean scrap) {
        assertThat(Scrap.is(words, "")).isEqualTo(scrap);
    }

    @Test
    void knowsADecisionThatTheReportGoesOnToTell() {
        assertThat(Scrap.is("the northern side's decision", " to stop the flights"))
                .isTrue();
        assertThat(Scrap.is("the northern side's decision", " and left")).isFalse();
    }

    @Test
    void quotesOnceWhatIsQuotedAlready() {
        assertThat(Wording.quoted("“unacceptable.”")).isEqualTo("“unacceptable”");
        assertThat(Wording.quoted("“big” gestures,")).isEqualTo("“‘big’ gestures”");
        assertThat(Wording.quoted("big” gestures")).isEqualTo("“big’ gestures”");
    }

    @Test
    void leavesNothingThatSteersATerminal() {
        assertThat(Wording.flat("a\u202eb\u001b[1m\r\n c\u2028d")).isEqualTo("a\uFFFDb\uFFFD[1m c d");
    }

    @ParameterizedTest
    @EnumSource(names = "ACTUAL", mode = EnumSource.Mode.EXCLUDE)
    void saysOfEveryStatusThatItIsNoFact(Modality modality) {
        for (Attendance.Status status : Attendance.Status.values()) {
            assertThat(Told.attendance(status, modality)).contains("(");
        }
        for (Agreement.Status status : Agreement.Status.values()) {
            assertThat(Told.agreement(status, modality)).contains("(");
        }
        for (Commitment.Status status : Commitment.Status.values()) {
            assertThat(Told.commitment(status, modality)).contains("(");
        }
    }
}
