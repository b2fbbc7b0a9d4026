package org.parley.reader.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Interaction.Event;
import org.parley.record.claim.Interaction.Mode;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;
import org.parley.record.document.Span;

class ClaimEventsTest {
    private static Envelope envelope(Modality modality) {
        return new Envelope("a.txt", "0", new Span(0, 9), modality, null, null, null, null, null, 1, "test", "test");
    }

    private static @Nullable Event event(@Nullable ClaimEvent event) {
        return event == null ? null : event.event();
    }

    private static Agreement agreement(Agreement.Type type, Agreement.Status status) {
        List<String> parties = List.of("A", "B");
        return new Agreement(
                envelope(Modality.ACTUAL),
                "it",
                type,
                parties,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                status);
    }

    @ParameterizedTest
    @CsvSource({
        "CEASEFIRE,CONCLUDED,CONCEDE",
        "CEASEFIRE,IN_FORCE,RETREAT",
        "CEASEFIRE,VIOLATED,ASSAULT",
        "ACCORD,CONCLUDED,SUPPORT",
        "ACCORD,NEGOTIATED,CONSULT",
        "ACCORD,PROPOSED,AGREE",
        "ACCORD,REJECTED,REJECT",
        "ACCORD,COLLAPSED,SANCTION",
    })
    void anAgreementIsAsFarAsItHasCome(Agreement.Type type, Agreement.Status status, Event expected) {
        assertThat(event(ClaimEvents.of(agreement(type, status)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ATTENDED,CONSULT",
        "WILL_ATTEND,AGREE",
        "INVITED,AGREE",
        "REFUSES,REJECT",
        "MAY_WITHDRAW,THREATEN",
        "WITHDREW,SANCTION",
        "UNDECIDED,",
    })
    void anAttendanceIsWhatBecomesOfTheMeeting(Attendance.Status status, @Nullable Event expected) {
        Attendance attendance =
                new Attendance(envelope(Modality.ACTUAL), "A", "talks", Attendance.Role.PARTICIPANT, null, status);
        assertThat(event(ClaimEvents.of(attendance))).isEqualTo(expected);
    }

    @Test
    void whoIsInvitedIsTheRecipient() {
        ClaimEvent event = ClaimEvents.of(new Attendance(
                envelope(Modality.ACTUAL), "A", "talks", Attendance.Role.PARTICIPANT, null, Attendance.Status.INVITED));
        assertThat(event).isNotNull();
        assertThat(event.source()).isEmpty();
        assertThat(event.recipient()).containsExactly("A");
    }

    @ParameterizedTest
    @CsvSource({"HELD,,CONSULT", "PLANNED,,AGREE", "CANCELLED,,SANCTION", "HELD,ENDED_WITHOUT_AGREEMENT,SANCTION"})
    void aMeetingIsWhatItCameTo(Meeting.Status status, Meeting.@Nullable Outcome outcome, Event expected) {
        List<String> parties = List.of("A", "B");
        Meeting meeting =
                new Meeting(envelope(Modality.ACTUAL), "talks", parties, List.of(), null, null, null, outcome, status);
        assertThat(event(ClaimEvents.of(meeting))).isEqualTo(expected);
    }

    @Test
    void aMeetingOfNobodyNamedIsNoInteraction() {
        assertThat(ClaimEvents.of(new Meeting(
                        envelope(Modality.ACTUAL),
                        "talks",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        Meeting.Status.HELD)))
                .isNull();
    }

    @Test
    void aPositionNeedsSomeoneToWhomItIsPut() {
        Envelope envelope = envelope(Modality.ACTUAL);
        assertThat(ClaimEvents.of(new Position(envelope, "A", Position.Stance.OPPOSES, Topic.TALKS, null, null)))
                .isNull();
        ClaimEvent refused =
                ClaimEvents.of(new Position(envelope, "A", Position.Stance.OPPOSES, Topic.TALKS, null, "B"));
        assertThat(refused).isNotNull();
        assertThat(refused.event()).isEqualTo(Event.REJECT);
        assertThat(refused.mode()).isEqualTo(Mode.MEET);
    }

    @ParameterizedTest
    @CsvSource({
        "DETAINEES,PROMISED,AGREE",
        "DETAINEES,CARRIED_OUT,RETREAT",
        "HUMANITARIAN,CARRIED_OUT,AID",
        "CEASEFIRE,BROKEN,REJECT",
    })
    void aCommitmentIsADeedOnceCarriedOut(Topic topic, Commitment.Status status, Event expected) {
        Commitment commitment = new Commitment(envelope(Modality.ACTUAL), "A", topic, null, "B", status);
        assertThat(event(ClaimEvents.of(commitment))).isEqualTo(expected);
    }
}
