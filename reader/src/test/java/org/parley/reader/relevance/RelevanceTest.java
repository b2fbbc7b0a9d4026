package org.parley.reader.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelevanceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoys of the two sides resumed their talks in Norport on Monday. The rebels want the army to leave the"
                        + " valley first; the government will not hear of it.",
                "Soldiers shelled the eastern suburbs overnight and at least nine people were killed, medics said.",
                "Mara Toll flies to Geneva on Sunday.",
                "She will see the minister. He has agreed to listen.",
                "The Council met. Nothing was decided, and nobody would say why."
            })
    void keepsWhatConcernsAConflictOrTalksAndWhatIsTooShortToTell(String text) {
        assertThat(Relevance.of(text).isOfConcern()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "United are in talks over a new striker. The club's manager said the player would join before the season"
                        + " begins, and the coach expects the deal by Friday.",
                "Shares of the airline fell after talks with the pilots' union broke down. Investors fear for profits and the"
                        + " company has warned of lower sales.",
                "The singer's new album is a battle with fame. Fans of her first film will like the music, which the"
                        + " orchestra recorded in an old cinema.",
                "The candidate leads in the polls. Voters say that taxes and health care matter most to them, and his"
                        + " campaign has raised money from donors."
            })
    void dropsSportBusinessCultureAndCampaignsThoughTheyTalkOfTalksAndBattles(String text) {
        assertThat(Relevance.of(text).isOfConcern()).isFalse();
    }

    @Test
    void countsTheWordsOfEachFamily() {
        assertThat(Relevance.of("Talks on a cease-fire; the rebels' envoy talks to the UN.")
                        .words())
                .containsEntry("talks", 2)
                .containsEntry("peace", 1)
                .containsEntry("fighters", 1)
                .containsEntry("diplomacy", 2);
    }

    @Test
    void aNameCountsOnlyWithItsCapital() {
        assertThat(Relevance.of("He bought a turkey.").words()).doesNotContainKey("state");
        assertThat(Relevance.of("He left Turkey.").words()).containsEntry("state", 1);
    }

    @Test
    void aTextWithoutWordsIsNotDropped() {
        assertThat(Relevance.of("").isOfConcern()).isTrue();
    }
}
