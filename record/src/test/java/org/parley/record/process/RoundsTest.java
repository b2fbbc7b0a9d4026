package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Meeting;
import org.parley.record.process.settling.Settling;

class RoundsTest {
    private final Dossier dossier = new Dossier();

    private List<MeetingEntry> meetings() {
        return Settling.settle(dossier.evidence()).meetings();
    }

    private void plan(String reported, String name, String day) {
        dossier.report(reported, "Plan " + reported + name)
                .planned()
                .on(day)
                .in("Oslo")
                .meeting(name, Meeting.Status.PLANNED);
    }

    private void invited(String reported, String name) {
        dossier.report(reported, "Invited " + reported + name).attends("Korvo Front", name, Attendance.Status.INVITED);
    }

    private void called(String reported, String... sides) {
        dossier.report(reported, "Call " + reported).meeting(null, Meeting.Status.CALLED_FOR, sides);
    }

    @Test
    void anUndatedRoundIsTheDatedOneOfItsNumber() {
        plan("2016-02-20", "third round of the Korvo talks", "2016-03-02");
        invited("2016-02-22", "third round of the Korvo talks");
        invited("2016-02-23", "third Korvo round");
        invited("2016-02-24", "Korvo talks, round three");
        assertThat(meetings()).hasSize(1);
    }

    @Test
    void roundsOfOtherNumbersStayApartInOneTown() {
        plan("2016-02-20", "third round of the Korvo talks", "2016-03-02");
        plan("2016-03-20", "fourth round of the Korvo talks", "2016-04-02");
        invited("2016-02-21", "Oslo talks");
        invited("2016-03-21", "Oslo talks");
        assertThat(meetings())
                .extracting(MeetingEntry::name)
                .containsExactlyInAnyOrder("third round of the Korvo talks", "fourth round of the Korvo talks");
        assertThat(meetings()).allMatch(m -> m.doubts().isEmpty());
    }

    @Test
    void aSecondRoundIsNotTheSecondConferenceOfTheName() {
        plan("2014-01-10", "Geneva II", "2014-01-22");
        dossier.report("2014-02-16", "Round")
                .on("2014-02-15")
                .in("Geneva")
                .meeting("second round of the Geneva talks", Meeting.Status.HELD);
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void oneNumberOnDaysFarApartIsNotOneRound() {
        plan("2016-01-10", "second round of the Korvo talks", "2016-01-20");
        plan("2016-03-10", "second round of the Korvo talks", "2016-03-20");
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void undatedTalksAreNotThoseThatNobodyHadToldOfYet() {
        plan("2016-02-20", "Oslo talks", "2016-03-02");
        invited("2016-02-21", "Oslo talks");
        plan("2016-03-20", "Oslo talks", "2016-04-02");
        assertThat(meetings()).hasSize(2).allMatch(m -> m.doubts().isEmpty());
    }

    @Test
    void undatedTalksBetweenTwoThatAreNearStayUnclear() {
        plan("2016-02-20", "Oslo talks", "2016-03-02");
        plan("2016-03-01", "Oslo talks", "2016-03-16");
        invited("2016-03-04", "Oslo talks");
        assertThat(meetings()).hasSize(3).anyMatch(m -> !m.doubts().isEmpty());
    }

    @Test
    void whatIsKnownOnlyByItsTownInAReportMayBeTheRoundThatTheReportNames() {
        plan("2016-02-20", "third round of the Korvo talks", "2016-03-02");
        dossier.report("2016-02-22", "Both")
                .attends("Korvo Front", "third round of the Korvo talks", Attendance.Status.INVITED)
                .planned()
                .on("2016-03-02")
                .in("Oslo")
                .meeting("Oslo talks", Meeting.Status.PLANNED);
        assertThat(meetings()).hasSize(1);
    }

    @Test
    void aPlanPutOffWithoutADateIsTheNextToldAndNotTheOneAfter() {
        plan("2016-02-20", "Oslo talks", "2016-03-02");
        dossier.report("2016-02-28", "Off").in("Oslo").meeting("Oslo talks", Meeting.Status.POSTPONED);
        plan("2016-03-04", "Oslo talks", "2016-03-16");
        plan("2016-03-30", "Oslo talks", "2016-04-20");
        assertThat(meetings()).hasSize(2).allMatch(m -> m.doubts().isEmpty());
    }

    @Test
    void aCallForTalksIsThoseThatAreThenToldAsCalledFor() {
        called("2016-02-10", "Korvo Front", "Milan Group");
        called("2016-02-18", "Korvo Front", "Milan Group");
        called("2016-02-10", "Korvo Front", "Tern Army");
        planOfTwo("2016-02-20", Meeting.Status.CALLED_FOR);
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void aCallForTalksIsNotThePlanOfWhichNoReportSaysSo() {
        called("2016-02-10", "Korvo Front", "Milan Group");
        planOfTwo("2016-02-20", Meeting.Status.PLANNED);
        dossier.report("2016-02-21", "Both")
                .meeting(null, Meeting.Status.CALLED_FOR, "Korvo Front", "Milan Group")
                .on("2016-03-02")
                .in("Oslo")
                .meeting(null, Meeting.Status.PLANNED, "Korvo Front", "Milan Group");
        assertThat(meetings())
                .extracting(m -> m.standing(null))
                .containsExactlyInAnyOrder(MeetingEntry.Standing.CALLED_FOR, MeetingEntry.Standing.PLANNED);
    }

    private void planOfTwo(String reported, Meeting.Status told) {
        dossier.report(reported, "Plan of two")
                .on("2016-03-02")
                .in("Oslo")
                .meeting(null, told, "Korvo Front", "Milan Group")
                .planned()
                .again()
                .meeting(null, Meeting.Status.PLANNED, "Korvo Front", "Milan Group");
    }

    @Test
    void aCallMadeWhenTalksOfItsSidesAreAheadStaysApart() {
        dossier.report("2016-02-08", "Plan")
                .planned()
                .on("2016-03-02")
                .in("Oslo")
                .meeting(null, Meeting.Status.PLANNED, "Korvo Front", "Milan Group");
        called("2016-02-10", "Korvo Front", "Milan Group");
        dossier.report("2016-02-20", "Another plan")
                .planned()
                .on("2016-04-02")
                .in("Oslo")
                .meeting(null, Meeting.Status.PLANNED, "Korvo Front", "Milan Group");
        assertThat(meetings()).hasSize(3);
    }
}
