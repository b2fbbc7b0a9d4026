package org.parley.reader.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.record.document.Timespan;

class ActorSearchTest {
    private static final ActorSearch SEARCH = new ActorSearch(ActorTables.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Armenian Prime Minister",
                "Armenia's prime minister",
                "the prime minister of Armenia",
                "Yerevan premier"
            })
    void anOfficeIsItsHolderAtTheDate(String asked) {
        Answers answers = SEARCH.ask(asked, Timespan.parse("2014-01-01"));
        assertThat(answers.found()).singleElement().satisfies(answer -> {
            assertThat(answer.name()).isEqualTo("Tigran Sargsyan");
            assertThat(answer.country()).isEqualTo("ARM");
            assertThat(answer.countryName()).isEqualTo("Armenia");
            assertThat(answer.sector()).isEqualTo("GOV");
            assertThat(answer.office()).isEqualTo("prime minister");
            assertThat(answer.how()).anyMatch(how -> how.contains("leaders.csv, line "));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Kazakh, Kazakhstan",
        "the Kremlin, Russia",
        "U.N., United Nations",
        "UNSC, UN Security Council",
        "Ansarallah, Houthis",
        "Algiers, Algeria",
        "New Zealand, New Zealand",
        "Wellington, New Zealand",
    })
    void aNameAcronymDemonymOrCapitalIsItsActor(String asked, String name) {
        assertThat(SEARCH.ask(asked, null).found()).extracting(Answer::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Serzh Sargsyan", "Serge Sarkisian", "President Sargsyan"})
    void aPersonIsEachOfficeThatTheyHeld(String asked) {
        assertThat(SEARCH.ask(asked, Timespan.parse("2010-01-01")).found())
                .anySatisfy(answer ->
                        assertThat(answer.name() + ", " + answer.office()).isEqualTo("Serzh Sargsyan, president"));
    }

    @Test
    void aLeaderIsWhoIsAtTheTop() {
        assertThat(SEARCH.ask("Russian leader", Timespan.parse("2014-03-01")).found())
                .extracting(Answer::name)
                .contains("Vladimir Putin")
                .doesNotContain("Sergei Lavrov");
    }

    @Test
    void anEnvoyIsFoundByWhereTheyAreSent() {
        assertThat(SEARCH.ask("UN envoy to Syria", Timespan.parse("2015-03-01")).found())
                .extracting(Answer::name)
                .contains("Staffan de Mistura");
    }

    @Test
    void whatIsKnownOfOtherTimesIsToldAsSuch() {
        Answers answers = SEARCH.ask("Barack Obama", Timespan.parse("1985-01-01"));
        assertThat(answers.found()).isEmpty();
        assertThat(answers.otherwise()).extracting(Answer::office).contains("president");
    }

    @Test
    void whatIsNotKnownGivesTheNearestNames() {
        Answers answers = SEARCH.ask("Armenan prime minister", null);
        assertThat(answers.found()).isEmpty();
        assertThat(answers.nearest()).contains("Armenian prime minister");
        assertThat(SEARCH.ask("Qwrtzpsdfg", null))
                .isEqualTo(new Answers(java.util.List.of(), java.util.List.of(), java.util.List.of()));
    }
}
