package org.parley.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.record.claim.Statement;

class StatementsTest {
    private static List<Statement> told(String text) {
        return Told.by(text, Statement.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Diaz said the truce was holding.|Ana Diaz",
                "The truce is holding, Ana Diaz told reporters.|Ana Diaz",
                "\"The truce is holding in the north,\" said Diaz.|Diaz",
                "The truce is holding, according to Ana Diaz.|Ana Diaz",
                "Ana Diaz rejected the offer, saying the truce was dead.|Ana Diaz",
                "A local newspaper quoted Ana Diaz as saying the truce was dead.|Ana Diaz",
                "It was announced by Ana Diaz that the truce was dead.|Ana Diaz",
                "Ana Diaz made it clear that the truce was dead.|Ana Diaz",
                "Ana Diaz issued a statement that the truce was dead.|Ana Diaz",
                "Ana Diaz went on to say that the truce was dead.|Ana Diaz",
                "The rebels' main negotiator, Ana Diaz, said the truce was dead.|Ana Diaz",
                "Ana Diaz's claim that the truce was dead angered the rebels.|Ana Diaz",
                "Rebel leader Ana Diaz: \"We will never surrender our weapons to them\".|Ana Diaz",
                "State television reported that the truce was dead.|State television",
            })
    void whoSaysItIsFoundInEveryConstruction(String text, String speaker) {
        assertThat(told(text)).extracting(Statement::speaker).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Diaz did not say whether the truce was holding.",
                "Ana Diaz will announce on Friday that the talks are over.",
                "Ana Diaz declined to say when the talks would resume.",
                "Shells claimed more than ninety lives in the town.",
            })
    void whatWasNotSaidIsNoStatement(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void aStanceOrDeedIsNoStatement() {
        assertThat(told("Ana Diaz urged the rebels to sign. Ruritania's Otto Weiss threatened to leave the talks."))
                .isEmpty();
    }

    @Test
    void eachSentenceOfAContinuedQuotationIsTheSpeakers() {
        List<Statement> told =
                told("\"We will sign the accord on Monday,\" Ana Diaz said. \"Our people have waited far too long.\"");
        assertThat(told).extracting(Statement::speaker).containsExactly("Ana Diaz", "Ana Diaz");
        assertThat(told).extracting(Statement::form).containsOnly(Statement.Form.DIRECT);
    }

    @Test
    void aPronounSpeaksForWhoSpokeBefore() {
        assertThat(told("A Ruritanian diplomat said the talks had failed. He said the envoy would leave."))
                .extracting(Statement::speaker)
                .containsExactly("Ruritanian diplomat", "Ruritanian diplomat");
    }

    @Test
    void whoAddsSpeaksAboveTheClauseThatHeInsistsOn() {
        assertThat(told("Ana Diaz insisted on Monday that the movement would not disarm, adding that it wanted peace."))
                .extracting(Statement::speaker)
                .containsOnly("Ana Diaz");
    }

    @Test
    void aHeadlineNamesItsSpeakerBehindAColon() {
        assertThat(told("Truce in the north will hold through winter: Ana Diaz\n\nAna Diaz spoke on Monday.\n"))
                .filteredOn(s -> s.envelope().rule().equals("speech.headline"))
                .extracting(Statement::speaker)
                .containsExactly("Ana Diaz");
    }

    @Test
    void anUnnamedSpeakerIsAnonymousWithAnAffiliation() {
        Statement told = told("One French diplomat said the talks had failed.").getFirst();
        assertThat(told.anonymous()).isTrue();
        assertThat(told.speaker()).isEqualTo("One French diplomat");
        assertThat(told.affiliation()).isEqualTo("France");
    }

    @Test
    void whereAndToWhomItWasSaidIsKept() {
        Statement told = told("Ana Diaz told reporters in a radio interview that the talks had failed.")
                .getFirst();
        assertThat(told.venue()).isEqualTo("radio interview");
        assertThat(told.audience()).isEqualTo("reporters");
    }

    @Test
    void aPersonsAnnouncementIsAStatementAndAStatesIsADeed() {
        assertThat(told("Ana Diaz announced a new initiative on Monday."))
                .extracting(Statement::speaker)
                .containsExactly("Ana Diaz");
        assertThat(told("France announced a new initiative on Monday.")).isEmpty();
    }

    @Test
    void whoSpeaksOnIsNotOneOfThoseThatTheQuotationBeforeSpeaksOf() {
        List<Statement> told = told("Ana Diaz spoke to reporters. \"We met Otto Weiss and his men in the north. "
                + "Otto Weiss will never keep our truce,\" she said.");
        assertThat(told).isNotEmpty().extracting(Statement::speaker).containsOnly("Ana Diaz");
    }
}
