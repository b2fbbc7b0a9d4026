package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Link;
import org.parley.record.claim.Meeting;
import org.parley.record.document.Timespan;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.settling.Settling;

class MeetingsTest {
    private final Dossier dossier = new Dossier();

    private PeaceProcess asOf(String day) {
        return Settling.settle(dossier.evidence()).asOf(LocalDate.parse(day));
    }

    private static MeetingEntry only(PeaceProcess process) {
        assertThat(process.meetings()).hasSize(1);
        return process.meetings().getFirst();
    }

    private static Standing standing(PeaceProcess process) {
        return process.standing(only(process));
    }

    @Test
    void aNumberedConferenceIsOneUnderAllItsNames() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-22")
                .in("Montreux")
                .meeting("Geneva 2", Meeting.Status.PLANNED)
                .planned()
                .in("Geneva")
                .meeting("Geneva conference", Meeting.Status.PLANNED);
        dossier.report("2014-01-17", "Second")
                .planned()
                .on("2014-01-22")
                .in("Switzerland")
                .meeting("Geneva II conference", Meeting.Status.PLANNED);
        MeetingEntry meeting = only(asOf("2014-01-18"));
        assertThat(meeting.support()).isEqualTo(2);
        assertThat(meeting.places()).containsExactly("Montreux", "Geneva", "Switzerland");
        assertThat(meeting.merges()).extracting(Merge::reason).contains("the same numbered name");
    }

    @Test
    void meetingsInOneTownFarApartInTimeStayApart() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-22")
                .in("Geneva")
                .meeting("Geneva II", Meeting.Status.PLANNED);
        dossier.report("2016-12-10", "Second")
                .planned()
                .on("2016-12-10")
                .in("Geneva")
                .meeting("closed-door talks", Meeting.Status.PLANNED, "Russia", "United States");
        dossier.report("2017-01-23", "Third")
                .planned()
                .on("2017-02-08")
                .in("Geneva")
                .meeting("Geneva talks", Meeting.Status.PLANNED);
        assertThat(asOf("2017-01-23").meetings()).hasSize(3);
    }

    @Test
    void aVenueChainIsOneMeetingWithItsPlacesInOrder() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-22")
                .chain("peace conference", Meeting.Status.PLANNED, List.of("Montreux", "Geneva"));
        dossier.report("2014-01-11", "Second")
                .planned()
                .on("2014-01-22")
                .in("Geneva")
                .meeting(null, Meeting.Status.PLANNED);
        assertThat(only(asOf("2014-01-12")).places()).containsExactly("Montreux", "Geneva");
    }

    @Test
    void aPlanWhoseDayHasPassedIsNeitherPlannedNorHeld() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-22/2014-01-24")
                .in("Montreux")
                .meeting("Geneva II", Meeting.Status.PLANNED);
        assertThat(standing(asOf("2014-01-24"))).isEqualTo(Standing.PLANNED);
        assertThat(standing(asOf("2014-01-25"))).isEqualTo(Standing.DATE_PASSED);
    }

    @Test
    void aPlanWithoutADayIsNotPlannedForYears() {
        dossier.report("2014-01-10", "First").planned().meeting("Lake conference", Meeting.Status.PLANNED);
        assertThat(standing(asOf("2014-04-10"))).isEqualTo(Standing.PLANNED);
        assertThat(standing(asOf("2015-01-10"))).isEqualTo(Standing.OUTCOME_NOT_REPORTED);
    }

    @Test
    void aMeetingAheadIsNotTheOneThatIsOver() {
        dossier.report("2014-01-10", "First")
                .meeting("meeting", Meeting.Status.HELD, "Gina Ferro", "Ivan Holt")
                .planned()
                .attends("Freedonia", "meeting", Attendance.Status.WILL_ATTEND);
        PeaceProcess process = asOf("2014-01-10");
        assertThat(process.participations(only(process))).isEmpty();
    }

    @Test
    void theDayNamedWithinAWeekIsTheDayOfTheMeeting() {
        dossier.report("2014-01-10", "First").planned().on("2014-01-22").meeting("Geneva 2", Meeting.Status.PLANNED);
        dossier.report("2014-01-17", "Second")
                .planned()
                .on("2014-01-20/2014-01-26")
                .meeting("Geneva II conference", Meeting.Status.PLANNED);
        assertThat(only(asOf("2014-01-17")).time()).hasToString("2014-01-22");
    }

    @Test
    void aWeekToldAfterADayOutsideItIsWhatHoldsNow() {
        dossier.report("2014-01-10", "First").planned().on("2014-01-16").meeting("Geneva 2", Meeting.Status.PLANNED);
        dossier.report("2014-01-14", "Second")
                .planned()
                .on("2014-01-20/2014-01-26")
                .meeting("Geneva II conference", Meeting.Status.PLANNED);
        assertThat(only(asOf("2014-01-17")).time()).hasToString("2014-01-20/2014-01-26");
    }

    @Test
    void onlyAReportThatTellsItMakesAMeetingHeld() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-12")
                .in("Paris")
                .meeting("Friends of Syria", Meeting.Status.HELD);
        assertThat(standing(asOf("2014-01-12"))).isEqualTo(Standing.PLANNED);
        dossier.report("2014-01-13", "Second")
                .on("2014-01-12")
                .in("Paris")
                .meeting("Friends of Syria", Meeting.Status.HELD);
        assertThat(standing(asOf("2014-01-12"))).isEqualTo(Standing.PLANNED);
        assertThat(standing(asOf("2014-01-13"))).isEqualTo(Standing.HELD);
        dossier.report("2014-01-20", "Third, recalling the plan")
                .planned()
                .on("2014-01-12")
                .in("Paris")
                .meeting("Friends of Syria", Meeting.Status.PLANNED);
        assertThat(standing(asOf("2014-02-01"))).isEqualTo(Standing.HELD);
    }

    @Test
    void noReportCanTellAsHeldWhatLiesAhead() {
        dossier.report("2014-01-10", "First").on("2014-01-22").in("Montreux").meeting("Geneva II", Meeting.Status.HELD);
        assertThat(standing(asOf("2014-01-10"))).isEqualTo(Standing.PLANNED);
    }

    @Test
    void whatIsPossibleOrDeniedStaysSo() {
        dossier.report("2014-01-10", "First").possible().in("Cairo").meeting("Cairo round", Meeting.Status.HELD);
        assertThat(standing(asOf("2014-01-10"))).isEqualTo(Standing.POSSIBLE);
        dossier.report("2014-01-11", "Second").denied().in("Cairo").meeting("Cairo round", Meeting.Status.HELD);
        assertThat(standing(asOf("2014-01-11"))).isEqualTo(Standing.DENIED);
    }

    @Test
    void postponingKeepsTheOldDate() {
        dossier.report("2016-01-10", "First")
                .planned()
                .on("2016-01-25")
                .in("Geneva")
                .meeting("Geneva III", Meeting.Status.PLANNED);
        dossier.report("2016-01-22", "Second")
                .on("2016-01-29")
                .in("Geneva")
                .meeting("Geneva III", Meeting.Status.POSTPONED);
        MeetingEntry meeting = only(asOf("2016-01-22"));
        assertThat(meeting.standing(LocalDate.parse("2016-01-22"))).isEqualTo(Standing.POSTPONED);
        assertThat(meeting.time()).isEqualTo(Timespan.parse("2016-01-29"));
        assertThat(meeting.oldTimes()).containsExactly(Timespan.parse("2016-01-25"));
    }

    @Test
    void talksUnderWayAreNotOverWhileTheirDaysLast() {
        dossier.report("2017-01-23", "First")
                .on("2017-01-23/2017-01-24")
                .in("Astana")
                .meeting("Astana talks", Meeting.Status.UNDERWAY)
                .on("2017-01-23")
                .in("Astana")
                .meeting("Astana talks", Meeting.Status.HELD);
        assertThat(standing(asOf("2017-01-23"))).isEqualTo(Standing.UNDERWAY);
        assertThat(standing(asOf("2017-01-25"))).isEqualTo(Standing.END_NOT_REPORTED);
    }

    @Test
    void anOldPlanWithoutADayIsNoLongerOpen() {
        dossier.report("2014-01-10", "First").planned().in("Oslo").meeting("Oslo talks", Meeting.Status.PLANNED);
        assertThat(standing(asOf("2014-01-30"))).isEqualTo(Standing.PLANNED);
        assertThat(standing(asOf("2014-04-30"))).isEqualTo(Standing.OUTCOME_NOT_REPORTED);
    }

    @Test
    void whoseTalksTheyAreDoesNotTellThatTheyHaveBegun() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-22")
                .in("Oslo")
                .meeting("Oslo talks", Meeting.Status.PLANNED)
                .attends("United Nations", "Oslo talks", Attendance.Status.ATTENDING, Attendance.Role.SPONSOR);
        assertThat(standing(asOf("2014-01-12"))).isEqualTo(Standing.PLANNED);
    }

    @Test
    void oneWhoMeetsTwoOthersInATownMeetsTwice() {
        dossier.report("2014-01-10", "First")
                .office("Ada Quist", "foreign minister", "Norway")
                .office("Jean Dupont", "envoy", "United Nations")
                .office("Olga Petrova", "foreign minister", "Russia")
                .on("2014-01-09")
                .in("Oslo")
                .meeting("meeting", Meeting.Status.HELD, "Ada Quist", "Jean Dupont")
                .on("2014-01-09")
                .in("Oslo")
                .meeting(null, Meeting.Status.HELD, "Ada Quist", "Olga Petrova");
        assertThat(asOf("2014-01-12").meetings()).hasSize(2);
    }

    @Test
    void twoOfficialsInATownAreNotTheTalksThere() {
        dossier.report("2014-01-10", "First")
                .office("Ada Quist", "foreign minister", "Norway")
                .office("Jean Dupont", "envoy", "United Nations")
                .in("Oslo")
                .meeting("meeting", Meeting.Status.HELD, "Ada Quist", "Jean Dupont");
        dossier.report("2014-01-12", "Second").in("Oslo").meeting("Oslo talks", Meeting.Status.HELD);
        assertThat(asOf("2014-01-12").meetings()).hasSize(2);
    }

    @Test
    void anUndatedMentionGoesToTheOnlyMeetingItCanMean() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-22")
                .in("Geneva")
                .meeting("Geneva II", Meeting.Status.PLANNED);
        dossier.report("2014-01-12", "Second").planned().meeting("Geneva talks", Meeting.Status.PLANNED);
        assertThat(only(asOf("2014-01-12")).support()).isEqualTo(2);
    }

    @Test
    void anUndatedMentionThatMayMeanTwoStaysApartAndSaysSo() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-22")
                .in("Geneva")
                .meeting("Geneva talks", Meeting.Status.PLANNED);
        dossier.report("2014-01-11", "Second")
                .planned()
                .on("2014-02-10")
                .in("Geneva")
                .meeting("Geneva talks", Meeting.Status.PLANNED);
        dossier.report("2014-01-12", "Third").planned().meeting("the Geneva talks", Meeting.Status.PLANNED);
        List<MeetingEntry> meetings = asOf("2014-01-12").meetings();
        assertThat(meetings).hasSize(3);
        assertThat(meetings.stream().flatMap(m -> m.doubts().stream()))
                .singleElement()
                .asString()
                .contains("may be");
    }

    @Test
    void twoMeetingsThatAReportTellsApartAreNotJoinedByAThird() {
        dossier.report("2016-12-11", "First")
                .on("2016-12-10")
                .in("Paris")
                .meeting("ministers' meeting", Meeting.Status.HELD, "John Kerry", "Boris Johnson")
                .on("2016-12-10")
                .in("Paris")
                .meeting(null, Meeting.Status.HELD, "diplomats", "opposition leaders");
        dossier.report("2016-12-12", "Second").on("2016-12-10").in("Paris").meeting(null, Meeting.Status.HELD);
        assertThat(asOf("2016-12-12").meetings()).hasSize(3);
    }

    @Test
    void participationIsToldOverTimeWithTheLatestLast() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-22")
                .in("Montreux")
                .meeting("Geneva II", Meeting.Status.PLANNED)
                .undecided("National Coalition", "Geneva II", "2014-01-17");
        dossier.report("2014-01-15", "Second").attends("National Coalition", "Geneva II", Attendance.Status.REFUSES);
        dossier.report("2014-01-22", "Third").attends("National Coalition", "Geneva II", Attendance.Status.ATTENDING);
        assertThat(latest("2014-01-12")).isEqualTo(Attendance.Status.UNDECIDED);
        assertThat(latest("2014-01-16")).isEqualTo(Attendance.Status.REFUSES);
        assertThat(latest("2014-01-22")).isEqualTo(Attendance.Status.ATTENDING);
        PeaceProcess process = asOf("2014-01-22");
        Participation part = process.participations(only(process)).getFirst();
        assertThat(part.history()).hasSize(3);
        assertThat(part.decideBy()).isEqualTo(Timespan.parse("2014-01-17"));
    }

    private Attendance.Status latest(String day) {
        PeaceProcess process = asOf(day);
        return process.participations(only(process)).getFirst().latest().status();
    }

    @Test
    void attendanceNamedByPlaceFindsTheMeetingThere() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-12")
                .in("Paris")
                .meeting("Friends of Syria", Meeting.Status.PLANNED)
                .planned()
                .attends("Ahmad Jarba", "Paris", Attendance.Status.WILL_ATTEND);
        PeaceProcess process = asOf("2014-01-10");
        assertThat(process.participations(only(process))).hasSize(1);
    }

    @Test
    void linksLeadFromMeetingToMeeting() {
        dossier.report("2017-01-23", "First")
                .on("2017-01-23")
                .in("Astana")
                .meeting("Astana talks", Meeting.Status.UNDERWAY)
                .planned()
                .on("2017-02-08")
                .in("Geneva")
                .meeting("Geneva negotiations", Meeting.Status.PLANNED)
                .planned()
                .link("Astana talks", Link.Relation.PREPARES, "Geneva negotiations");
        assertThat(asOf("2017-01-23").links()).singleElement().satisfies(link -> {
            assertThat(link.from().entry()).hasToString("meeting/astana-talks-2017-01-23");
            assertThat(link.to().entry()).hasToString("meeting/geneva-negotiations-2017-02-08");
        });
    }

    @Test
    void rivalAccountsOfAttendanceStandSideBySide() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-22")
                .in("Montreux")
                .meeting("Geneva II", Meeting.Status.PLANNED)
                .planned()
                .attends("Iran", "Geneva II", Attendance.Status.WILL_ATTEND);
        dossier.report("2014-01-11", "Second").attends("Iran", "Geneva II", Attendance.Status.REFUSES);
        assertThat(asOf("2014-01-11").contradictions())
                .singleElement()
                .satisfies(c -> assertThat(c.sides())
                        .extracting(Contradiction.Side::told)
                        .containsExactly("takes part", "stays away"));
    }
}
