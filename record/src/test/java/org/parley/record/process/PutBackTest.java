package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Meeting;
import org.parley.record.document.Timespan;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.settling.Settling;

class PutBackTest {
    private final Dossier dossier = new Dossier();

    private List<MeetingEntry> meetings() {
        return Settling.settle(dossier.evidence()).meetings();
    }

    private void plan(String reported, String day) {
        dossier.report(reported, "Plan of " + reported)
                .planned()
                .on(day)
                .in("Cairo")
                .meeting("Cairo talks", Meeting.Status.PLANNED);
    }

    private void putBack(String reported, String name, String day) {
        dossier.report(reported, "Put off on " + reported).on(day).in("Cairo").meeting(name, Meeting.Status.POSTPONED);
    }

    private void assertOnlyOne(String day, String oldDay) {
        assertThat(meetings()).singleElement().satisfies(m -> {
            assertThat(m.time()).isEqualTo(Timespan.parse(day));
            assertThat(m.oldTimes()).containsExactly(Timespan.parse(oldDay));
        });
    }

    @Test
    void aPlanGivenANewDateIsOneMeetingWithItsOldDateInItsHistory() {
        plan("2016-02-20", "2016-03-02");
        putBack("2016-02-28", "Cairo talks", "2016-03-16");
        assertOnlyOne("2016-03-16", "2016-03-02");
        MeetingEntry meeting = meetings().getFirst();
        assertThat(meeting.standing(LocalDate.parse("2016-02-28"))).isEqualTo(Standing.POSTPONED);
        assertThat(meeting.history()).extracting(Step::time).contains(Timespan.parse("2016-03-02"));
        assertThat(meeting.merges()).extracting(Merge::reason).containsExactly("put back to a new date");
    }

    @Test
    void talksInATownPutBackAreThoseNamedAfterTheTown() {
        plan("2016-02-20", "2016-03-02");
        putBack("2016-02-28", "talks", "2016-03-16");
        assertOnlyOne("2016-03-16", "2016-03-02");
    }

    @Test
    void aReportThatTellsBothDatesPlansTheNewOne() {
        dossier.report("2016-02-28", "Both")
                .planned()
                .on("2016-03-02")
                .in("Cairo")
                .meeting("talks", Meeting.Status.PLANNED)
                .on("2016-03-16")
                .meeting("talks", Meeting.Status.POSTPONED);
        assertOnlyOne("2016-03-16", "2016-03-02");
    }

    @Test
    void aPlanPutOffWithoutADateIsTheOnePlannedNext() {
        plan("2016-02-20", "2016-03-02");
        dossier.report("2016-02-28", "Off").in("Cairo").meeting("Cairo talks", Meeting.Status.POSTPONED);
        plan("2016-03-05", "2016-03-16");
        assertOnlyOne("2016-03-16", "2016-03-02");
        assertThat(meetings().getFirst().standing(LocalDate.parse("2016-03-05")))
                .isEqualTo(Standing.PLANNED);
    }

    @Test
    void whatIsHeldOnItsNewDateIsTheMeetingThatWasPutBack() {
        plan("2016-02-20", "2016-03-02");
        putBack("2016-02-28", "Cairo talks", "2016-03-16");
        dossier.report("2016-03-17", "Held").on("2016-03-16").in("Cairo").meeting("Cairo talks", Meeting.Status.HELD);
        assertOnlyOne("2016-03-16", "2016-03-02");
        assertThat(meetings().getFirst().standing(LocalDate.parse("2016-03-17")))
                .isEqualTo(Standing.HELD);
    }

    @Test
    void roundsThatNobodyPutBackStayApart() {
        plan("2016-02-20", "2016-03-02");
        plan("2016-02-28", "2016-03-16");
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void theRoundBeforeIsNoOldPlan() {
        plan("2015-02-20", "2015-03-02");
        plan("2015-12-20", "2016-01-05");
        putBack("2016-02-28", "Cairo talks", "2016-03-16");
        assertThat(meetings()).hasSize(3);
    }

    @Test
    void aRoundThatWasHeldWasNotPutBack() {
        plan("2016-02-20", "2016-03-02");
        dossier.report("2016-03-03", "Held").on("2016-03-02").in("Cairo").meeting("Cairo talks", Meeting.Status.HELD);
        putBack("2016-03-05", "Cairo talks", "2016-03-16");
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void aNewDateThatMayBeOfTwoPlansStaysApartAndSaysSo() {
        plan("2016-02-20", "2016-03-02");
        plan("2016-02-21", "2016-03-09");
        putBack("2016-02-28", "Cairo talks", "2016-03-16");
        assertThat(meetings()).hasSize(3);
        assertThat(meetings().stream().flatMap(m -> m.doubts().stream()))
                .singleElement()
                .asString()
                .contains("may be");
    }

    @Test
    void anotherNameInTheSameTownIsAnotherMeeting() {
        plan("2016-02-20", "2016-03-02");
        putBack("2016-02-28", "donor conference", "2016-03-16");
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void whatOnlyMayBePutBackLeavesThePlan() {
        plan("2016-02-20", "2016-03-02");
        dossier.report("2016-02-28", "Perhaps")
                .possible()
                .on("2016-03-16")
                .in("Cairo")
                .meeting("Cairo talks", Meeting.Status.POSTPONED);
        assertThat(meetings())
                .extracting(MeetingEntry::time)
                .containsExactlyInAnyOrder(Timespan.parse("2016-03-02"), Timespan.parse("2016-03-16"));
    }
}
