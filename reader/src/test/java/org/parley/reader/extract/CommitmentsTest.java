package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Commitment.Status;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Topic;

class CommitmentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Nepal agreed to release the prisoners.; Nepal; DETAINEES; AGREED",
                "Kenya agreed to the withdrawal of its troops.; Kenya; FORCES; AGREED",
                "Kenya agreed to resume the talks and release the prisoners.; Kenya; DETAINEES; AGREED",
                "Chad promised to support the peace process.; Chad; TALKS; PROMISED",
                "Chad is committed to the truce.; Chad; CEASEFIRE; PROMISED",
                "Kenya pledged to set up a committee to help refugees.; Kenya; HUMANITARIAN; PROMISED",
                "Norway is ready to host the talks.; Norway; TALKS; OFFERED",
                "The rebels were offered an amnesty by Chad.; Chad; JUSTICE; OFFERED",
                "Sudan said it would lift the blockade.; Sudan; SANCTIONS; PROMISED",
                "Sudan said it was sending aid to the camps.; Sudan; HUMANITARIAN; PROMISED",
                "Qatar plans to establish a relief centre.; Qatar; HUMANITARIAN; PROMISED",
                "Chad announced the deployment of peacekeepers.; Chad; FORCES; PROMISED",
                "Kenya kept its promise to free the hostages.; Kenya; DETAINEES; CARRIED_OUT",
                "Chad did not keep its promise to hold elections.; Chad; TRANSITION; BROKEN",
                "Serbia does not recognise Kosovo.; Serbia; RECOGNITION; CARRIED_OUT",
            })
    void tellsActorTopicAndStatus(String text, String actor, Topic topic, Status status) {
        assertThat(Told.by(text, Commitment.class)).singleElement().satisfies(told -> {
            assertThat(told.actor()).isEqualTo(actor);
            assertThat(told.topic()).isEqualTo(topic);
            assertThat(told.status()).isEqualTo(status);
        });
    }

    @Test
    void takesWhoSpeaksForTheItOfWhatTheySay() {
        assertThat(Told.by("Egypt fears Libya. Chad said both it and Kenya would respect the truce.", Commitment.class))
                .extracting(Commitment::actor)
                .containsExactly("Chad", "Kenya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hamas vowed to retaliate.",
                "Chad pledged to continue the war against the rebels.",
                "Sudan said it would attack the rebels.",
                "Chad has committed war crimes, Kenya said.",
                "Is Sudan willing to talk?",
                "Kenya is keen to see the talks succeed.",
                "The army denied breaking the ceasefire."
            })
    void threatsCrimesAndWishesAreNoPromises(String text) {
        assertThat(Told.by(text, Commitment.class)).isEmpty();
    }

    @Test
    void joinedDeedsOfTwoTopicsAreTwoPromises() {
        assertThat(Told.by("Kenya promised to respect the truce and free the prisoners.", Commitment.class))
                .extracting(Commitment::topic)
                .containsExactlyInAnyOrder(Topic.CEASEFIRE, Topic.DETAINEES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Presidents Omar al-Bashir and Salva Kiir met on Monday. The two leaders agreed to withdraw their troops.",
                "Omar al-Bashir and Salva Kiir spoke on Monday. Both presidents are ready to withdraw their troops."
            })
    void bothStandForTheTwoLastNamedAsAPair(String text) {
        assertThat(Told.by(text, Commitment.class))
                .extracting(Commitment::actor)
                .containsExactlyInAnyOrder("Omar al-Bashir", "Salva Kiir");
    }

    @Test
    void whatIsPlannedIsToldAsPlanned() {
        assertThat(Told.by("Qatar plans to establish a relief centre.", Commitment.class))
                .allMatch(told -> told.envelope().modality() == Modality.PLANNED);
    }

    @Test
    void whoSaysItIsNoPartOfWhatIsAgreed() {
        assertThat(Told.by(
                        "Chad and Kenya agreed on the need to guarantee that families can get food and aid after the siege,"
                                + " and to ensure that prisoners are not harmed, Malian Foreign Minister Omar Diaz said.",
                        Commitment.class))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.matter()).endsWith("harmed"));
    }

    @Test
    void noOfferIsOfADay() {
        assertThat(Told.by("Kenya announced a proposal on Thursday for a three-day truce.", Commitment.class))
                .extracting(Commitment::matter)
                .doesNotContain("Thursday")
                .anySatisfy(matter -> assertThat(matter).contains("truce"));
    }
}
