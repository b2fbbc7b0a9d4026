package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Meeting;
import org.parley.record.process.settling.Settling;

class VagueMeetingsTest {
    private final Dossier dossier = new Dossier();

    private PeaceProcess process() {
        return Settling.settle(dossier.evidence());
    }

    private List<MeetingEntry> meetings() {
        return process().meetings();
    }

    private void assertAllTakePartInOneMeeting(int participations) {
        PeaceProcess process = process();
        assertThat(process.meetings()).hasSize(1);
        assertThat(process.participations(process.meetings().getFirst())).hasSize(participations);
    }

    @Test
    void meetingsInTheTownOfTheDayAreTheOneToldWithItsParties() {
        dossier.report("2016-12-11", "First")
                .on("2016-12-10")
                .in("Paris")
                .meeting("meetings", Meeting.Status.HELD)
                .on("2016-12-10")
                .in("Paris")
                .meeting("ministers' meeting", Meeting.Status.HELD, "John Kerry", "Boris Johnson")
                .on("2016-12-10")
                .in("Paris")
                .meeting("talks", Meeting.Status.HELD);
        assertThat(meetings()).hasSize(1);
        assertThat(meetings().getFirst().doubts()).isEmpty();
    }

    @Test
    void aVagueMentionThatMayBeTwoStaysApartWhereverItStandsAndSaysSo() {
        dossier.report("2016-12-11", "First")
                .on("2016-12-10")
                .in("Paris")
                .meeting("meeting", Meeting.Status.HELD)
                .on("2016-12-10")
                .in("Paris")
                .meeting("ministers' meeting", Meeting.Status.HELD, "John Kerry", "Boris Johnson")
                .on("2016-12-10")
                .in("Paris")
                .meeting(null, Meeting.Status.HELD, "diplomats", "opposition leaders")
                .on("2016-12-10")
                .in("Paris")
                .meeting("talks", Meeting.Status.HELD)
                .attends("Qatar", "Paris", Attendance.Status.ATTENDED);
        assertThat(meetings()).hasSize(3);
        assertThat(meetings().stream().flatMap(m -> m.doubts().stream()))
                .isNotEmpty()
                .allMatch(doubt -> doubt.contains("may be"));
        assertThat(meetings().stream().filter(m -> !m.doubts().isEmpty())).hasSize(1);
    }

    @Test
    void theConferenceAtAPlaceIsTheOnlyOneAheadThere() {
        dossier.report("2014-01-10", "First")
                .on("2014-01-08")
                .in("Geneva")
                .meeting("experts' consultations", Meeting.Status.HELD, "Russia", "United States")
                .planned()
                .on("2014-01-22")
                .meeting("Geneva 2 talks", Meeting.Status.PLANNED)
                .planned()
                .in("Geneva")
                .attends("Ban Ki-moon", "Geneva conference", Attendance.Status.WILL_ATTEND)
                .planned()
                .in("Geneva")
                .attends("Qatar", "the conference", Attendance.Status.WILL_ATTEND);
        PeaceProcess process = process();
        assertThat(process.meetings()).hasSize(2);
        assertThat(process.meetings().stream().filter(m -> m.name().contains("Geneva 2")))
                .singleElement()
                .satisfies(m -> assertThat(process.participations(m)).hasSize(2));
    }

    @Test
    void anotherTownIsAnotherMeetingUnlessTheReportNamesBoth() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-22")
                .meeting("Geneva 2 talks", Meeting.Status.PLANNED)
                .planned()
                .in("Montreux")
                .meeting(null, Meeting.Status.PLANNED);
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void aReportThatNamesBothTownsTellsOneMeeting() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-22")
                .meeting("Geneva 2 talks", Meeting.Status.PLANNED)
                .planned()
                .chain("negotiations", Meeting.Status.PLANNED, List.of("Montreux", "Geneva"));
        assertThat(meetings())
                .singleElement()
                .satisfies(m -> assertThat(m.places()).containsExactly("Montreux", "Geneva"));
    }

    @Test
    void whoGoesToAPlaceGoesToTheMeetingThereEvenWhereThePlaceIsLittleKnown() {
        dossier.report("2017-06-10", "First")
                .planned()
                .on("2017-06-12")
                .in("Bambari")
                .meeting("reconciliation forum", Meeting.Status.PLANNED)
                .planned()
                .attends("Red Cross", "Bambari", Attendance.Status.WILL_ATTEND)
                .planned()
                .in("Bambari")
                .attends("African Union", "Bambari", Attendance.Status.WILL_ATTEND);
        assertAllTakePartInOneMeeting(2);
    }

    @Test
    void whereAPartyTravelsForItIsWhereItIs() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-12")
                .meeting("Friends of Syria meeting", Meeting.Status.PLANNED, "John Kerry", "Laurent Fabius")
                .again()
                .planned()
                .on("2014-01-12")
                .in("Paris")
                .attends("John Kerry", "Paris", Attendance.Status.WILL_ATTEND)
                .planned()
                .in("Paris")
                .meeting("meeting", Meeting.Status.PLANNED)
                .planned()
                .attends("Qatar", "Paris", Attendance.Status.WILL_ATTEND);
        assertAllTakePartInOneMeeting(2);
    }

    @Test
    void aMeetingNamedByItsDayIsTheOnlyOneOfThatDay() {
        dossier.report("2017-01-23", "First")
                .on("2017-01-23")
                .meeting("Monday's meeting", Meeting.Status.UNDERWAY)
                .on("2017-01-23")
                .in("Astana")
                .meeting("Astana talks", Meeting.Status.UNDERWAY)
                .on("2017-01-23")
                .attends("Iran", "meeting", Attendance.Status.ATTENDING);
        assertAllTakePartInOneMeeting(1);
    }

    @Test
    void aMeetingNamedByItsDayStaysApartWhereTheDayHasTwo() {
        dossier.report("2016-12-11", "First")
                .on("2016-12-10")
                .in("Paris")
                .meeting("ministers' meeting", Meeting.Status.HELD)
                .on("2016-12-10")
                .in("Geneva")
                .meeting("experts' meeting", Meeting.Status.HELD)
                .on("2016-12-10")
                .meeting("Saturday's meeting", Meeting.Status.HELD);
        assertThat(meetings()).hasSize(3);
        assertThat(meetings().stream().flatMap(m -> m.doubts().stream())).hasSize(1);
    }

    @Test
    void aMeetingToldAsDoneIsNotThePlanOfItsDay() {
        dossier.report("2017-01-23", "First")
                .planned()
                .on("2017-01-23")
                .in("Astana")
                .meeting("Astana conference", Meeting.Status.PLANNED)
                .on("2017-01-23")
                .meeting("meeting", Meeting.Status.HELD);
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void anUndatedMentionIsNotTheFirstOfTwoPlansAtItsPlace() {
        dossier.report("2014-01-10", "First")
                .planned()
                .in("Paris")
                .meeting("meeting", Meeting.Status.PLANNED)
                .planned()
                .on("2014-01-12")
                .in("Paris")
                .meeting("ministers' meeting", Meeting.Status.PLANNED, "John Kerry", "Laurent Fabius")
                .planned()
                .on("2014-01-22")
                .in("Paris")
                .meeting("talks", Meeting.Status.PLANNED);
        assertThat(meetings()).hasSize(3);
        assertThat(meetings().stream().flatMap(m -> m.doubts().stream()))
                .singleElement()
                .asString()
                .contains("2014-01-12", "2014-01-22");
    }

    @Test
    void theConferenceIsTheOneThatTheReportNamesAndNotItsTalks() {
        dossier.report("2014-01-10", "First")
                .planned()
                .on("2014-01-12")
                .in("Paris")
                .meeting("Paris talks", Meeting.Status.PLANNED)
                .planned()
                .on("2014-01")
                .meeting("this month's peace conference", Meeting.Status.PLANNED)
                .planned()
                .on("2014-01-22")
                .meeting("Geneva II conference", Meeting.Status.PLANNED);
        assertThat(meetings()).extracting(MeetingEntry::name).containsExactly("Geneva II conference", "Paris talks");
    }

    @Test
    void aConferenceThatIsOverIsNotTheOneAhead() {
        dossier.report("2014-01-10", "First")
                .meeting("the peace conference", Meeting.Status.HELD)
                .planned()
                .on("2014-01-22")
                .meeting("Geneva II conference", Meeting.Status.PLANNED);
        assertThat(meetings()).hasSize(2);
    }

    @Test
    void aLongTimeWithoutAMeetingIsNoMeeting() {
        dossier.report("1997-04-16", "First").denied().on("1994-10").meeting(null, Meeting.Status.HELD, "Anna", "Ben");
        assertThat(meetings()).isEmpty();
    }

    @Test
    void aMeetingDeniedOnItsDayStands() {
        dossier.report("1997-04-16", "First")
                .denied()
                .on("1997-04-15")
                .meeting(null, Meeting.Status.HELD, "Anna", "Ben");
        assertThat(meetings()).hasSize(1);
    }
}
