package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
import org.parley.record.document.Timespan;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Signature;

/** The third clock: what a dossier held when. */
class KnownAtTest {
    private static final Instant MONDAY = Instant.parse("2024-03-04T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-03-05T09:00:00.250Z");
    private static final Instant WEDNESDAY = Instant.parse("2024-03-06T09:00:00Z");

    @TempDir
    Path folder;

    private Dossier on(Instant day) {
        return Dossier.open(folder.resolve("talks.parley"), () -> day);
    }

    private Known knownAt(Instant at) {
        try (Dossier dossier = on(WEDNESDAY)) {
            return dossier.knownAt(at);
        }
    }

    private static Document report(String path, @Nullable String date, Handling handling) {
        ReportDate when =
                date == null ? null : new ReportDate(Timespan.parse(date), ReportDate.Basis.MANIFEST, "listed");
        return Document.of(
                "Ada Quist of Norland spoke at " + path,
                new Origin(path, null, null, null, Genre.NEWS, when, "en", handling, Citability.NAMED));
    }

    private static ReadReport read(Document document, String person) throws Exception {
        Claim claim = ClaimJson.read(
                "{\"document\": \"%s\", \"document_id\": \"%s\", \"start\": 0, \"end\": 9, \"kind\": \"office\", \"person\": \"%s\", \"of\": \"Norland\"}"
                        .formatted(document.origin().path(), document.id(), person));
        return new ReadReport(document, List.of(), List.of(claim));
    }

    @Test
    void holdsOnlyWhatWasTakenInByThen() throws Exception {
        ReadReport early = read(report("a.txt", "2024-01-01", Handling.PUBLIC), "Ada Quist");
        ReadReport late = read(report("b.txt", "2023-01-01", Handling.PUBLIC), "Ada Quist");
        try (Dossier dossier = on(MONDAY)) {
            dossier.add(early, "reader-1");
        }
        try (Dossier dossier = on(TUESDAY)) {
            dossier.add(late, "reader-1");
        }
        assertThat(knownAt(MONDAY.minusSeconds(1)).reports()).isEmpty();
        assertThat(knownAt(MONDAY).reports()).containsExactly(early);
        assertThat(knownAt(TUESDAY).reports()).containsExactly(early, late);
        assertThat(knownAt(TUESDAY).evidence().claims()).hasSize(2);
    }

    @Test
    void aReportIsAsItWasToldOfAndLastReadThen() throws Exception {
        Document told = report("a.txt", "2024-01-01", Handling.PUBLIC);
        Document corrected = report("a.txt", "2024-01-02", Handling.PUBLIC);
        try (Dossier dossier = on(MONDAY)) {
            dossier.add(read(told, "Ada"), "reader-1");
        }
        try (Dossier dossier = on(TUESDAY)) {
            dossier.add(read(told, "Ada Quist"), "reader-2");
        }
        try (Dossier dossier = on(WEDNESDAY)) {
            dossier.add(corrected);
        }
        assertThat(knownAt(MONDAY).reports()).containsExactly(read(told, "Ada"));
        assertThat(knownAt(TUESDAY).reports()).containsExactly(read(told, "Ada Quist"));
        assertThat(knownAt(WEDNESDAY).reports()).containsExactly(new ReadReport(corrected, List.of(), List.of()));
    }

    @Test
    void whatIsConfidentialByNowIsSoInHindsight() throws Exception {
        try (Dossier dossier = on(MONDAY)) {
            dossier.add(report("a.txt", null, Handling.PUBLIC));
        }
        try (Dossier dossier = on(TUESDAY)) {
            dossier.add(report("a.txt", null, Handling.CONFIDENTIAL));
        }
        assertThat(knownAt(MONDAY).reports())
                .singleElement()
                .satisfies(r -> assertThat(r.document().origin().handling()).isEqualTo(Handling.CONFIDENTIAL));
    }

    @Test
    void aJudgementCountsFromWhenItWasTakenInAndOnlyOnce() throws Exception {
        Judgement judgement = new Judgement.Comment(
                new Signature("Ada", Instant.parse("2020-01-01T00:00:00Z"), "a doubt", Handling.INTERNAL), "x", "So?");
        try (Dossier dossier = on(TUESDAY)) {
            dossier.judge(judgement);
        }
        byte[] once = Files.readAllBytes(folder.resolve("talks.parley"));
        try (Dossier dossier = on(WEDNESDAY)) {
            dossier.judge(judgement);
            assertThat(dossier.judgements()).containsExactly(judgement);
        }
        assertThat(folder.resolve("talks.parley")).hasBinaryContent(once);
        assertThat(knownAt(MONDAY).judgements()).isEmpty();
        assertThat(knownAt(TUESDAY).judgements()).containsExactly(judgement);
    }

    @Test
    void aClaimIsFoundByTheStartOfItsIdAsItWasReadLast() throws Exception {
        ReadReport report = read(report("a.txt", null, Handling.PUBLIC), "Ada");
        Claim claim = report.claims().getFirst();
        try (Dossier dossier = on(MONDAY)) {
            dossier.add(report, "reader-1");
            dossier.add(read(report.document(), "Ada Quist"), "reader-2");
            assertThat(dossier.claims(claim.id().substring(0, 8))).containsExactly(claim);
            assertThat(dossier.claims("")).hasSize(2);
            assertThat(dossier.claims("zz")).isEmpty();
        }
    }
}
