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
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;

class CommitmentsTest {
    private static List<Claim> read(String text) {
        return TestReader.proposed(Document.of(text, new Origin("test.txt", null, null, null, Genre.NEWS, null, "en")));
    }

    private static List<Commitment> commitments(String text) {
        return read(text).stream()
                .filter(Commitment.class::isInstance)
                .map(Commitment.class::cast)
                .toList();
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
}
