package org.parley.store;

import static org.parley.store.schema.Tables.CLAIM;
import static org.parley.store.schema.Tables.READING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimFormatException;
import org.parley.record.claim.ClaimJson;
import org.parley.record.document.Document;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Span;
import org.parley.store.schema.tables.records.ClaimRecord;
import org.parley.store.schema.tables.records.ReadingRecord;

/** The rows of readings and the claims in them. */
final class Readings {
    /** Ids are hexadecimal. */
    private static final String AFTER_EVERY_DIGIT = "g";

    private Readings() {}

    static void keep(DSLContext sql, ReadReport report, String reader, Instant now) {
        Document document = report.document();
        sql.insertInto(READING)
                .set(READING.DOCUMENT_ID, document.id())
                .set(READING.REPORT_DATE, date(document))
                .set(READING.GENRE, document.origin().genre().code())
                .set(READING.AUTHOR, author(document))
                .set(READING.READER, reader)
                .set(READING.SENTENCES, written(report.sentences()))
                .set(READING.READ_AT, now.toString())
                .onConflictDoNothing()
                .returning(READING.ID)
                .fetchOptional(READING.ID)
                .ifPresent(reading -> keep(sql, reading, report.claims()));
    }

    private static void keep(DSLContext sql, int reading, List<Claim> claims) {
        List<ClaimRecord> rows = new ArrayList<>();
        for (Claim claim : claims) {
            rows.add(new ClaimRecord(reading, rows.size(), claim.id(), ClaimJson.write(claim)));
        }
        sql.batchInsert(rows).execute();
    }

    static Optional<ReadReport> find(DSLContext sql, Document document, String reader) throws ClaimFormatException {
        Optional<ReadingRecord> reading = sql.selectFrom(READING)
                .where(key(document).and(READING.READER.eq(reader)))
                .fetchOptional();
        return reading.isEmpty() ? Optional.empty() : Optional.of(read(sql, document, reading.get()));
    }

    /** As it was last read by an instant, by whatever reader; without claims if it was not. */
    static ReadReport knownAt(DSLContext sql, Document document, Instant at) throws ClaimFormatException {
        Optional<ReadingRecord> reading = sql.selectFrom(READING).where(key(document)).fetch().stream()
                .filter(row -> !Instant.parse(row.getReadAt()).isAfter(at))
                .max(Comparator.comparing((ReadingRecord row) -> Instant.parse(row.getReadAt()))
                        .thenComparing(ReadingRecord::getId));
        return reading.isEmpty() ? new ReadReport(document, List.of(), List.of()) : read(sql, document, reading.get());
    }

    private static ReadReport read(DSLContext sql, Document document, ReadingRecord reading)
            throws ClaimFormatException {
        List<Claim> claims = new ArrayList<>();
        for (String json : sql.select(CLAIM.JSON)
                .from(CLAIM)
                .where(CLAIM.READING_ID.eq(reading.getId()))
                .orderBy(CLAIM.ORDINAL)
                .fetch(CLAIM.JSON)) {
            claims.add(claim(json, document.origin().path()));
        }
        return new ReadReport(document, spans(reading.getSentences()), claims);
    }

    /** Claims of any reading whose id begins so, each id once, as it was read last. */
    static List<Claim> claims(DSLContext sql, String start) throws ClaimFormatException {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (String json : sql.select(CLAIM.JSON)
                .from(CLAIM)
                .where(CLAIM.ID.ge(start).and(CLAIM.ID.lt(start + AFTER_EVERY_DIGIT)))
                .orderBy(CLAIM.READING_ID.desc(), CLAIM.ORDINAL)
                .fetch(CLAIM.JSON)) {
            Claim claim = ClaimJson.read(json);
            claims.putIfAbsent(claim.id(), claim);
        }
        return List.copyOf(claims.values());
    }

    private static Condition key(Document document) {
        return DSL.and(
                READING.DOCUMENT_ID.eq(document.id()),
                READING.REPORT_DATE.eq(date(document)),
                READING.GENRE.eq(document.origin().genre().code()),
                READING.AUTHOR.eq(author(document)));
    }

    private static String date(Document document) {
        ReportDate date = document.origin().date();
        return date == null ? "" : date.when().toString();
    }

    private static String author(Document document) {
        return Objects.requireNonNullElse(document.origin().author(), "");
    }

    /** The words may have been read where they were found first; the claims are those of every place that has them. */
    private static Claim claim(String json, String path) throws ClaimFormatException {
        Claim claim = ClaimJson.read(json);
        return claim.envelope().document().equals(path)
                ? claim
                : ClaimJson.read(ClaimJson.toJson(claim).put("document", path).toString());
    }

    private static String written(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
    }

    private static List<Span> spans(String written) {
        return Arrays.stream(written.split(" ", -1))
                .filter(span -> !span.isEmpty())
                .map(Readings::span)
                .toList();
    }

    private static Span span(String written) {
        int dash = written.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("\"" + written + "\" is no span");
        }
        return new Span(Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
    }
}
