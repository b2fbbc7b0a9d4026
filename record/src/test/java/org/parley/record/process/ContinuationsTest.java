package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Meeting;
import org.parley.record.document.Timespan;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.settling.Settling;

class ContinuationsTest {
    private final Dossier dossier = new Dossier();

    private List<MeetingEntry> meetings() {
        return Settling.settle(dossier.evidence()).meetings();
    }

    private void opened(String day) {
        dossier.report(day, "Sitting on " + day).on(day).in("Oslo").meeting("Oslo talks", Meeting.Status.UNDERWAY);
    }

    private void suspended(String day) {
        dossier.report(day, "Suspended on " + day)
                .in("Oslo")
                .ends("Oslo talks", Meeting.Status.POSTPONED, Meeting.Outcome.SUSPENDED);
    }

    private void ended(String day) {
        dossier.report(LocalDate.parse(day).plusDays(1).toString(), "End on " + day)
                .on(day)
                .in("Oslo")
                .ends("Oslo talks", Meeting.Status.HELD, Meeting.Outcome.ENDED_WITHOUT_AGREEMENT);
    }

    @Test
    void talksBrokenOffTakenUpAgainAndEndedAreOneMeeting() {
        opened("2016-03-02");
        suspended("2016-03-04");
        opened("2016-03-09");
        ended("2016-03-12");
        dossier.report("2016-06-01", "Recalled")
                .on("2016-03-02/2016-03-12")
                .in("Oslo")
                .meeting(null, Meeting.Status.HELD);
        assertThat(meetings()).singleElement().satisfies(m -> {
            assertThat(m.asOf(LocalDate.parse("2016-03-05")).orElseThrow().standing(null))
                    .isEqualTo(Standing.POSTPONED);
            assertThat(m.asOf(LocalDate.parse("2016-03-09")).orElseThrow().standing(null))
                    .isEqualTo(Standing.UNDERWAY);
            assertThat(m.standing(null)).isEqualTo(Standing.HELD);
            assertThat(m.doubts()).isEmpty();
        });
    }

    @Test
    void whatWasAdjournedGoesOnToo() {
        opened("2016-03-02");
        dossier.report("2016-03-03", "Adjourned")
                .in("Oslo")
                .ends("Oslo talks", Meeting.Status.HELD, Meeting.Outcome.ADJOURNED);
        opened("2016-03-07");
        assertThat(meetings()).hasSize(1);
    }

    @Test
    void talksThatOpenLongAfterABreakAreOthers() {
        opened("2016-03-02");
        suspended("2016-03-04");
        opened("2016-04-20");
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void talksPlannedBeforeTheBreakAreOthers() {
        opened("2016-03-02");
        dossier.report("2016-03-03", "Plan")
                .planned()
                .on("2016-03-16")
                .in("Oslo")
                .meeting("Oslo talks", Meeting.Status.PLANNED);
        suspended("2016-03-04");
        opened("2016-03-16");
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void talksThatOpenAfterTheOnesBrokenOffHaveEndedAreOthers() {
        opened("2016-03-02");
        suspended("2016-03-03");
        ended("2016-03-04");
        opened("2016-03-20");
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void talksElsewhereAreNotTheOnesBrokenOff() {
        opened("2016-03-02");
        suspended("2016-03-04");
        dossier.report("2016-03-09", "Cairo")
                .on("2016-03-09")
                .in("Cairo")
                .meeting("Cairo talks", Meeting.Status.UNDERWAY);
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void whoIsInvitedIsNotInvitedToWhatTheReportRecalls() {
        opened("2016-03-02");
        ended("2016-03-03");
        dossier.report("2016-05-20", "Invitation")
                .on("2016-03-03")
                .in("Oslo")
                .meeting("Oslo talks", Meeting.Status.HELD)
                .on(null)
                .attends("Korvo Front", "Oslo talks", Attendance.Status.INVITED);
        dossier.report("2016-05-21", "Plan")
                .planned()
                .on("2016-06-10")
                .in("Oslo")
                .meeting("Oslo talks", Meeting.Status.PLANNED);
        PeaceProcess record = Settling.settle(dossier.evidence());
        assertThat(record.meetings().stream()
                        .filter(m -> !record.participations(m).isEmpty())
                        .map(MeetingEntry::time))
                .containsExactly(Timespan.parse("2016-06-10"));
    }
}
