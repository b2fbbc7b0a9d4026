package org.parley.reader.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorImportTest {
    @TempDir
    Path folder;

    private Imported read(String name, String... lines) throws IOException {
        Path file = Files.write(folder.resolve(name), List.of(lines));
        return new ActorImport().read(file);
    }

    @Test
    void readsADictionaryOfAnEventCoder() throws IOException {
        Imported imported = read(
                "phoenix.actors.txt",
                "# dictionary",
                "ANA_DIAZ_ [KENELI 990101-20031231] [KENGOV >20040101] ; minister",
                "+ANA_AL_DIAZ",
                "    [KENOPP <981231]",
                "LAKE_LIBERATION_FRONT_ [UGAREB]",
                "RURITANIA [---]");
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.rows()).hasSize(4);
        assertThat(imported.rows().get(1)).satisfies(row -> {
            assertThat(row.name()).isEqualTo("Ana Diaz");
            assertThat(row.aliases()).containsExactly("Ana al-Diaz");
            assertThat(row.type()).isEqualTo("person");
            assertThat(row.country()).isEqualTo("KEN");
            assertThat(row.sector()).isEqualTo("GOV");
            assertThat(row.valid()).isEqualTo(new Valid("2004-01-01", ""));
        });
        assertThat(imported.rows().get(2).valid()).isEqualTo(new Valid("", "1998-12-31"));
        assertThat(imported.rows().get(3)).satisfies(row -> {
            assertThat(row.type()).isEqualTo("group");
            assertThat(row.sector()).isEqualTo("REB");
        });
    }

    @Test
    void namesEachBadLineAndTakesTheRest() throws IOException {
        Imported imported = read(
                "phoenix.actors.txt",
                "+NOBODY",
                "ANA_DIAZ_ [QQQGOV]",
                "OMAR_GOMEZ_ [KENMIL 20041301-]",
                "EVA_ROTH_ [KENMED]");
        assertThat(imported.rows()).extracting(UserRow::name).containsExactly("Eva Roth");
        assertThat(imported.rows()).extracting(UserRow::sector).containsExactly("MEDIA");
        assertThat(imported.problems()).extracting(p -> p.place().line()).containsExactly(1L, 2L, 3L);
        assertThat(imported.problems().get(1).toString())
                .contains("phoenix.actors.txt, line 2: unknown code QQQGOV; give a CAMEO code");
    }

    @Test
    void readsATableOfActors() throws IOException {
        Imported imported = read(
                "actors.tsv",
                "Actor Name\tCountry\tAliases\tSector\tStart Date\tEnd Date",
                "Lake Front\tUganda\tLF||Front of the Lake\tRebels\t1999-01-01\t",
                "Hill Party\tAtlantis\t\tParty\t\t");
        assertThat(imported.rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Lake Front");
            assertThat(row.country()).isEqualTo("UGA");
            assertThat(row.aliases()).containsExactly("LF", "Front of the Lake");
            assertThat(row.sector()).isEqualTo("REB");
            assertThat(row.valid().from()).isEqualTo("1999-01-01");
        });
        assertThat(imported.problems()).singleElement().asString().contains("line 3: unknown country \"Atlantis\"");
    }

    @Test
    void readsATableOfLeadersWithDatesOrMonthByMonth() throws IOException {
        assertThat(read("leaders.csv", "country,leader,start,end", "Kenya,Ana Diaz,2004-01-05,2008-02-01")
                        .rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.title()).isEqualTo("leader");
                    assertThat(row.of()).isEqualTo("Kenya");
                    assertThat(row.valid()).isEqualTo(new Valid("2004-01-05", "2008-02-01"));
                });
        assertThat(read(
                                "months.csv",
                                "ccode,country,leader,year,month",
                                "501,Kenya,Ana Diaz,2004,11",
                                "501,Kenya,Ana Diaz,2004,12",
                                "501,Kenya,Ana Diaz,2005,1",
                                "501,Kenya,Omar Gomez,2005,2")
                        .rows())
                .extracting(UserRow::valid)
                .containsExactly(new Valid("2004-11", "2005-01"), new Valid("2005-02", "2005-02"));
    }

    @Test
    void whatIsKeptIsReadAgainAndNotTakenTwice() throws IOException, ActorTableException {
        List<UserRow> rows = read("leaders.csv", "country,leader,start,end", "Kenya,Ana Diaz,2004-01-05,2008-02-01")
                .rows();
        UserTable table = UserTable.with("", rows);
        assertThat(table.added()).isEqualTo(1);
        assertThat(UserTable.with(table.text(), rows)).isEqualTo(new UserTable(table.text(), 0));
        ActorTables read = ActorTables.of(Files.writeString(folder.resolve("own.csv"), table.text()));
        assertThat(new ActorSearch(read.and(ActorTables.shipped()))
                        .ask("Kenyan leader", org.parley.record.document.Timespan.parse("2006-01-01"))
                        .found())
                .extracting(Answer::name)
                .contains("Ana Diaz");
    }

    @Test
    void aTableThatIsWrongSaysWhere() throws IOException {
        Path file = Files.writeString(
                folder.resolve("own.csv"), "name,type,sector\nLake Front,group,REB\nHill Party,group,WORSE\n");
        assertThatThrownBy(() -> ActorTables.of(file))
                .isInstanceOf(ActorTableException.class)
                .hasMessageContaining("own.csv, line 3: sector WORSE is none of");
    }
}
