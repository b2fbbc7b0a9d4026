package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Modality;
import org.parley.record.process.MeetingEntry.Standing;
import org.parley.record.process.settling.Settling;

/** Nothing is told as done that no report tells as done. */
class CertaintyLawsTest {
    private static final Set<Standing> DONE = Set.of(Standing.HELD, Standing.UNDERWAY, Standing.END_NOT_REPORTED);
    private static final Set<Agreement.Status> MADE =
            Set.of(Agreement.Status.CONCLUDED, Agreement.Status.IN_FORCE, Agreement.Status.EXTENDED);

    /** However many plans, possibilities and denials meet, none of them becomes a fact. */
    @Property(tries = 40)
    void plansNeverBecomeDeedsByMeetingOneAnother(@ForAll("any") AnyEvidence any) {
        Evidence evidence = Evidence.of(
                any.documents(),
                any.claims().stream().map(c -> as(c, unfinished(c))).toList());
        PeaceProcess whole = Settling.settle(evidence);
        assertThat(whole.happenedSince(LocalDate.MIN)).isEmpty();
        for (PeaceProcess process : times(whole)) {
            assertThat(process.meetings()).noneMatch(m -> DONE.contains(process.standing(m)));
            assertThat(process.commitments()).noneMatch(c -> isFact(c.latest()));
            assertThat(process.agreements()).noneMatch(a -> isFact(a.latest()));
            assertThat(process.agreements())
                    .allMatch(a -> AgreementStage.pax(a).isEmpty())
                    .allMatch(a -> a.effects().stream().noneMatch(d -> d.modality() == Modality.ACTUAL));
            assertThat(process.conditions())
                    .noneMatch(c -> c.state() == ConditionEntry.State.MET)
                    .allMatch(c -> c.bearing().met().isEmpty());
        }
    }

    @Property(tries = 40)
    void whatIsHeldMadeKeptOrMetIsToldSoByAReport(@ForAll("any") AnyEvidence any) {
        for (PeaceProcess process : times(Settling.settle(any.evidence()))) {
            for (MeetingEntry meeting : process.meetings()) {
                if (DONE.contains(process.standing(meeting))) {
                    assertThat(facts(meeting)).anyMatch(CertaintyLawsTest::tellsAMeeting);
                }
            }
            for (CommitmentEntry commitment : process.commitments()) {
                Step<Commitment.Status> latest = commitment.latest();
                if (latest.status() == Commitment.Status.CARRIED_OUT && isFact(latest)) {
                    assertThat(facts(commitment))
                            .anyMatch(c -> ((Commitment) c).status() == Commitment.Status.CARRIED_OUT);
                }
            }
            for (AgreementEntry agreement : process.agreements()) {
                Step<Agreement.Status> latest = agreement.latest();
                boolean made = MADE.contains(latest.status()) && isFact(latest);
                if (made || AgreementStage.pax(agreement).isPresent()) {
                    assertThat(facts(agreement)).anyMatch(c -> MADE.contains(((Agreement) c).status()));
                }
            }
            for (ConditionEntry condition : process.conditions()) {
                assertThat(condition.bearing().met()).allMatch(CertaintyLawsTest::isFact);
                if (condition.state() == ConditionEntry.State.MET) {
                    assertThat(condition.bearing().met()).isNotEmpty();
                }
            }
        }
    }

    @Property(tries = 40)
    void noWordButItsHoldersOwnWaivesACondition(@ForAll("any") AnyEvidence any) {
        PeaceProcess process = Settling.settle(any.evidence());
        for (ConditionEntry condition : process.conditions()) {
            if (condition.state() == ConditionEntry.State.WAIVED) {
                assertThat(condition.bearing().waived())
                        .isNotEmpty()
                        .allMatch(a -> a.sayer().voice() == Sayer.Voice.SPEAKER
                                || a.sayer().voice() == Sayer.Voice.AUTHOR)
                        .allMatch(a -> a.relayedBy() == null);
            }
        }
    }

    private static boolean tellsAMeeting(Claim claim) {
        return switch (claim) {
            case Meeting m -> m.status() == Meeting.Status.HELD || m.status() == Meeting.Status.UNDERWAY;
            case Attendance c -> c.status() == Attendance.Status.ATTENDED || c.status() == Attendance.Status.ATTENDING;
            default -> false;
        };
    }

    private static boolean isFact(Step<?> step) {
        return step.modality() == Modality.ACTUAL;
    }

    private static boolean isFact(Attestation a) {
        return a.claim().envelope().modality() == Modality.ACTUAL;
    }

    private static Stream<Claim> facts(Entry entry) {
        return entry.attestations().stream().filter(CertaintyLawsTest::isFact).map(Attestation::claim);
    }

    /** The whole, and as of days before, between and after its reports. */
    private static Iterable<PeaceProcess> times(PeaceProcess whole) {
        return Stream.concat(
                        Stream.of(whole),
                        Stream.of("2014-01-10", "2014-01-17", "2014-01-23", "2015-01-01")
                                .map(day -> whole.asOf(LocalDate.parse(day))))
                .toList();
    }

    private static Modality unfinished(Claim claim) {
        Modality told = claim.envelope().modality();
        return told == Modality.ACTUAL ? Modality.PLANNED : told;
    }

    private static Claim as(Claim claim, Modality modality) {
        Envelope e = claim.envelope();
        return claim.withEnvelope(new Envelope(
                e.document(),
                e.documentId(),
                e.span(),
                modality,
                e.source(),
                e.time(),
                e.timeText(),
                e.place(),
                e.extent(),
                e.confidence(),
                e.rule(),
                e.reader()));
    }

    @Provide
    Arbitrary<AnyEvidence> any() {
        return AnyEvidence.of(AnyEvidence.DOCUMENTS);
    }
}
