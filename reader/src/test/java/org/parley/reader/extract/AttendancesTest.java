package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Attendance.Role;
import org.parley.record.claim.Attendance.Status;
import org.parley.record.claim.Modality;

class AttendancesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Norway will attend the conference in Vienna.; WILL_ATTEND",
                "Norway took part in the conference in Vienna.; ATTENDED",
                "Norway will not attend the conference in Vienna.; REFUSES",
                "Norway refused to attend the conference in Vienna.; REFUSES",
                "Norway walked out of the conference in Vienna.; WITHDREW",
                "Norway threatened to pull out of the conference in Vienna.; MAY_WITHDRAW",
                "Norway has not been invited to the conference in Vienna.; NOT_INVITED",
                "Norway has been invited to the conference in Vienna.; INVITED",
                "Norway accepted an invitation to the conference in Vienna.; WILL_ATTEND",
                "Norway has yet to decide whether to attend the conference in Vienna.; UNDECIDED",
                "Norway will send a delegation to the conference in Vienna.; WILL_ATTEND",
                "Norway declined to send a delegation to the conference in Vienna.; REFUSES",
                "Norway was represented at the conference in Vienna.; ATTENDED",
                "A delegation of Norway attended the conference in Vienna.; ATTENDED",
                "No invitation to the conference in Vienna was sent to Norway.; NOT_INVITED",
            })
    void tellsWhetherOneComes(String text, Status status) {
        assertThat(Told.by(text, Attendance.class)).singleElement().satisfies(attendance -> {
            assertThat(attendance.actor()).isEqualTo("Norway");
            assertThat(attendance.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Norway hosted the talks in May.; HOST",
                "The talks, hosted by Norway, ended on Monday.; HOST",
                "Norway is mediating the talks.; MEDIATOR",
                "Norway chaired the talks in May.; CHAIR",
                "Norway will attend the talks as an observer.; OBSERVER",
            })
    void tellsTheRole(String text, Role role) {
        assertThat(Told.by(text, Attendance.class)).singleElement().satisfies(attendance -> {
            assertThat(attendance.actor()).isEqualTo("Norway");
            assertThat(attendance.role()).isEqualTo(role);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks in Bergen were attended by Norway and Sweden.",
                "Norway and Sweden quarrelled over the text at talks in Bergen.",
                "Norway and Sweden travelled to Bergen, where they met the rebels.",
            })
    void tellsWhoWasThere(String text) {
        assertThat(Told.by(text, Attendance.class))
                .extracting(Attendance::actor)
                .containsExactly("Norway", "Sweden");
    }

    @Test
    void tiesThoseWhoComeToTheTalksThatTheReportIsAbout() {
        assertThat(Told.by(
                        "Talks opened in Bergen on Monday. The talks are to prepare the ground for negotiations in Trondheim."
                                + " Norway is taking part.",
                        Attendance.class))
                .singleElement()
                .satisfies(attendance -> assertThat(attendance.meeting()).contains("Bergen"));
    }

    @Test
    void tellsWhoChairsTalksThatGoByPlaceAndNumber() {
        assertThat(Told.by("The ministers arrived in Geneva. Norway will chair Geneva II.", Attendance.class))
                .anySatisfy(attendance -> {
                    assertThat(attendance.actor()).isEqualTo("Norway");
                    assertThat(attendance.meeting()).isEqualTo("Geneva II");
                    assertThat(attendance.role()).isEqualTo(Role.CHAIR);
                });
    }

    @Test
    void tellsEachOfAList() {
        assertThat(Told.by(
                        "The organisers invited thirty countries, including Turkey, Jordan and Egypt, to the conference.",
                        Attendance.class))
                .extracting(Attendance::actor)
                .containsExactly("Turkey", "Jordan", "Egypt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy left the capital before the session.",
                "Norway took part in the air raids during the talks.",
                "The ministers left the meeting in good spirits.",
            })
    void makesNoneOfWhatIsNoAttendance(String text) {
        assertThat(Told.by(text, Attendance.class)).isEmpty();
    }

    @Test
    void takesTheMeetingForTheTalksThatTheReportIsAbout() {
        assertThat(Told.by(
                        "Talks on Mali opened in Oslo on Tuesday. They are expected to pave the way for negotiations in Doha."
                                + " Chad attended the meeting.",
                        Attendance.class))
                .singleElement()
                .satisfies(attendance -> assertThat(attendance.meeting()).isEqualTo("Oslo"));
    }

    @Test
    void invitesToTheTalksOfTheSameSentence() {
        assertThat(Told.by(
                        "The talks in Oslo will last a week. Norway is due to chair the Doha conference and it has invited"
                                + " ten countries to attend but not Chad.",
                        Attendance.class))
                .filteredOn(attendance -> attendance.status() == Status.NOT_INVITED)
                .singleElement()
                .satisfies(
                        attendance -> assertThat(attendance.envelope().place()).isEqualTo("Doha"));
    }

    @Test
    void tellsWhenItIsDecidedAndNotWhenTheTalksAre() {
        assertThat(Told.by("Chad meets Friday to decide whether to join talks in Oslo next month.", Attendance.class))
                .filteredOn(attendance -> attendance.status() == Status.UNDECIDED)
                .singleElement()
                .satisfies(attendance -> assertThat(attendance.decideBy()).hasToString("2014-03-14"));
    }

    @Test
    void whoComesOnlyAfterAStepIsNotYetToCome() {
        assertThat(Told.by(
                        "Norway said it would attend the conference in Vienna only after the release of prisoners.",
                        Attendance.class))
                .allSatisfy(a -> assertThat(a.envelope().modality()).isEqualTo(Modality.POSSIBLE));
    }

    @Test
    void aBareGovernmentIsTheOneThatTheReportNamesAndNoVenuesState() {
        assertThat(Told.by(
                        "The Azrian government met the rebels in Vienna on Monday."
                                + " The government said it would attend the conference in Geneva.",
                        Attendance.class))
                .extracting(Attendance::actor)
                .containsOnly("Azrian government");
    }

    @Test
    void takesNobodyForComingWhomTalksAreOnlyAimedAtBringing() {
        assertThat(Told.by("The aim of the talks in Oslo is to bring together Chad and Sudan.", Attendance.class))
                .isEmpty();
    }
}
