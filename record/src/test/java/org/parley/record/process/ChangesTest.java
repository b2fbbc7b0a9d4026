package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Act;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Topic;
import org.parley.record.document.Handling;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;
import org.parley.record.process.settling.Settling;

/** What is new, by each of the three clocks. */
class ChangesTest {
    private static final LocalDate DAY = LocalDate.parse("2014-01-31");
    private final Dossier dossier = new Dossier();
    private int minute;

    private Signature by() {
        return new Signature(
                "Ada Quist",
                Instant.parse("2014-02-01T09:00:00Z").plusSeconds(60L * minute++),
                "misread",
                Handling.PUBLIC);
    }

    private static Held held(Evidence evidence) {
        return new Held(evidence, Settling.settle(evidence));
    }

    private static List<Change> changes(Evidence before, Evidence after) {
        return held(after).since(held(before), DAY).stream()
                .filter(c -> !(c.entry() instanceof Actor))
                .toList();
    }

    private static Claim claim(Evidence evidence, Class<? extends Claim> kind) {
        return evidence.claims().stream().filter(kind::isInstance).findFirst().orElseThrow();
    }

    @Test
    void whatHadHappenedByTheDayIsToldApartFromWhatIsNew() {
        dossier.report("2014-01-10", "Talks are due.").position("Northern Front", Stance.DEMANDS, Topic.TALKS, "talks");
        dossier.report("2014-02-10", "They met in Geneva. They fought. They want bread.")
                .on("2014-02-08")
                .in("Geneva")
                .meeting("Lake talks", Meeting.Status.HELD)
                .on("2013-12-20")
                .act("Northern Front", Act.Type.ASSAULT, "Lake Brigade", "shelled a bridge")
                .position("Northern Front", Stance.DEMANDS, Topic.HUMANITARIAN, "bread");
        PeaceProcess process = Settling.settle(dossier.evidence());
        assertThat(process.changesSince(DAY))
                .filteredOn(c -> !(c.entry() instanceof Actor))
                .extracting(c -> c.entry().getClass(), Change::sort)
                .containsExactlyInAnyOrder(
                        tuple(MeetingEntry.class, Change.Sort.NEW_EVENT),
                        tuple(ActEntry.class, Change.Sort.OLD_EVENT),
                        tuple(PositionEntry.class, Change.Sort.NEW_ENTRY));
    }

    @Test
    void byTheDaysToldWhatWasDoneSinceCountsWheneverItWasReportedAndNoPlanDoes() {
        dossier.report("2014-01-10", "They will meet in Geneva. They fought.")
                .planned()
                .on("2014-02-08")
                .in("Geneva")
                .meeting("Lake talks", Meeting.Status.PLANNED)
                .on("2013-12-20")
                .act("Northern Front", Act.Type.ASSAULT, "Lake Brigade", "shelled a bridge");
        assertThat(Settling.settle(dossier.evidence()).happenedSince(DAY)).isEmpty();
        dossier.report("2014-05-10", "They met in Geneva. They fought.")
                .on("2014-02-08")
                .in("Geneva")
                .meeting("Lake talks", Meeting.Status.HELD)
                .on("2014-03-02")
                .act("Northern Front", Act.Type.ASSAULT, "Lake Brigade", "shelled a market")
                .denied()
                .on("2014-03-03")
                .act("Lake Brigade", Act.Type.ASSAULT, "Northern Front", "shelled a mill");
        assertThat(Settling.settle(dossier.evidence()).happenedSince(DAY))
                .extracting(c -> c.entry().getClass(), c -> String.valueOf(c.happened()))
                .containsExactly(tuple(ActEntry.class, "2014-03-02"), tuple(MeetingEntry.class, "2014-02-08"));
    }

    @Test
    void aReportTakenInSinceBringsWhatIsNewAndWhatIsOld() {
        dossier.report("2014-01-10", "They will meet in Geneva.")
                .planned()
                .on("2014-02-08")
                .in("Geneva")
                .meeting("Lake talks", Meeting.Status.PLANNED);
        Evidence before = dossier.evidence();
        dossier.report("2014-01-05", "They fought.")
                .on("2014-01-04")
                .act("Northern Front", Act.Type.ASSAULT, "Lake Brigade", "shelled a bridge");
        dossier.report("2014-02-09", "They met in Geneva.")
                .on("2014-02-08")
                .in("Geneva")
                .meeting("Lake talks", Meeting.Status.HELD);
        assertThat(changes(before, dossier.evidence()))
                .extracting(c -> c.entry().getClass(), Change::sort, Change::told)
                .containsExactly(
                        tuple(MeetingEntry.class, Change.Sort.NEW_STATUS, "held"),
                        tuple(ActEntry.class, Change.Sort.OLD_EVENT, ""));
    }

    @Test
    void aRejectionAndItsWithdrawalAreOurs() {
        dossier.report("2014-01-10", "The Front refuses.")
                .attends("Northern Front", "Lake talks", Attendance.Status.REFUSES);
        Evidence read = dossier.evidence();
        Judgement rejection = new Judgement.Reject(by(), claim(read, Attendance.class));
        Evidence rejected = read.judged(List.of(rejection));
        assertThat(changes(read, rejected))
                .filteredOn(c -> c.entry() instanceof Participation)
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.sort()).isEqualTo(Change.Sort.JUDGED);
                    assertThat(c.gone()).isTrue();
                    assertThat(c.judgements()).containsExactly(rejection);
                });
        Judgement withdrawal = new Judgement.Withdraw(by(), rejection.id());
        Evidence back = rejected.judged(List.of(withdrawal));
        assertThat(changes(rejected, back))
                .filteredOn(c -> c.entry() instanceof Participation)
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.sort()).isEqualTo(Change.Sort.JUDGED);
                    assertThat(c.gone()).isFalse();
                    assertThat(c.judgements()).containsExactly(withdrawal);
                });
        assertThat(changes(read, back)).isEmpty();
    }

    @Test
    void whoJudgedIsForTheDeskAlone() {
        dossier.report("2014-01-10", "The Front refuses.")
                .attends("Northern Front", "Lake talks", Attendance.Status.REFUSES);
        Audience outside = Audience.of(Handling.PUBLIC);
        Evidence read = dossier.evidence();
        Evidence accepted = read.judged(List.of(new Judgement.Accept(by(), claim(read, Attendance.class))));
        Evidence back = accepted.judged(List.of(new Judgement.Withdraw(
                by(), accepted.judgements().iterator().next().id())));
        assertThat(changes(read.seenBy(outside), accepted.seenBy(outside)))
                .singleElement()
                .satisfies(c -> assertThat(c.judgements()).singleElement().satisfies(j -> {
                    assertThat(j.signature().author()).isEqualTo("an analyst");
                    assertThat(j.signature().reason()).isNull();
                }));
        assertThat(changes(accepted.seenBy(outside), back.seenBy(outside)))
                .singleElement()
                .satisfies(c -> assertThat(c.judgements()).isEmpty());
    }

    @Test
    void aMergeOfActorsIsToldOfTheActorAndNotOfAllThatItDid() {
        dossier.report("2014-01-10", "The Front refuses. The Brigade comes.")
                .attends("Northern Front", "Lake talks", Attendance.Status.REFUSES)
                .attends("Lake Brigade", "Lake talks", Attendance.Status.WILL_ATTEND);
        Evidence read = dossier.evidence();
        Judgement merge = new Judgement.OneActor(by(), "Northern Front", "Lake Brigade");
        assertThat(held(read.judged(List.of(merge))).since(held(read), DAY))
                .filteredOn(c -> c.sort() == Change.Sort.JUDGED)
                .extracting(c -> c.entry().getClass(), Change::judgements)
                .containsExactly(tuple(Actor.class, List.of(merge)));
    }

    @Test
    void whatTheSameReportIsReadToSayOtherwiseIsNeitherNewNorOurs() {
        dossier.report("2014-01-10", "The Front will come or not.")
                .attends("Northern Front", "Lake talks", Attendance.Status.REFUSES);
        Dossier again = new Dossier();
        again.report("2014-01-10", "The Front will come or not.")
                .attends("Northern Front", "Lake talks", Attendance.Status.UNDECIDED);
        assertThat(changes(dossier.evidence(), again.evidence()))
                .isNotEmpty()
                .allMatch(c -> c.sort() == Change.Sort.REREAD);
    }

    @Test
    void aReaderThatIsOnlySurerChangesNothing() {
        dossier.report("2014-01-10", "The Front refuses.")
                .sure(0.5)
                .attends("Northern Front", "Lake talks", Attendance.Status.REFUSES);
        Dossier again = new Dossier();
        again.report("2014-01-10", "The Front refuses.")
                .sure(0.9)
                .attends("Northern Front", "Lake talks", Attendance.Status.REFUSES);
        assertThat(changes(dossier.evidence(), again.evidence())).isEmpty();
    }

    @Property(tries = 40)
    void nothingIsOtherwiseThanItIs(@ForAll("any") AnyEvidence any) {
        assertThat(held(any.evidence()).since(held(any.evidence()), DAY)).isEmpty();
    }

    @Property(tries = 40)
    void reportsTakenInBringNothingThatIsOursOrReadOtherwise(@ForAll("any") AnyEvidence any) {
        Evidence before = Evidence.of(
                any.documents().stream().filter(d -> isEarly(d.id())).toList(),
                any.claims().stream()
                        .filter(c -> isEarly(c.envelope().documentId()))
                        .toList());
        assertThat(held(any.evidence()).since(held(before), DAY))
                .noneMatch(c -> c.sort() == Change.Sort.JUDGED || c.sort() == Change.Sort.REREAD || c.gone());
    }

    private static boolean isEarly(String document) {
        return document.compareTo("8") < 0;
    }

    @Provide
    Arbitrary<AnyEvidence> any() {
        return AnyEvidence.unjudged(AnyEvidence.DOCUMENTS);
    }
}
