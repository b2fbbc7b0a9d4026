package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Act;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Modality;

class HappeningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The United Nations demanded that the rebels withdraw from Goma.",
                "Kenya urged that the rebels release the hostages.",
                "Kenya will send more officers when the rebels attack Goma.",
            })
    void whatIsAskedForOrWaitedForHasNotHappened(String text) {
        assertThat(Told.by(text, Act.class)).noneMatch(a -> a.envelope().modality() == Modality.ACTUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ceasefire will enter into force once the final agreement has been signed.",
                "The mission will leave only when both sides have signed the final agreement.",
            })
    void anAgreementThatIsWaitedForIsNotConcluded(String text) {
        assertThat(Told.by(text, Agreement.class))
                .filteredOn(a -> "final agreement".equals(a.name()))
                .noneMatch(a -> a.envelope().modality() == Modality.ACTUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya will send more officers after the rebels attacked Goma.",
                "Kenya insisted that the rebels had attacked Goma."
            })
    void whatWentBeforeAPlanHasHappened(String text) {
        assertThat(Told.by(text, Act.class))
                .anyMatch(a ->
                        a.envelope().modality() == Modality.ACTUAL && a.actor().equals("rebels"));
    }

    @Test
    void whatIsDeniedHasNotHappened() {
        assertThat(Told.by("Kenya denied that it had signed the accord.", Agreement.class))
                .noneMatch(a -> a.envelope().modality() == Modality.ACTUAL);
    }
}
