package org.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Topic;

class PositionsTest {
    private static List<Position> positions(String text) {
        return TestReader.proposed(text, Position.class);
    }

    @Test
    void eachOfTwoWhoUrgeHoldsAPositionOfTheirOwn() {
        List<Position> found = positions("Norway and Kenya urged Sudan to release the prisoners.");
        assertThat(found).extracting(Position::actor).containsExactlyInAnyOrder("Norway", "Kenya");
        assertThat(found).allSatisfy(p -> {
            assertThat(p.stance()).isEqualTo(Stance.URGES);
            assertThat(p.topic()).isEqualTo(Topic.DETAINEES);
            assertThat(p.addressee()).isEqualTo("Sudan");
            assertThat(p.matter()).isEqualTo("release the prisoners");
            assertThat(p.envelope().modality()).isEqualTo(Modality.ACTUAL);
        });
    }

    @Test
    void aRejectionIsHeldByWhoRejectsAndAPassiveByItsAgent() {
        assertThat(positions("Kenya rejected the truce.")).singleElement().satisfies(p -> {
            assertThat(p.actor()).isEqualTo("Kenya");
            assertThat(p.stance()).isEqualTo(Stance.OPPOSES);
            assertThat(p.topic()).isEqualTo(Topic.CEASEFIRE);
        });
        assertThat(positions("The truce was rejected by Kenya."))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.actor()).isEqualTo("Kenya");
                    assertThat(p.stance()).isEqualTo(Stance.OPPOSES);
                });
    }

    @Test
    void whoWillNotAcceptOpposes() {
        assertThat(positions("Kenya will not accept the sanctions.")).anySatisfy(p -> {
            assertThat(p.stance()).isEqualTo(Stance.OPPOSES);
            assertThat(p.topic()).isEqualTo(Topic.SANCTIONS);
            assertThat(p.envelope().modality()).isEqualTo(Modality.ACTUAL);
        });
        assertThat(positions("Kenya will not accept the sanctions.")).noneMatch(p -> p.stance() == Stance.ACCEPTS);
    }

    @Test
    void whatMustBeDoneIsDemandedByWhoSaysSo() {
        assertThat(positions("Norway said that Sudan must withdraw its troops."))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.actor()).isEqualTo("Norway");
                    assertThat(p.stance()).isEqualTo(Stance.DEMANDS);
                    assertThat(p.addressee()).isEqualTo("Sudan");
                    assertThat(p.topic()).isEqualTo(Topic.FORCES);
                    assertThat(p.envelope().source()).isNotNull();
                });
    }

    @Test
    void aRefusalToldByANounBelongsToItsOwner() {
        assertThat(positions("The envoy regretted Kenya's refusal to lift the sanctions."))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.actor()).isEqualTo("Kenya");
                    assertThat(p.stance()).isEqualTo(Stance.OPPOSES);
                    assertThat(p.topic()).isEqualTo(Topic.SANCTIONS);
                });
    }

    @Test
    void theMatterOfTwoDeedsIsTwoPositions() {
        assertThat(positions("Norway called on Kenya to respect the ceasefire and free the hostages."))
                .extracting(Position::topic)
                .contains(Topic.DETAINEES);
    }

    @Test
    void withoutAHolderOrInAConditionThereIsNone() {
        assertThat(positions("The truce must hold.")).isEmpty();
        assertThat(positions("It was unclear whether Kenya would demand a ceasefire."))
                .isEmpty();
        assertThat(positions("Kenya refused to comment on the ceasefire.")).isEmpty();
    }

    @Test
    void whatIsWantedOfSomeoneUnknownIsAPositionAllTheSame() {
        assertThat(positions("Norway called on Barunda to release the prisoners."))
                .anySatisfy(p -> {
                    assertThat(p.actor()).isEqualTo("Norway");
                    assertThat(p.stance()).isEqualTo(Stance.URGES);
                    assertThat(p.topic()).isEqualTo(Topic.DETAINEES);
                });
    }

    @Test
    void refusingToGiveAidIsAStanceAndRefusingToGiveDetailsIsNone() {
        assertThat(positions("Kenya has refused to give food aid to Sudan.")).anySatisfy(p -> {
            assertThat(p.stance()).isEqualTo(Stance.OPPOSES);
            assertThat(p.topic()).isEqualTo(Topic.HUMANITARIAN);
        });
        assertThat(positions("Kenya refused to give details of the truce.")).isEmpty();
    }

    @Test
    void whoInsistsOnAFactDemandsNothing() {
        assertThat(positions("Kenya insisted that the truce had collapsed.")).isEmpty();
    }

    @Test
    void aDemandIsOfThoseWhoMakeItWhateverIsDoneWithIt() {
        assertThat(positions("The mediators will discuss Kenya's demand for sanctions."))
                .anySatisfy(p -> {
                    assertThat(p.actor()).isEqualTo("Kenya");
                    assertThat(p.stance()).isEqualTo(Stance.DEMANDS);
                    assertThat(p.topic()).isEqualTo(Topic.SANCTIONS);
                });
    }

    @Test
    void whoHasNoWishOpposes() {
        assertThat(positions("Kenya has no interest in a truce.")).anySatisfy(p -> {
            assertThat(p.stance()).isEqualTo(Stance.OPPOSES);
            assertThat(p.topic()).isEqualTo(Topic.CEASEFIRE);
        });
    }

    @Test
    void whoWarnsAgainstAThingOpposesIt() {
        assertThat(positions("Kenya warned against new sanctions.")).anySatisfy(p -> {
            assertThat(p.actor()).isEqualTo("Kenya");
            assertThat(p.stance()).isEqualTo(Stance.OPPOSES);
            assertThat(p.topic()).isEqualTo(Topic.SANCTIONS);
        });
    }

    @Test
    void whoHasNotDecidedIsUndecided() {
        assertThat(positions("Kenya has not decided whether to sign the accord."))
                .anySatisfy(p -> assertThat(p.stance()).isEqualTo(Stance.UNDECIDED));
    }

    @Test
    void anOpponentOpposes() {
        assertThat(positions("Kenya, a fierce opponent of the sanctions, hosted the envoy."))
                .anySatisfy(p -> {
                    assertThat(p.actor()).isEqualTo("Kenya");
                    assertThat(p.stance()).isEqualTo(Stance.OPPOSES);
                    assertThat(p.topic()).isEqualTo(Topic.SANCTIONS);
                });
    }

    @Test
    void whatAnOfficialSaysOfUsIsThePositionOfTheirState() {
        assertThat(positions("\"We want a truce,\" said Kenyan President Uhuru Kenyatta."))
                .anySatisfy(p -> {
                    assertThat(p.actor()).isEqualTo("Kenya");
                    assertThat(p.stance()).isEqualTo(Stance.DEMANDS);
                });
    }

    @Test
    void aStatementUnderItsAuthorsNameIsTheirOwn() {
        assertThat(positions("Statement by President Uhuru Kenyatta on the truce\n\nI welcome the truce."))
                .anySatisfy(p -> {
                    assertThat(p.actor()).contains("Kenyatta");
                    assertThat(p.stance()).isEqualTo(Stance.SUPPORTS);
                    assertThat(p.envelope().source()).isNull();
                });
    }

    @Test
    void aMatterIsOfTheTopicThatItsHeadTells() {
        assertThat(positions("Kenya demands that the peace talks resume."))
                .anySatisfy(p -> assertThat(p.topic()).isEqualTo(Topic.TALKS));
        assertThat(positions("Norway urged Kenya to pull back its forces."))
                .anySatisfy(p -> assertThat(p.topic()).isEqualTo(Topic.FORCES));
        assertThat(positions("Norway urged Kenya to form a national unity government."))
                .anySatisfy(p -> assertThat(p.topic()).isEqualTo(Topic.TRANSITION));
    }

    @Test
    void aBodyCalledTheOppositionAndAnOfficeClungToAreNoPositions() {
        assertThat(positions("The divided Kenyan opposition meets in Oslo.")).isEmpty();
        assertThat(positions("Kenya fears that the talks could leave Idris Farah clinging to power."))
                .isEmpty();
    }
}
