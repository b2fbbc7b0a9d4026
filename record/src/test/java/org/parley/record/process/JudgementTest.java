package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Meeting;
import org.parley.record.claim.Position;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Statement;
import org.parley.record.claim.Topic;
import org.parley.record.document.Handling;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.JudgementJson;
import org.parley.record.judgement.Judgements;
import org.parley.record.judgement.Signature;
import org.parley.record.process.settling.Settling;

class JudgementTest {
    private final Dossier dossier = new Dossier();
    private final List<Judgement> judgements = new ArrayList<>();
    private int minute;

    private Signature now() {
        return new Signature(
                "Ada",
                Instant.parse("2014-02-01T09:00:00Z").plusSeconds(60L * minute++),
                "read again",
                Handling.INTERNAL);
    }

    private PeaceProcess settled() {
        return Settling.settle(dossier.evidence().judged(judgements));
    }

    private Claim only(Class<? extends Claim> kind) {
        List<Claim> found =
                dossier.evidence().claims().stream().filter(kind::isInstance).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Claim claim(Class<? extends Claim> kind, String path) {
        return dossier.evidence().claims().stream()
                .filter(kind::isInstance)
                .filter(c -> c.envelope().document().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRejectedClaimIsNotOnTheRecordAndAnAcceptedOneIsReviewed() {
        dossier.report("2014-01-10", "The Front wants talks.")
                .sure(0.4)
                .position("Northern Front", Stance.DEMANDS, Topic.TALKS, "talks");
        assertThat(settled().positions())
                .singleElement()
                .satisfies(p -> assertThat(p.reviewed()).isFalse());
        judgements.add(new Judgement.Accept(now(), only(Position.class)));
        assertThat(settled().positions()).singleElement().satisfies(p -> {
            assertThat(p.reviewed()).isTrue();
            assertThat(p.confidence()).isEqualTo(1);
        });
        judgements.add(new Judgement.Reject(now(), only(Position.class)));
        assertThat(settled().positions()).isEmpty();
        assertThat(settled().actors()).isEmpty();
    }

    @Test
    void aCorrectedClaimSaysTheOtherThingUnderThePersonsName() {
        dossier.report("2014-01-10", "The Front wants talks.")
                .position("Southern Front", Stance.DEMANDS, Topic.TALKS, "talks");
        Position read = (Position) only(Position.class);
        Position right = new Position(read.envelope(), "Northern Front", Stance.URGES, Topic.TALKS, "talks", null);
        judgements.add(new Judgement.Correct(now(), read, right));
        assertThat(settled().positions()).singleElement().satisfies(p -> {
            assertThat(p.holder().words()).isEqualTo("Northern Front");
            assertThat(p.attestations().getFirst().reviewed())
                    .extracting(Signature::author, Signature::reason)
                    .containsExactly("Ada", "read again");
        });
    }

    @Test
    void whatWasJudgedHoldsWhenANewerReaderTellsItInMoreWordsOrNotAtAll() {
        Dossier.Report report = dossier.report("2014-01-10", "The Northern Front wants talks in the capital soon.");
        report.position("Northern Front", Stance.DEMANDS, Topic.TALKS, "talks");
        Claim read = only(Position.class);
        Evidence older = dossier.evidence();
        Claim reread = read.withEnvelope(new Envelope(
                read.envelope().document(),
                read.envelope().documentId(),
                new Span(0, 12),
                read.envelope().modality(),
                null,
                null,
                null,
                null,
                null,
                0.7,
                "another rule",
                "a newer reader"));
        Evidence newer = Evidence.of(older.documents(), List.of(reread));
        Judgement rejection = new Judgement.Reject(now(), read);
        assertThat(Settling.settle(newer.judged(List.of(rejection))).positions())
                .isEmpty();
        Judgement acceptance = new Judgement.Accept(now(), read);
        assertThat(Settling.settle(newer.judged(List.of(acceptance))).positions())
                .singleElement()
                .satisfies(p -> assertThat(p.reviewed()).isTrue());
        Evidence silent = Evidence.of(older.documents(), List.of());
        assertThat(Settling.settle(silent.judged(List.of(acceptance))).positions())
                .singleElement()
                .satisfies(p -> assertThat(p.reviewed()).isTrue());
    }

    @Test
    void aClaimMadeByHandIsOnTheRecordFromItsReportsDate() {
        dossier.report("2014-01-10", "The Front wants talks.").statement("Northern Front");
        Claim read = only(Statement.class);
        judgements.add(new Judgement.Add(
                now(), new Position(read.envelope(), "Northern Front", Stance.DEMANDS, Topic.TALKS, "talks", null)));
        assertThat(settled().positions()).hasSize(1);
        assertThat(settled().asOf(LocalDate.of(2014, 1, 9)).positions()).isEmpty();
        assertThat(settled().asOf(LocalDate.of(2014, 1, 10)).positions()).hasSize(1);
    }

    @Test
    void namesAreOneActorOrTwoAsAPersonSays() {
        dossier.report("2014-01-10", "The Northern Front wants talks.")
                .position("Northern Front", Stance.DEMANDS, Topic.TALKS, "talks");
        dossier.report("2014-01-11", "The Brigade wants talks.")
                .position("Lake Brigade", Stance.DEMANDS, Topic.TALKS, "talks");
        assertThat(settled().actors()).hasSize(2);
        judgements.add(new Judgement.OneActor(now(), "Lake Brigade", "Northern Front"));
        assertThat(settled().actors()).singleElement().satisfies(a -> {
            assertThat(a.names()).containsExactly("Lake Brigade", "Northern Front");
            assertThat(a.merges()).extracting(Merge::reason).containsExactly("one actor, says Ada: read again");
        });
        judgements.add(new Judgement.TwoActors(now(), "Northern Front", "Lake Brigade"));
        assertThat(settled().actors()).hasSize(2);
    }

    @Test
    void namesThatLookLikeOneStayApartIfAPersonSaysSo() {
        dossier.report("2014-01-10", "Omar Gomez spoke.").office("Omar Gomez", "president", "Norland");
        dossier.report("2014-01-11", "Gomez spoke.").statement("Gomez");
        assertThat(names()).contains(Set.of("Gomez", "Omar Gomez"));
        judgements.add(new Judgement.TwoActors(now(), "Gomez", "Omar Gomez"));
        assertThat(names()).contains(Set.of("Gomez"), Set.of("Omar Gomez"));
    }

    private List<Set<String>> names() {
        return settled().actors().stream().map(a -> Set.copyOf(a.names())).toList();
    }

    @Test
    void meetingsAreOneOrTwoAsAPersonSays() {
        dossier.report("2014-01-10", "They will meet on the lake.")
                .planned()
                .on("2014-01-20")
                .in("Geneva")
                .meeting("Lake talks", Meeting.Status.PLANNED);
        dossier.report("2014-01-11", "They will meet in the hills.")
                .planned()
                .on("2014-02-20")
                .in("Astana")
                .meeting("Hill talks", Meeting.Status.PLANNED);
        String one = claim(Meeting.class, "reports/1.txt").id();
        String other = claim(Meeting.class, "reports/2.txt").id();
        assertThat(settled().meetings()).hasSize(2);
        judgements.add(new Judgement.OneMeeting(now(), one, other));
        assertThat(settled().meetings()).hasSize(1);
        judgements.add(new Judgement.TwoMeetings(now(), other, one));
        assertThat(settled().meetings()).hasSize(2);
    }

    @Test
    void meetingsThatLookLikeOneStayApartIfAPersonSaysSoWithinAReportAsWell() {
        dossier.report("2014-01-10", "They will meet in Geneva. The talks in Geneva will be long.")
                .planned()
                .on("2014-01-20")
                .in("Geneva")
                .meeting("Lake talks", Meeting.Status.PLANNED)
                .planned()
                .on("2014-01-20")
                .in("Geneva")
                .attends("Northern Front", "Lake talks", Attendance.Status.WILL_ATTEND);
        dossier.report("2014-01-12", "In Geneva they will meet.")
                .planned()
                .on("2014-01-20")
                .in("Geneva")
                .meeting("Lake talks", Meeting.Status.PLANNED);
        assertThat(settled().meetings()).hasSize(1);
        String here = claim(Meeting.class, "reports/1.txt").id();
        judgements.add(new Judgement.TwoMeetings(
                now(), here, claim(Meeting.class, "reports/2.txt").id()));
        assertThat(settled().meetings()).hasSize(2);
        judgements.add(new Judgement.TwoMeetings(
                now(), here, claim(Attendance.class, "reports/1.txt").id()));
        assertThat(settled().meetings())
                .anySatisfy(m -> assertThat(m.attestations())
                        .extracting(a -> a.claim().id())
                        .containsExactly(here));
    }

    @Test
    void aReportIsOfTheDateThatAPersonGivesIt() {
        dossier.report(null, "The Front wants talks.").position("Northern Front", Stance.DEMANDS, Topic.TALKS, "talks");
        assertThat(settled().undated()).hasSize(1);
        String text = only(Position.class).envelope().documentId();
        judgements.add(new Judgement.DateReport(now(), text, Timespan.parse("2014-01-10")));
        assertThat(settled().undated()).isEmpty();
        assertThat(settled().asOf(LocalDate.of(2014, 1, 10)).positions()).hasSize(1);
    }

    @Test
    void aWithdrawalThatWasWithdrawnCountsNoLonger() {
        dossier.report("2014-01-10", "The Front wants talks.")
                .position("Northern Front", Stance.DEMANDS, Topic.TALKS, "talks");
        Judgement rejection = new Judgement.Reject(now(), only(Position.class));
        Judgement withdrawal = new Judgement.Withdraw(now(), rejection.id());
        judgements.addAll(List.of(rejection, withdrawal));
        assertThat(settled().positions()).hasSize(1);
        judgements.add(new Judgement.Withdraw(now(), withdrawal.id()));
        assertThat(settled().positions()).isEmpty();
        assertThat(Judgements.standing(judgements)).hasSize(2);
    }

    @Test
    void saysWhatIsWrongWithAJudgementInAnotherForm() {
        assertThatThrownBy(() -> JudgementJson.read("{\"judgement\": \"accept\", \"author\": \"Ada\","
                        + " \"at\": \"yesterday\", \"handling\": \"internal\"}"))
                .hasMessageContaining("\"at\" is no time such as 2014-01-22T09:30:00Z");
        assertThatThrownBy(() -> JudgementJson.read("{\"judgement\": \"accept\", \"author\": \"Ada\","
                        + " \"at\": \"2014-01-22T09:30:00Z\", \"handling\": \"internal\"}"))
                .hasMessage("a judgement of this sort needs \"claim\", a claim");
        assertThatThrownBy(() -> JudgementJson.read("{")).hasMessageStartingWith("not JSON");
    }
}
