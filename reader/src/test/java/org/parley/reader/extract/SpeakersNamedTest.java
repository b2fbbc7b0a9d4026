package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.claim.Act;
import org.parley.record.claim.Extent;
import org.parley.record.claim.Statement;

/** Under which name a report's speakers and actors are told, told by the last statement of a few sentences. */
class SpeakersNamedTest {
    private static String last(String text) {
        List<Statement> told = Told.by(text, Statement.class);
        assertThat(told).as(text).isNotEmpty();
        return told.getLast().speaker();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Coordination of Movements of Tarn met in Kampala. The Coordination said it was ready.|Coordination of Movements of Tarn",
                "The militia Fano attacked the town on Monday. The militia said it had no choice.|Fano",
                "The Tarnian Salvation Front, a rebel movement, seized the town. The rebel movement said it would stay.|Tarnian Salvation Front",
                "The regional bloc ECOWAS sent envoys to Bamako. The bloc said the talks were over.|ECOWAS",
                "The Assembly of the Peoples of Tarn (APT) met in Kampala. The APT said it was ready.|Assembly of the Peoples of Tarn",
                "The Popular Rally for Tarn (RPT) seized the town. The RPT said it would stay.|Popular Rally for Tarn",
                "The Tarnian Tigers seized the town. The Tarnian Tiger movement left. The Tarnian Tigers said the war was over.|Tarnian Tigers",
            })
    void aShortFormOfABodyIsItsFullName(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Tarnian Liberation Army seized the town. The army said it would retake it.",
                "The Tarn Front met the Gorta Front on Monday. The front said it was ready.",
            })
    void aWordThatFitsAnotherOrTwoNamesNone(String text) {
        assertThat(last(text)).doesNotContain("Tarn").doesNotContain("Gorta");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan President Ana Diaz met the rebels. The Kenyan leader said the truce was holding.|Ana Diaz",
                "UN special representative Ana Diaz met the rebels. The UN envoy said the truce was holding.|Ana Diaz",
                "Ana Diaz, leader of the Tarnian Salvation Front, met Omar Gomez. The rebel leader said the war was over.|Ana Diaz",
                "Kenyan spokesman Omar Gomez met Ana Diaz. The spokesman said the truce was holding.|Omar Gomez",
                "The UN mediator, Ana Diaz, met both sides. The former Kenyan minister said the truce was holding.|Ana Diaz",
            })
    void aTitleIsWhoeverTheReportGivesItTo(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @Test
    void aTitleInTheLeadIsWhoSpeaksNext() {
        List<Statement> told = Told.by(
                "The group's spokesman said on Monday that the truce was dead. Ana Diaz told reporters in Nairobi that talks were over.",
                Statement.class);

        assertThat(told).extracting(Statement::speaker).containsExactly("Ana Diaz", "Ana Diaz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenyan President Ana Diaz met Ugandan President Omar Gomez. They left. The president said the truce was holding.",
                "A Kenyan official said the truce was holding. Ugandan President Omar Gomez said it was dead. A Kenyan official said it was alive.",
            })
    void aTitleThatTwoHoldOrAnotherHasIsNobodys(String text) {
        assertThat(last(text)).doesNotContain("Diaz").doesNotContain("Gomez");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Diaz left. \"Omar Gomez must go now,\" Diaz said. \"Gomez has lost the war,\" she added.|Ana Diaz",
                "Ana Diaz dismissed the plan. \"Omar Gomez will never agree to that.\" He said the war would go on.|Ana Diaz",
                "Omar Gomez left. Ana Diaz angered the rebels when she said the war would go on.|Ana Diaz",
            })
    void whoSpeaksOnIsWhoSpokeNotWhoIsSpokenOf(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Diaz and Omar Gomez met in Nairobi. They said the truce was holding.",
                "Ana Diaz met Omar Gomez in Nairobi. They said the truce was holding."
            })
    void theyMayBeTwoWhoWereToldOfTogether(String text) {
        assertThat(Told.by(text, Statement.class))
                .extracting(Statement::speaker)
                .containsExactly("Ana Diaz", "Omar Gomez");
    }

    @Test
    void aCountedListIsTakenApart() {
        assertThat(Told.by(
                        "The two rebel groups, the Tarn Front and the Gorta Movement, said the truce was dead.",
                        Statement.class))
                .extracting(Statement::speaker)
                .containsExactly("Tarn Front", "Gorta Movement");
    }

    @Test
    void theGovernmentIsThatOfTheWarNotOfTheHost() {
        String text = "Colombian rebels met mediators in Havana. Cuba thanked the mediators. Cuba praised them. "
                + "The rebels accused the government of treason.";

        assertThat(Told.by(text, Act.class))
                .anySatisfy(act -> assertThat(act.target()).isEqualTo("Colombia"));
    }

    @Test
    void someOfAGroupAreAPartOfIt() {
        assertThat(Told.by("Some Houthis attacked the town of Taiz on Monday.", Act.class))
                .anySatisfy(act -> assertThat(act.envelope().extent()).isEqualTo(Extent.PART));
    }
}
