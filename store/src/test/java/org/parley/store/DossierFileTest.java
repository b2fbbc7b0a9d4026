package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimJson;
import org.parley.record.document.Citability;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Handling;
import org.parley.record.document.Origin;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;

class DossierFileTest {
    private static final String READER = "reader-1";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("talks.parley");
    }

    private static Document document(String text) {
        return Document.of(text, new Origin("a.txt", null, null, null, Genre.NEWS, null, "en"));
    }

    private static ReadReport report() throws Exception {
        Document document = document("Ada Quist met Ben Oru.");
        String line =
                "{\"document\": \"a.txt\", \"document_id\": \"%s\", \"start\": 0, \"end\": 4, \"kind\": \"office\","
                        + " \"person\": \"%s\", \"of\": \"Norland\"}";
        List<Claim> claims = List.of(
                ClaimJson.read(line.formatted(document.id(), "Ada Quist")),
                ClaimJson.read(line.formatted(document.id(), "Ben Oru")));
        return new ReadReport(document, List.of(), claims);
    }

    private void sql(String... lines) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String line : lines) {
                statement.execute(line);
            }
        }
    }

    private List<Path> files() throws Exception {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void isRefused(String reason) {
        assertThatThrownBy(() -> Dossier.open(file).close())
                .isInstanceOf(DossierException.class)
                .hasMessage(file + ": " + reason);
    }

    @Test
    void aReportThatFailsHalfWayLeavesNothing() throws Exception {
        ReadReport report = report();
        try (Dossier dossier = Dossier.open(file)) {
            sql("create trigger fault before insert on claim when new.ordinal = 1"
                    + " begin select raise(abort, 'fault'); end");
            assertThatThrownBy(() -> dossier.add(report, READER))
                    .isInstanceOf(DossierException.class)
                    .hasMessageStartingWith(file + ": cannot be used: ");
            assertThat(dossier.size()).isZero();
            assertThat(dossier.find(report.document(), READER)).isEmpty();
            sql("drop trigger fault");
            dossier.add(report, READER);
            assertThat(dossier.find(report.document(), READER)).contains(report);
        }
    }

    @Test
    void isOneFileWhenClosed() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            dossier.add(report(), READER);
            assertThat(files()).hasSizeGreaterThan(1);
        }
        assertThat(files()).containsExactly(file);
    }

    @Test
    void twoThatWriteToOneFileWaitForEachOther() throws Exception {
        try (Dossier one = Dossier.open(file);
                Dossier other = Dossier.open(file)) {
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 50; i++) {
                    one.add(document("one " + i));
                }
            });
            for (int i = 0; i < 50; i++) {
                other.add(document("other " + i));
            }
            writer.join();
            assertThat(other.size()).isEqualTo(100);
        }
    }

    @Test
    void refusesADossierOfANewerParley() throws Exception {
        Dossier.open(file).close();
        sql("insert into flyway_schema_history select 99, '99', 'later', type, 'V99__later.sql', 7, installed_by,"
                + " installed_on, 1, 1 from flyway_schema_history where installed_rank = 1");
        byte[] before = Files.readAllBytes(file);
        isRefused("was written by a newer Parley (its tables are of version 99); open it with that one, or update this"
                + " one");
        assertThat(file).hasBinaryContent(before);
    }

    /** A dossier of the first tables is brought forward, and its reports are handled as nobody said otherwise. */
    @Test
    void bringsAnOlderDossierForwardWithAllThatItHolds() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            dossier.add(document("Kept from the first."));
        }
        sql("drop table judgement");
        sql("alter table origin drop column handling");
        sql("alter table origin drop column citability");
        sql("delete from flyway_schema_history where version in ('2', '3')");
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(dossier.documents()).singleElement().satisfies(d -> {
                assertThat(d.text()).isEqualTo("Kept from the first.");
                assertThat(d.origin().handling()).isEqualTo(Handling.PUBLIC);
                assertThat(d.origin().citability()).isEqualTo(Citability.NAMED);
            });
        }
    }

    /** A dossier from before anybody could judge is brought forward, its readings and handling as they were. */
    @Test
    void bringsADossierOfTheSecondTablesForward() throws Exception {
        ReadReport report = report();
        Document note = Document.of(
                "A note.",
                new Origin(
                        "n.txt",
                        null,
                        null,
                        null,
                        Genre.NEWS,
                        null,
                        "en",
                        Handling.CONFIDENTIAL,
                        Citability.BACKGROUND));
        try (Dossier dossier = Dossier.open(file)) {
            dossier.add(report, READER);
            dossier.add(note);
        }
        sql("drop table judgement", "delete from flyway_schema_history where version = '3'");
        Judgement judgement = new Judgement.Comment(
                new Signature("Ada", Instant.parse("2014-02-03T10:00:00Z"), null, Handling.INTERNAL), "x", "Sure?");
        try (Dossier dossier = Dossier.open(file)) {
            assertThat(dossier.documents()).containsExactly(report.document(), note);
            assertThat(dossier.find(report.document(), READER)).contains(report);
            assertThat(dossier.judgements()).isEmpty();
            dossier.judge(judgement);
            assertThat(dossier.judgements()).containsExactly(judgement);
        }
    }

    @Test
    void refusesAFileThatIsNoDatabaseAndLeavesItAsItWas() throws Exception {
        String words = "These are minutes, and no database at all. ".repeat(100);
        Files.writeString(file, words);
        isRefused("cannot be opened: it is no dossier (not an SQLite file); name another file");
        assertThat(file).hasContent(words);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void refusesTheDatabaseOfAnotherProgramAndLeavesItAsItWas() throws Exception {
        sql("create table bookmark (address text)");
        byte[] before = Files.readAllBytes(file);
        isRefused("is a database of another program, no dossier; name another file");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void refusesADossierThatBringsCodeOfItsOwn() throws Exception {
        Dossier.open(file).close();
        sql("create trigger forge after insert on origin begin update document set text = 'forged'; end");
        isRefused("holds a trigger, which no Parley writes; do not use it, and ask whoever sent it");
        sql("drop trigger forge", "create view more as select * from claim");
        isRefused("holds a view, which no Parley writes; do not use it, and ask whoever sent it");
    }

    @Test
    void saysSoWhereWhatItHoldsHasBeenTamperedWith() throws Exception {
        ReadReport report = report();
        try (Dossier dossier = Dossier.open(file)) {
            dossier.add(report, READER);
            sql("update claim set json = '{\"kind\": \"riddle\"}'", "update origin set genre = 'riddle'");
            sql("insert into judgement values ('x', '', '', '{}', '2014-02-03T10:00:00Z')");
            assertThatThrownBy(dossier::judgements)
                    .isInstanceOf(DossierException.class)
                    .hasMessageContainingAll(file.toString(), "holds what no Parley writes", "author");
            assertThatThrownBy(() -> dossier.find(report.document(), READER))
                    .isInstanceOf(DossierException.class)
                    .hasMessageContainingAll(file.toString(), "holds what no Parley writes", "field kind");
            assertThatThrownBy(() -> dossier.documents().toList())
                    .isInstanceOf(DossierException.class)
                    .hasMessageContainingAll(file.toString(), "holds what no Parley writes", "riddle");
        }
    }

    @Test
    void saysSoWhereADatabaseIsCutShort() throws Exception {
        try (Dossier dossier = Dossier.open(file)) {
            dossier.add(report(), READER);
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 3));
        isRefused("cannot be opened: it is damaged; use a copy that is whole");
    }

    @Test
    void namesAPlaceWhereNoFileCanBe() {
        Path inFolder = folder;
        assertThatThrownBy(() -> Dossier.open(inFolder))
                .hasMessage(folder + ": is a folder; name the dossier's file in it");
        Path gone = folder.resolve("gone/talks.parley");
        assertThatThrownBy(() -> Dossier.open(gone))
                .hasMessage(gone + ": there is no folder " + folder.resolve("gone") + "; make it first");
    }
}
