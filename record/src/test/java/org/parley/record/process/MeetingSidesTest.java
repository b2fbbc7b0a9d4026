package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Meeting;
import org.parley.record.process.settling.Settling;

class MeetingSidesTest {
    private final Dossier dossier = new Dossier();

    private List<MeetingEntry> meetings() {
        return Settling.settle(dossier.evidence()).meetings();
    }

    @Test
    void aPartyToldByWhoseItIsMeetsWhereThatOneDoes() {
        dossier.report("2015-05-01", "First")
                .planned()
                .on("2015-05-04")
                .in("Oslo")
                .meeting("meeting", Meeting.Status.PLANNED, "Cyprus", "Turkey")
                .planned()
                .in("Oslo")
                .meeting("Oslo negotiations", Meeting.Status.PLANNED, "Turkish army", "Greek observers");
        assertThat(meetings()).hasSize(1);
    }

    @Test
    void partiesOfOthersMeetApart() {
        dossier.report("2015-05-01", "First")
                .planned()
                .on("2015-05-04")
                .in("Oslo")
                .meeting("meeting", Meeting.Status.PLANNED, "Cyprus", "Turkey")
                .planned()
                .in("Oslo")
                .meeting("Oslo negotiations", Meeting.Status.PLANNED, "Kenyan army", "Ugandan rebels");
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void theHeadlineIsOfTheDayThatItsTextTells() {
        dossier.report("2015-05-01", "First")
                .planned()
                .meeting(null, Meeting.Status.PLANNED, "African Union")
                .planned()
                .on("2015-05-05")
                .meeting("special session", Meeting.Status.PLANNED, "African Union foreign ministers");
        assertThat(meetings()).hasSize(1);
    }

    @Test
    void theHeadlineOfAPlanIsNoMeetingThatIsOver() {
        dossier.report("2015-05-01", "First")
                .planned()
                .meeting(null, Meeting.Status.PLANNED, "African Union")
                .on("2015-04-28")
                .meeting("special session", Meeting.Status.HELD, "African Union foreign ministers");
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void talksOfOneSideOnADayAreThoseToldWithBoth() {
        dossier.report("2015-05-03", "First")
                .planned()
                .on("2015-05-03")
                .in("Tripoli")
                .meeting("talks", Meeting.Status.PLANNED, "African Union members")
                .on("2015-05-03")
                .meeting("negotiations", Meeting.Status.UNDERWAY, "African Union", "Libya");
        assertThat(meetings()).hasSize(1);
    }

    @Test
    void aPlanOfTwoWithoutAPlaceIsWhatAnotherReportSaysTheyHeldThatDay() {
        dossier.report("2015-05-02", "First")
                .planned()
                .on("2015-05-02")
                .meeting(null, Meeting.Status.PLANNED, "Ann Berg", "Tom Hale");
        dossier.report("2015-05-03", "Second")
                .on("2015-05-02")
                .in("Geneva")
                .meeting(null, Meeting.Status.HELD, "Ann Berg", "Tom Hale");
        assertThat(meetings()).hasSize(1);
    }

    @Test
    void theMeetingBeforeWhichOneSpeaksIsTheOneThatIsToldOfTheSameTwoAsBegun() {
        dossier.report("2015-05-02", "First")
                .planned()
                .in("Geneva")
                .meeting("meeting", Meeting.Status.PLANNED, "Ann Berg", "Tom Hale")
                .meeting("meeting", Meeting.Status.HELD, "Ann Berg", "Tom Hale");
        assertThat(meetings()).hasSize(1);
    }

    @Test
    void twoWhoMetOnADayAndAreToMeetAgainMeetTwice() {
        dossier.report("2015-05-02", "First")
                .on("2015-05-01")
                .meeting("meeting", Meeting.Status.HELD, "Ann Berg", "Tom Hale")
                .planned()
                .meeting("meeting", Meeting.Status.PLANNED, "Ann Berg", "Tom Hale");
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void talksThatWereOnlyPossibleAreNotToldAsPlannedLongAfter() {
        dossier.report("2015-05-01", "First")
                .possible()
                .meeting("Oslo talks", Meeting.Status.PLANNED, "Ann Berg", "Tom Hale");
        assertThat(meetings())
                .singleElement()
                .satisfies(m -> assertThat(m.standing(LocalDate.parse("2016-05-01")))
                        .isEqualTo(MeetingEntry.Standing.POSSIBLE));
    }
}
