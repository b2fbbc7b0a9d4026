package org.parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ActorCommandTest {
    @TempDir
    Path folder;

    @Test
    void saysWhoHeldAnOfficeAndHowItIsKnown() {
        Call call = Call.of("actor", "Armenian Prime Minister", "--date", "2014-01-01");
        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .startsWith(
                        "Tigran Sargsyan\n  office    prime minister of Armenia\n  country   Armenia (ARM)\n"
                                + "  sector    GOV\n  valid     from 2008-04 to 2014-04\n  known by  \"Armenian\" is an adjective")
                .contains("states.csv, line ")
                .contains("leaders.csv, line ");
    }

    @Test
    void givesJson() {
        JsonNode json =
                new JsonMapper().readTree(Call.of("actor", "Kazakh", "--json").out());
        assertThat(json.at("/found/0/name").asString()).isEqualTo("Kazakhstan");
        assertThat(json.at("/found/0/country").asString()).isEqualTo("KAZ");
    }

    @Test
    void whatIsNotKnownIsSaidWithNamesSpelledAlike() {
        Call call = Call.of("actor", "Kazakhstann");
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out()).startsWith("Nothing is known of \"Kazakhstann\".\nSpelled alike: Kazakhstan, ");
    }

    @Test
    void aWrongDateIsNamed() {
        assertThat(Call.of("actor", "Kazakh", "--date", "tomorrow"))
                .isEqualTo(new Call(2, "", "parley: --date: tomorrow is no date like 2014-01-01, 2014-01 or 2014\n"));
    }

    @Test
    void importsIntoTheFileBesideTheDossierAndAnswersFromIt() throws IOException {
        Path dictionary = Files.writeString(folder.resolve("x.actors.txt"), "LAKE_FRONT_ [UGAREB]\nBAD [XYZ]\n");
        String dossier = folder.resolve("talks.parley").toString();
        Call call = Call.of("actors", "import", dictionary.toString(), "--dossier", dossier);
        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out()).isEqualTo("1 rows read, 1 new in " + dossier + ".actors.csv, 1 lines not taken in\n");
        assertThat(call.err()).contains("x.actors.txt, line 2: unknown code XYZ; give a CAMEO code");
        assertThat(Call.of("actor", "Lake Front", "--dossier", dossier).out()).contains("Uganda (UGA)", "REB");
    }

    @Test
    void readingKnowsTheUsersActors() throws IOException {
        Path actors = Files.writeString(
                folder.resolve("own.csv"),
                "name,type,country,sector,aliases\nLake Liberation Front,group,UGA,REB,Lakers\n");
        Path report = Files.writeString(
                folder.resolve("report.txt"),
                "Ana Diaz, the head of the Lakers, said on Monday that talks would go on.\n");
        Call call = Call.of("read", report.toString(), "--actors", actors.toString(), "--claims", "-", "--quiet");
        assertThat(call.out()).contains("\"person\":\"Ana Diaz\"").contains("\"of\":\"Lakers\"");
    }
}
