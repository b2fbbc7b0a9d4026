package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Meeting.Status;
import org.parley.record.claim.Modality;

class MeetingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The third round of negotiations ended in Geneva on Friday.; HELD; ACTUAL",
                "Talks are expected to resume in Algiers on Thursday.; PLANNED; PLANNED",
                "The talks in Oslo were postponed on Monday.; POSTPONED; ACTUAL",
                "The talks between Sudan and Chad were called off.; CANCELLED; ACTUAL",
                "Ukraine called for talks with Russia.; CALLED_FOR; POSSIBLE",
                "Negotiations between Chad and Sudan are under way in Doha.; UNDERWAY; ACTUAL",
                "A round of talks opens in Havana on Friday.; PLANNED; PLANNED",
                "The rebels said after talks with Uganda in Juba that a deal was near.; HELD; ACTUAL",
                "The ongoing peace talks between Mali and the rebels worry the neighbours.; UNDERWAY; ACTUAL",
                "The ministers will arrive before the talks in Doha begin.; PLANNED; PLANNED",
                "A meeting between Kenya and Uganda scheduled for Friday has been called off.; CANCELLED; ACTUAL",
                "Norway called on Kenya to hold talks with Uganda.; CALLED_FOR; POSSIBLE",
                "Kenya launched talks with Uganda over the lake last October.; UNDERWAY; ACTUAL",
                "Norway began negotiations in January with Kenya and Uganda.; UNDERWAY; ACTUAL",
                "Kenya began talks with Uganda in Oslo in January which soon collapsed.; HELD; ACTUAL",
                "Kenya opened a summit with Uganda in Nairobi last October.; HELD; ACTUAL",
                "Kenya launched talks with Uganda over the lake in May 2009.; HELD; ACTUAL",
                "The envoy saw progress toward direct talks between Kenya and Uganda.; PLANNED; POSSIBLE",
                "Norway works in a bid to lay groundwork for a dialogue between Kenya and Uganda.; CALLED_FOR; POSSIBLE",
                "The talks in Oslo, which end on Friday, are to prepare an accord.; UNDERWAY; ACTUAL",
                "The minister is due in Oslo on Friday for talks with Kenya.; PLANNED; PLANNED",
                "Asked about reports of secret talks in Oslo last week, the minister smiled.; HELD; POSSIBLE",
            })
    void tellsTheStatusOfTalks(String text, Status status, Modality modality) {
        assertThat(Told.by(text, Meeting.class)).singleElement().satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(status);
            assertThat(meeting.envelope().modality()).isEqualTo(modality);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya and Uganda met in Nairobi on Tuesday.",
                "Kenya and Uganda held talks in Nairobi on Tuesday.",
                "The talks between Kenya and Uganda ended in Nairobi on Tuesday.",
                "The Kenya-Uganda talks ended in Nairobi on Tuesday.",
                "Kenya held a round of talks with Uganda in Nairobi on Tuesday.",
            })
    void tellsPartiesPlaceAndDay(String text) {
        assertThat(Told.by(text, Meeting.class)).singleElement().satisfies(meeting -> {
            assertThat(meeting.parties()).containsExactlyInAnyOrder("Kenya", "Uganda");
            assertThat(meeting.envelope().place()).isEqualTo("Nairobi");
            assertThat(meeting.envelope().time()).hasToString("2014-03-11");
            assertThat(meeting.status()).isEqualTo(Status.HELD);
        });
    }

    @Test
    void leavesWhatIsToldInThePresentOfATalksToComeAPlan() {
        assertThat(Told.by(
                        "Kenya and Uganda will hold talks in Oslo on Sunday. The talks bring together ten ministers.",
                        Meeting.class))
                .hasSize(2)
                .allSatisfy(meeting -> assertThat(meeting.envelope().modality()).isEqualTo(Modality.PLANNED));
    }

    @Test
    void tellsNoMeetingHeldThatIsDenied() {
        assertThat(Told.by("Kenya denied reports that it had held talks with Uganda in Oslo.", Meeting.class))
                .noneMatch(meeting -> meeting.envelope().modality() == Modality.ACTUAL);
    }

    @Test
    void tellsOfThemWhatAPronounTells() {
        assertThat(Told.by(
                        "Peace talks in Oslo were suspended last month. They are expected to resume on Friday.",
                        Meeting.class))
                .extracting(Meeting::status)
                .containsExactly(Status.POSTPONED, Status.PLANNED);
    }

    @Test
    void countsWhoAsksTwoOthersToMeetAmongNeither() {
        assertThat(Told.by(
                        "Kenya and Uganda met in Oslo. Norway met Kenya in Bergen and urged the two sides to meet again.",
                        Meeting.class))
                .last()
                .satisfies(meeting -> assertThat(meeting.parties()).containsExactly("Kenya", "Uganda"));
    }

    @Test
    void tellsTwoPlacesInOrder() {
        assertThat(Told.by(
                        "The conference is to open in Bergen on Friday and will then move to Trondheim.",
                        Meeting.class))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.places()).containsExactly("Bergen", "Trondheim"));
    }

    @Test
    void givesTheTwoSidesTheirNames() {
        assertThat(Told.by("Kenya and Uganda met in Nairobi. The two sides will meet again on Friday.", Meeting.class))
                .last()
                .satisfies(meeting -> {
                    assertThat(meeting.parties()).containsExactly("Kenya", "Uganda");
                    assertThat(meeting.envelope().modality()).isEqualTo(Modality.PLANNED);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy has no plans to call off the negotiations.",
                "After the talks the ministers went home.",
                "The minister was met by angry demonstrators.",
                "She spoke to reporters at a news conference.",
                "Kenya's president spoke at a podium with the envoy Ana Diaz.",
                "Kenya said it was in contact with both Uganda and the rebels.",
            })
    void makesNoMeetingOfABareMention(String text) {
        assertThat(Told.by(text, Meeting.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A three-day conference on Mali opened in Oslo on Tuesday.; 2014-03-11/2014-03-13",
                "Two days of talks on Mali opened in Oslo on Tuesday.; 2014-03-11/2014-03-12",
                "A conference of ten states on Mali opened in Oslo on Tuesday.; 2014-03-11",
            })
    void countsTheDaysThatTalksAreToLast(String text, String days) {
        assertThat(Told.by(text, Meeting.class)).singleElement().satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(Status.UNDERWAY);
            assertThat(meeting.envelope().time()).hasToString(days);
        });
    }

    @Test
    void leavesTheDayOfOtherTalksToThem() {
        assertThat(Told.by(
                        "The Oslo talks are expected to pave the way for May 5 negotiations in Doha.", Meeting.class))
                .filteredOn(meeting -> meeting.envelope().time() != null)
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.envelope().place()).isEqualTo("Doha"));
    }

    @Test
    void takesTalksThatAreToEndForTalksUnderWay() {
        assertThat(Told.by("The talks in Oslo, which are scheduled to end on Friday, are hard.", Meeting.class))
                .singleElement()
                .satisfies(meeting -> {
                    assertThat(meeting.status()).isEqualTo(Status.UNDERWAY);
                    assertThat(meeting.envelope().time()).isNull();
                });
    }

    @Test
    void tellsOfABodyThatMeetsOnADay() {
        assertThat(Told.by("The African Union meets Friday to decide whether to send a mission.", Meeting.class))
                .singleElement()
                .satisfies(meeting -> {
                    assertThat(meeting.status()).isEqualTo(Status.PLANNED);
                    assertThat(meeting.envelope().time()).hasToString("2014-03-14");
                    assertThat(meeting.parties()).containsExactly("African Union");
                });
    }

    @Test
    void tellsWhereTalksMoveTo() {
        assertThat(Told.by(
                        "Talks on Mali are due on Friday. They will first open in the town of Bergen, before moving to Oslo.",
                        Meeting.class))
                .last()
                .satisfies(meeting -> assertThat(meeting.places()).containsExactly("Bergen", "Oslo"));
    }

    @Test
    void takesWhomALeaderSendsForNoLeader() {
        assertThat(Told.by("Ana Diaz met representatives of Omar Gomez in Nairobi on Monday.", Meeting.class))
                .singleElement()
                .satisfies(m -> assertThat(m.parties()).containsExactly("Ana Diaz", "representatives of Omar Gomez"));
    }

    @Test
    void leavesTheAimOfTalksThatAreToOpenAPlan() {
        assertThat(Told.by(
                        "The conference on Mali is to open in Bergen. It is meant to bring the rebels and the army together.",
                        Meeting.class))
                .hasSize(2)
                .allSatisfy(meeting -> assertThat(meeting.envelope().modality()).isEqualTo(Modality.PLANNED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qatar pushed back the Oslo talks to May 26.",
                "Kenya and Uganda agreed to postpone the Oslo talks until May 26.",
                "The start of the Oslo talks has been moved back to May 26.",
            })
    void tellsTheNewDayOfTalksPutBack(String text) {
        assertThat(Told.by(text, Meeting.class)).singleElement().satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(Status.POSTPONED);
            assertThat(meeting.envelope().time()).hasToString("2014-05-26");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks between Kenya and Uganda should open soon, the envoy of Qatar said.",
                "Direct talks between Kenya and Uganda must begin soon, the envoy of Qatar said.",
            })
    void takesTalksThatShouldOpenForCalledFor(String text) {
        assertThat(Told.by(text, Meeting.class))
                .singleElement()
                .satisfies(m -> assertThat(m.status()).isEqualTo(Status.CALLED_FOR));
    }

    @Test
    void tellsThatPlannedTalksAreThoseThatWereCalledFor() {
        assertThat(Told.by(
                        "The talks that Qatar called for between Kenya and Uganda will open in Doha on 4 April.",
                        Meeting.class))
                .allSatisfy(m -> assertThat(m.parties()).containsExactly("Kenya", "Uganda"))
                .extracting(Meeting::status)
                .containsExactlyInAnyOrder(Status.PLANNED, Status.CALLED_FOR);
    }

    @Test
    void tellsOfNoTalksWhereOnlyTheComingIsConfirmed() {
        assertThat(Told.by("The attendance of Uganda at the Oslo talks has been confirmed.", Meeting.class))
                .isEmpty();
    }

    @Test
    void tellsOfAllWhomAListNames() {
        assertThat(Told.by("Qatar called for talks between Kenya, the African Union (AU) and Uganda.", Meeting.class))
                .singleElement()
                .satisfies(m -> assertThat(m.parties()).containsExactlyInAnyOrder("Kenya", "African Union", "Uganda"));
    }

    @Test
    void takesAMediatorWhoSuspendsTalksForNoParty() {
        assertThat(Told.by("The United Nations suspended the Oslo talks after a quarrel.", Meeting.class))
                .singleElement()
                .satisfies(m -> assertThat(m.parties()).isEmpty());
    }

    @Test
    void tellsWhereTalksOpenForWhichSomeAreDueThere() {
        assertThat(Told.by(
                        "Negotiators for Kenya and Uganda are due in Madrid on 26 May, when the talks open.",
                        Meeting.class))
                .singleElement()
                .satisfies(m -> assertThat(m.envelope().place()).isEqualTo("Madrid"));
    }

    @Test
    void takesAnOpeningSessionForTheRoundThatItOpens() {
        assertThat(Told.by(
                        "The opening session of the third round of the Oslo talks was held on Tuesday.", Meeting.class))
                .singleElement()
                .satisfies(m -> assertThat(m.name()).isEqualTo("third round of the Oslo talks"));
    }

    @Test
    void takesWhoseEnvoysMeetForTheParties() {
        assertThat(Told.by(
                        "Envoys of the Ruritanian government and the Eastern Front will meet in Oslo on Thursday.",
                        Meeting.class))
                .singleElement()
                .satisfies(m -> assertThat(m.parties()).containsExactly("Ruritanian government", "Eastern Front"));
    }

    @Test
    void takesTalksThatTheReportSaysBrokeOffForNoneThatGoOn() {
        assertThat(Told.by(
                        "Kenya launched talks with Uganda in January. The talks were suspended in February.",
                        Meeting.class))
                .noneMatch(m -> m.status() == Status.UNDERWAY);
    }

    @Test
    void leavesNegotiationsToResumeToThoseThatTheirSentenceSaysWereHalted() {
        assertThat(Told.by(
                        "Norway began negotiations with Kenya and Uganda in January. "
                                + "Ghana suspended talks on a loan with Togo in May, but some have pressed for negotiations to resume.",
                        Meeting.class))
                .filteredOn(m -> m.status() == Status.CALLED_FOR)
                .noneMatch(m -> m.parties().contains("Kenya"));
    }
}
