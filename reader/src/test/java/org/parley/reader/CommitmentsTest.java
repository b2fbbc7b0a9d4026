package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Commitment.Status;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;

class CommitmentsTest {
    private static List<Claim> read(String text) {
        return TestReader.proposed(text, Claim.class);
    }

    private static List<Commitment> commitments(String text) {
        return TestReader.proposed(text, Commitment.class);
    }

    @Test
    void aPromiseIsMadeOnceItIsGiven() {
        assertThat(commitments("Kenya promised to release the prisoners."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.actor()).isEqualTo("Kenya");
                    assertThat(c.status()).isEqualTo(Status.PROMISED);
                    assertThat(c.topic()).isEqualTo(Topic.DETAINEES);
                    assertThat(c.envelope().modality()).isEqualTo(Modality.ACTUAL);
                });
    }

    @Test
    void whoIsReadyOffersAndWhoIsNotReadyOpposes() {
        assertThat(commitments("Kenya is ready to lift the sanctions."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.status()).isEqualTo(Status.OFFERED);
                    assertThat(c.topic()).isEqualTo(Topic.SANCTIONS);
                });
        List<Claim> unready = read("Kenya is not ready to lift the sanctions.");
        assertThat(unready).noneMatch(Commitment.class::isInstance);
        assertThat(unready).anyMatch(c -> c instanceof Position p && p.stance() == Position.Stance.OPPOSES);
    }

    @Test
    void anOfferNamesWhomItIsMadeTo() {
        assertThat(commitments("Kenya offered Ethiopia a truce."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.status()).isEqualTo(Status.OFFERED);
                    assertThat(c.topic()).isEqualTo(Topic.CEASEFIRE);
                    assertThat(c.to()).isEqualTo("Ethiopia");
                });
    }

    @Test
    void whoIsConvincedAgreesAndThePersuaderUrges() {
        List<Claim> found = read("Norway convinced Kenya to release the prisoners.");
        assertThat(found)
                .anySatisfy(c -> assertThat(c).isInstanceOfSatisfying(Commitment.class, k -> {
                    assertThat(k.actor()).isEqualTo("Kenya");
                    assertThat(k.status()).isEqualTo(Status.AGREED);
                }));
        assertThat(found)
                .anyMatch(c ->
                        c instanceof Position p && p.actor().equals("Norway") && p.stance() == Position.Stance.URGES);
    }

    @Test
    void aFailureToKeepTheWordIsBroken() {
        assertThat(commitments("Kenya failed to implement the accord."))
                .singleElement()
                .satisfies(c -> assertThat(c.status()).isEqualTo(Status.BROKEN));
    }

    @Test
    void noPromiseIsMadeWhereItIsOnlyHopedFor() {
        assertThat(commitments("Norway hopes that Kenya will promise aid.")).isEmpty();
        assertThat(commitments("Kenya may offer a truce.")).isEmpty();
        assertThat(commitments("Kenya agreed to meet the envoy.")).isEmpty();
    }

    @Test
    void aFailureThatIsOnlyNamedIsBrokenToo() {
        assertThat(commitments("Norway deplored Kenya's failure to implement the accord."))
                .anySatisfy(c -> {
                    assertThat(c.actor()).isEqualTo("Kenya");
                    assertThat(c.status()).isEqualTo(Status.BROKEN);
                });
    }

    @Test
    void whoWillNotComplyHasBrokenNothingYet() {
        assertThat(commitments("Kenya said it will not comply with the resolution."))
                .isEmpty();
    }

    @Test
    void whoVoicesTheirOwnReadinessOffers() {
        assertThat(commitments("Kenya expressed its readiness to lift the sanctions."))
                .anySatisfy(c -> {
                    assertThat(c.actor()).isEqualTo("Kenya");
                    assertThat(c.status()).isEqualTo(Status.OFFERED);
                    assertThat(c.topic()).isEqualTo(Topic.SANCTIONS);
                });
    }

    private static void commits(String text, String actor, Status status, Topic topic) {
        assertThat(commitments(text)).as(text).anySatisfy(c -> {
            assertThat(c.actor()).isEqualTo(actor);
            assertThat(c.status()).isEqualTo(status);
            assertThat(c.topic()).isEqualTo(topic);
        });
    }

    @Test
    void whatIsDueUnderAnAccordIsAgreed() {
        commits("Under the deal, Kenya will release the prisoners.", "Kenya", Status.AGREED, Topic.DETAINEES);
        commits("Kenya was supposed to release the prisoners.", "Kenya", Status.AGREED, Topic.DETAINEES);
    }

    @Test
    void whatIsDoneAsAgreedIsCarriedOut() {
        commits("Kenya lifted the sanctions in line with the accord.", "Kenya", Status.CARRIED_OUT, Topic.SANCTIONS);
        assertThat(commitments("Kenya will act only after Norway lifts the sanctions as promised."))
                .noneMatch(c -> c.status() == Status.CARRIED_OUT);
    }

    @Test
    void whoGoesBackOnAPledgeBreaksIt() {
        commits("Kenya reneged on its pledge to lift the sanctions.", "Kenya", Status.BROKEN, Topic.SANCTIONS);
    }

    @Test
    void whatAStateWillDoIsPromised() {
        commits("Norway will send troops to the region.", "Norway", Status.PROMISED, Topic.FORCES);
        commits("Norway said it would lift the sanctions.", "Norway", Status.PROMISED, Topic.SANCTIONS);
        assertThat(commitments("Norway will not send troops to the region.")).isEmpty();
    }

    @Test
    void whoWantsToHelpOffers() {
        commits("Norway wants to help mediate in the talks.", "Norway", Status.OFFERED, Topic.TALKS);
        commits("Norway said the offer of talks remained on the table.", "Norway", Status.OFFERED, Topic.TALKS);
    }
}
