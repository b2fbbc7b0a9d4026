package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimJson;
import org.parley.record.document.Citability;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Handling;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;

class DossierTest {
    private static final String READER = "reader-1";
    private static final String TEXT = "Ada Quist met the envoy in Genève 🕊.\u0000 Eleven men were freed.";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("talks of 2014?mode=memory&x#1%20.parley");
    }

    private static Document report(String text, String path, @Nullable String date) {
        return Document.of(text, origin(path, date, Genre.NEWS, null));
    }

    private static Origin origin(String path, @Nullable String date, Genre genre, @Nullable String author) {
        return new Origin(
                path,
                "A title",
                null,
                author,
                genre,
                date == null
                        ? null
                        : new ReportDate(Timespan.parse(date), ReportDate.Basis.DATELINE, "the words \"4 May\""),
                "en");
    }

    private static ReadReport read(Document document) throws Exception {
        String envelope = "\"document\": \"%s\", \"document_id\": \"%s\", \"rule\": \"r\", \"reader\": \"reader-1\""
                .formatted(document.origin().path(), document.id());
        List<Claim> claims = List.of(ClaimJson.read("{" + envelope + """
                        , "start": 0, "end": 35, "kind": "meeting", "parties": ["Ada Quist", "the envoy"],
                        "place": "Genève", "status": "held", "time": "2019-05", "confidence": 0.825}"""), ClaimJson.read("{" + envelope + """
                        , "start": 37, "end": 47, "kind": "figure", "measure": "detained", "value": 11, "bound": "exact",
                        "modality": "negated", "source": {"speaker": "a guard", "form": "anonymous"}}"""));
        return new ReadReport(document, List.of(new Span(0, 36), new Span(37, 59)), claims);
    }

    @Test
    void givesBackWhatWasPutInAfterClosing() throws Exception {
        ReadReport dated = read(report(TEXT, "a/b.txt", "2019-05-04"));
        ReadReport undated = read(report("Nothing happened.", "a/c.txt", null));
        Document unread = Document.of(
                "Rien.",
                new Origin(
                        "a/a.txt", null, null, null, Genre.UN, null, "fr", Handling.CONFIDENTIAL, Citability.UNNAMED));
        try (Dossier dossier = Dossier.open(file())) {
            dossier.add(dated, READER);
            dossier.add(undated, READER);
            dossier.add(unread);
        }
        try (Dossier dossier = Dossier.open(file())) {
            assertThat(dossier.size()).isEqualTo(3);
            assertThat(dossier.documents()).containsExactly(unread, dated.document(), undated.document());
            assertThat(dossier.find(dated.document(), READER)).contains(dated);
            assertThat(dossier.find(undated.document(), READER)).contains(undated);
            assertThat(dossier.find(unread, READER)).isEmpty();
        }
    }

    @Test
    void aReportWithoutClaimsIsReadAllTheSame() {
        ReadReport silent = new ReadReport(report("Rain.", "a.txt", null), List.of(), List.of());
        try (Dossier dossier = Dossier.open(file())) {
            dossier.add(silent, READER);
            assertThat(dossier.find(silent.document(), READER)).contains(silent);
        }
    }

    @Test
    void theSameAgainChangesNothing() throws Exception {
        ReadReport report = read(report(TEXT, "a.txt", "2019-05-04"));
        try (Dossier dossier = Dossier.open(file())) {
            dossier.add(report, READER);
        }
        byte[] once = Files.readAllBytes(file());
        try (Dossier dossier = Dossier.open(file())) {
            dossier.add(report, READER);
            dossier.add(report.document());
        }
        assertThat(file()).hasBinaryContent(once);
    }

    @Test
    void anotherDateReaderGenreOrAuthorIsUnread() throws Exception {
        Document document = report(TEXT, "a.txt", "2019-05-04");
        try (Dossier dossier = Dossier.open(file())) {
            dossier.add(read(document), READER);
            assertThat(dossier.find(report(TEXT, "a.txt", "2019-05-05"), READER))
                    .isEmpty();
            assertThat(dossier.find(report(TEXT, "a.txt", "2019-05"), READER)).isEmpty();
            assertThat(dossier.find(report(TEXT, "a.txt", null), READER)).isEmpty();
            assertThat(dossier.find(document, "reader-2")).isEmpty();
            assertThat(dossier.find(Document.of(TEXT, origin("a.txt", "2019-05-04", Genre.UN, null)), READER))
                    .isEmpty();
            assertThat(dossier.find(Document.of(TEXT, origin("a.txt", "2019-05-04", Genre.NEWS, "Wire")), READER))
                    .isEmpty();
            assertThat(dossier.find(document, READER)).isPresent();
        }
    }

    @Test
    void aCorrectedDateTakesThePlaceOfTheFormerWithoutLosingItsReading() throws Exception {
        Document wrong = report(TEXT, "a.txt", "2019-05-04");
        Document right = report(TEXT, "a.txt", "2018-05-04");
        try (Dossier dossier = Dossier.open(file())) {
            dossier.add(read(wrong), READER);
            dossier.add(right);
            assertThat(dossier.documents()).containsExactly(right);
            assertThat(dossier.find(right, READER)).isEmpty();
            dossier.add(wrong);
            assertThat(dossier.documents()).containsExactly(wrong);
            assertThat(dossier.find(wrong, READER)).contains(read(wrong));
        }
    }

    @Test
    void oneTextAtTwoPathsIsReadOnceAndFoundUnderBoth() throws Exception {
        Document first = report(TEXT, "a.txt", "2019-05-04");
        Document second = report(TEXT, "b/\"é\\.txt", "2019-05-04");
        try (Dossier dossier = Dossier.open(file())) {
            dossier.add(read(first), READER);
            dossier.add(second);
            assertThat(dossier.documents()).containsExactly(first, second);
            assertThat(dossier.find(second, READER)).hasValueSatisfying(found -> {
                assertThat(found.document()).isEqualTo(second);
                assertThat(found.claims())
                        .hasSize(2)
                        .allSatisfy(
                                claim -> assertThat(claim.envelope().document()).isEqualTo("b/\"é\\.txt"));
            });
        }
    }

    @Test
    void refusesClaimsOfAnotherReport() throws Exception {
        List<Claim> claims = read(report(TEXT, "a.txt", null)).claims();
        Document other = report("Another text.", "a.txt", null);
        assertThatThrownBy(() -> new ReadReport(other, List.of(), claims)).isInstanceOf(IllegalArgumentException.class);
    }
}
