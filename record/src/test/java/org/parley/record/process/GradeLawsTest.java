package org.parley.record.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Position;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Topic;
import org.parley.record.document.Handling;
import org.parley.record.judgement.Grade;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;
import org.parley.record.process.settling.Settling;

class GradeLawsTest {
    private static final Pattern GRADE = Pattern.compile(",?\\s*\"grade\"\\s*:\\s*\"[A-F]?[1-6]?\"");
    private static final Instant LATE = Instant.parse("2015-01-01T09:00:00Z");

    private final Dossier dossier = new Dossier();

    private static Judgement grade(Claim claim, String code, int minute, Handling handling) {
        Signature by = new Signature("Ada", LATE.plusSeconds(60L * minute), "known to us", handling);
        return new Judgement.GradeClaim(by, claim, Grade.of(code));
    }

    private static String without(String record) {
        return GRADE.matcher(record).replaceAll("");
    }

    @Property(tries = 25)
    void aGradeChangesNothingButItself(@ForAll("judged") AnyEvidence any) {
        Evidence before = any.evidence();
        Evidence graded = before.judged(any.claims().stream()
                .map(c -> grade(c, "C3", 0, Handling.PUBLIC))
                .toList());
        String record = ProcessJson.write(Settling.settle(graded));
        assertThat(without(record)).isEqualTo(without(ProcessJson.write(Settling.settle(before))));
    }

    @Property(tries = 25)
    void aGradeThatAnAudienceMayNotSeeLeavesNoTrace(@ForAll("judged") AnyEvidence any) {
        Evidence before = any.evidence();
        Evidence graded = before.judged(any.claims().stream()
                .map(c -> grade(c, "C3", 0, Handling.CONFIDENTIAL))
                .toList());
        Audience outside = Audience.of(Handling.INTERNAL);
        assertThat(graded.seenBy(outside)).isEqualTo(before.seenBy(outside));
    }

    @Provide
    Arbitrary<AnyEvidence> judged() {
        return AnyEvidence.of(AnyEvidence.DOCUMENTS);
    }

    private Claim read() {
        dossier.report("2014-01-10", "The Front wants talks.")
                .position("Northern Front", Stance.DEMANDS, Topic.TALKS, "talks");
        return dossier.evidence().claims().stream()
                .filter(Position.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private List<Attestation> position(Judgement... judgements) {
        return Settling.settle(dossier.evidence().judged(Set.of(judgements)))
                .positions()
                .getFirst()
                .attestations();
    }

    @Test
    void theLatestGradeCountsWholeAndWithItsWithdrawalTheOneBefore() {
        Claim claim = read();
        Judgement first = grade(claim, "B2", 1, Handling.PUBLIC);
        Judgement later = grade(claim, "4", 2, Handling.PUBLIC);
        Judgement back =
                new Judgement.Withdraw(new Signature("Bo", LATE.plusSeconds(600), null, Handling.PUBLIC), later.id());
        assertThat(position()).extracting(Attestation::grade).containsOnlyNulls();
        assertThat(position(first)).extracting(Attestation::grade).containsExactly(Grade.of("B2"));
        assertThat(position(later, first)).extracting(Attestation::grade).containsExactly(Grade.of("4"));
        assertThat(position(later, back, first)).extracting(Attestation::grade).containsExactly(Grade.of("B2"));
    }

    @Test
    void aGradeIsNoReview() {
        assertThat(position(grade(read(), "A1", 1, Handling.PUBLIC)))
                .extracting(Attestation::reviewed)
                .containsOnlyNulls();
    }

    @Test
    void whatIsCorrectedOrReadOtherwiseIsGradedNoLongerAndWhatIsReadTheSameStillIs() {
        Position claim = (Position) read();
        Judgement grade = grade(claim, "B2", 1, Handling.PUBLIC);
        Position other = new Position(claim.envelope(), claim.actor(), Stance.DEMANDS, Topic.TALKS, "new talks", null);
        Judgement correction =
                new Judgement.Correct(new Signature("Bo", LATE.plusSeconds(600), null, Handling.PUBLIC), claim, other);
        assertThat(position(grade, correction)).extracting(Attestation::grade).containsOnlyNulls();
        assertThat(position(grade, correction, grade(other, "C3", 20, Handling.PUBLIC)))
                .extracting(Attestation::grade)
                .containsExactly(Grade.of("C3"));
        assertThat(position(grade(other, "C3", 1, Handling.PUBLIC)))
                .extracting(Attestation::grade)
                .containsOnlyNulls();
    }
}
