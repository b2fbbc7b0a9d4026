package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Agreement.Status;
import org.parley.record.claim.Agreement.Type;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

class AgreementsTest {
    private static Agreement only(String text) {
        assertThat(Told.by(text, Agreement.class)).hasSize(1);
        return Told.by(text, Agreement.class).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sudan and Chad signed a peace accord on Monday.; ACCORD; CONCLUDED; ACTUAL",
                "Sudan and Chad will sign a peace accord on Friday.; ACCORD; CONCLUDED; PLANNED",
                "Sudan and Chad failed to reach a peace accord.; ACCORD; CONCLUDED; NEGATED",
                "Sudan and Chad hope to reach a peace accord.; ACCORD; PROPOSED; POSSIBLE",
                "The rebels declared a unilateral ceasefire.; CEASEFIRE; CONCLUDED; ACTUAL",
                "The cease-fire took effect on Sunday.; CEASEFIRE; IN_FORCE; ACTUAL",
                "The truce will take effect on Sunday.; CEASEFIRE; IN_FORCE; PLANNED",
                "The army violated the truce on Sunday.; CEASEFIRE; VIOLATED; ACTUAL",
                "The truce has collapsed.; CEASEFIRE; COLLAPSED; ACTUAL",
                "The truce no longer holds.; CEASEFIRE; IN_FORCE; NEGATED",
                "The accord is to be signed in Manila on Friday.; ACCORD; CONCLUDED; PLANNED",
                "The envoy hopes that an accord will be signed soon.; ACCORD; PROPOSED; POSSIBLE",
                "The leaders discussed extending the truce.; CEASEFIRE; EXTENDED; POSSIBLE",
                "The rebels denied violating the truce.; CEASEFIRE; VIOLATED; NEGATED",
                "The plan was set out in a June 2012 accord.; ACCORD; CONCLUDED; ACTUAL",
                "The truce could collapse within days.; CEASEFIRE; COLLAPSED; POSSIBLE",
                "The two armies extended the truce.; CEASEFIRE; EXTENDED; ACTUAL",
                "The envoys are working on a draft agreement.; ACCORD; NEGOTIATED; ACTUAL",
                "The minister called for a humanitarian pause.; CEASEFIRE; PROPOSED; POSSIBLE",
                "The Security Council adopted a resolution on Mali.; RESOLUTION; CONCLUDED; ACTUAL",
                "Russia vetoed the resolution.; RESOLUTION; REJECTED; ACTUAL",
                "The army said that the truce was over.; CEASEFIRE; COLLAPSED; ACTUAL",
                "The envoy reported many ceasefire violations.; CEASEFIRE; VIOLATED; ACTUAL",
                "Both sides accused each other of violating the ceasefire.; CEASEFIRE; VIOLATED; ACTUAL",
                "The armies have yet to reach an agreement.; ACCORD; CONCLUDED; NEGATED",
                "The ceasefire expires on Friday.; CEASEFIRE; COLLAPSED; PLANNED",
                "The two armies agreed to exchange prisoners.; EXCHANGE; CONCLUDED; ACTUAL",
                "The plan was agreed on Monday by the two presidents.; ROADMAP; CONCLUDED; ACTUAL",
                "Under the deal, troops will leave the city.; ACCORD; CONCLUDED; ACTUAL",
                "The president was ready to announce a truce.; CEASEFIRE; PROPOSED; POSSIBLE",
                "Diplomats fear the ceasefire could collapse.; CEASEFIRE; COLLAPSED; POSSIBLE",
                "Kenya backs the January 2014 accord.; ACCORD; CONCLUDED; ACTUAL",
                "The army attacked the town in defiance of the truce.; CEASEFIRE; VIOLATED; ACTUAL",
                "The rebels accused Chad of having struck a shameful deal.; ACCORD; CONCLUDED; POSSIBLE",
                "The council denied any bid to broker a deal with the general.; ACCORD; NEGOTIATED; NEGATED",
            })
    void tellsTypeStatusAndModality(String text, Type type, Status status, Modality modality) {
        Agreement agreement = only(text);
        assertThat(agreement.type()).isEqualTo(type);
        assertThat(agreement.status()).isEqualTo(status);
        assertThat(agreement.envelope().modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy left the city after the truce.",
                "Officials rejected the ceasefire monitors.",
                "The company won an arms deal.",
                "The envoy warned any party that violates the truce.",
                "The president rejected any deal.",
                "Both sides must respect the ceasefire.",
                "The ministers have to deal with the crisis."
            })
    void makesNoneOfABareMention(String text) {
        assertThat(Told.by(text, Agreement.class)).isEmpty();
    }

    @Test
    void whatIsToldBesideADoubtIsNotInDoubt() {
        Agreement told = only("It is unclear if both armies were honouring the truce, which began at 9pm on Monday.");
        assertThat(told.status()).isEqualTo(Status.IN_FORCE);
        assertThat(told.envelope().modality()).isEqualTo(Modality.ACTUAL);
    }

    @Test
    void whatALeaderOrdersIsDeclaredByHimAndWhatABodyOrdersIsItsDemand() {
        assertThat(only("Idriss Deby ordered a humanitarian pause to begin on Friday.")
                        .declaredBy())
                .isEqualTo("Idriss Deby");
        assertThat(only("The UN Security Council ordered a ceasefire.").declaredBy())
                .isNull();
    }

    @Test
    void namesPartiesAndBrokers() {
        Agreement agreement = only("Russia and Turkey brokered a ceasefire between Armenia and Azerbaijan.");
        assertThat(agreement.brokers()).containsExactly("Russia", "Turkey");
        assertThat(agreement.parties()).containsExactly("Armenia", "Azerbaijan");
    }

    @Test
    void takesTheDealForTheTruceSpokenOfBefore() {
        var agreements = Told.by(
                "Jordan and Egypt signed a truce on Monday. On Tuesday Jordan violated the deal.", Agreement.class);
        assertThat(agreements).extracting(Agreement::type).containsOnly(Type.CEASEFIRE);
        assertThat(agreements).extracting(Agreement::status).containsExactly(Status.CONCLUDED, Status.VIOLATED);
    }

    @Test
    void takesWhatAProposalProvidesForAsProposed() {
        Agreement agreement = only("The peace proposal included the withdrawal of foreign troops.");
        assertThat(agreement.status()).isEqualTo(Status.PROPOSED);
        assertThat(agreement.envelope().modality()).isEqualTo(Modality.ACTUAL);
    }

    @Test
    void datesWhatBeginsLater() {
        Agreement agreement = only("Jordan proposed a truce starting on March 20.");
        assertThat(agreement.status()).isEqualTo(Status.PROPOSED);
        assertThat(agreement.effective()).hasToString("2014-03-20");
    }

    @Test
    void tellsWhatWasNotAgreedOn() {
        Agreement agreement = only("The delegations failed to agree on the reopening of the airport.");
        assertThat(agreement.status()).isEqualTo(Status.CONCLUDED);
        assertThat(agreement.envelope().modality()).isEqualTo(Modality.NEGATED);
    }

    @Test
    void aRelativeClauseTellsWhoBrokeredItAndWhen() {
        assertThat(Told.by("The ceasefire that Kenya brokered on 29 January has held.", Agreement.class))
                .anySatisfy(told -> {
                    assertThat(told.status()).isEqualTo(Status.CONCLUDED);
                    assertThat(told.brokers()).containsExactly("Kenya");
                })
                .anySatisfy(told -> assertThat(told.status()).isEqualTo(Status.IN_FORCE));
    }

    @Test
    void whatAResolutionCallsForIsNoProposalOfItsOwn() {
        assertThat(Told.by("The UN resolution, adopted on Monday, called for a truce.", Agreement.class))
                .extracting(Agreement::type)
                .containsOnly(Type.RESOLUTION);
    }

    @Test
    void namesGuarantors() {
        assertThat(only("Kenya and Uganda are guarantors of the truce.").guarantors())
                .containsExactly("Kenya", "Uganda");
    }

    @Test
    void whatIsAgreedInPrincipleIsNotConcluded() {
        assertThat(only("Kenya agreed in principle to a peace deal.").status()).isEqualTo(Status.NEGOTIATED);
    }

    @Test
    void nobodyBrokersWhatIsDenied() {
        assertThat(Told.by("The council denied any bid to broker a peace deal with Kenya.", Agreement.class))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.brokers()).isEmpty());
    }

    @Test
    void whatIsSetOutInADatedAccordIsToComeAndNotTheAccord() {
        assertThat(Told.by("The talks will focus on a new council, as set out in a June 2012 accord.", Agreement.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.status()).isEqualTo(Agreement.Status.CONCLUDED);
                    assertThat(told.envelope().modality()).isEqualTo(Modality.ACTUAL);
                    assertThat(told.envelope().time()).isEqualTo(Timespan.parse("2012-06"));
                });
    }

    @Test
    void aTruceThatIsToBeExtendedWasBrokeredOnItsDay() {
        assertThat(Told.by(
                        "Talks to extend the ceasefire in Mali brokered Jan. 29 by Chad and Kenya opened on Monday.",
                        Agreement.class))
                .filteredOn(told -> told.status() == Agreement.Status.CONCLUDED)
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.brokers()).containsExactly("Chad", "Kenya");
                    assertThat(told.envelope().time()).isEqualTo(Timespan.parse("2014-01-29"));
                });
    }
}
