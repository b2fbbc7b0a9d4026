package org.parley.store;

import static org.parley.store.schema.Tables.DOCUMENT;
import static org.parley.store.schema.Tables.ORIGIN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Citability;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Handling;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;
import org.parley.store.schema.tables.records.OriginRecord;

/** The rows of texts and where they are from. */
final class Origins {
    private Origins() {}

    /** Whether the text is there, with just this origin as the last that was told of its path. */
    static boolean holds(DSLContext sql, Document document) {
        return sql.selectFrom(ORIGIN)
                .where(ORIGIN.DOCUMENT_ID.eq(document.id()))
                .and(ORIGIN.PATH.eq(document.origin().path()))
                .orderBy(ORIGIN.ID.desc())
                .limit(1)
                .fetchOptional(Origins::origin)
                .filter(document.origin()::equals)
                .isPresent();
    }

    static void keep(DSLContext sql, Document document, Instant now) {
        if (holds(sql, document)) {
            return;
        }
        sql.insertInto(DOCUMENT, DOCUMENT.ID, DOCUMENT.TEXT)
                .values(document.id(), document.text())
                .onConflictDoNothing()
                .execute();
        Origin origin = document.origin();
        ReportDate date = origin.date();
        sql.insertInto(ORIGIN)
                .set(ORIGIN.DOCUMENT_ID, document.id())
                .set(ORIGIN.PATH, origin.path())
                .set(ORIGIN.TITLE, origin.title())
                .set(ORIGIN.OUTLET, origin.outlet())
                .set(ORIGIN.AUTHOR, origin.author())
                .set(ORIGIN.GENRE, origin.genre().code())
                .set(ORIGIN.REPORT_DATE, date == null ? null : date.when().toString())
                .set(
                        ORIGIN.DATE_BASIS,
                        date == null ? null : date.basis().name().toLowerCase(Locale.ROOT))
                .set(ORIGIN.DATE_REASON, date == null ? null : date.reason())
                .set(ORIGIN.LANGUAGE, origin.language())
                .set(ORIGIN.HANDLING, origin.handling().code())
                .set(ORIGIN.CITABILITY, origin.citability().code())
                .set(ORIGIN.TAKEN_IN_AT, now.toString())
                .execute();
    }

    /** The origins that hold now, by path. */
    static List<Integer> current(DSLContext sql) {
        return sql.select(DSL.max(ORIGIN.ID))
                .from(ORIGIN)
                .groupBy(ORIGIN.PATH, ORIGIN.DOCUMENT_ID)
                .orderBy(ORIGIN.PATH, ORIGIN.DOCUMENT_ID)
                .fetch(DSL.max(ORIGIN.ID));
    }

    static Document document(DSLContext sql, int origin) {
        return sql.select(ORIGIN, DOCUMENT.TEXT)
                .from(ORIGIN)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(ORIGIN.DOCUMENT_ID))
                .where(ORIGIN.ID.eq(origin))
                .fetchSingle(row -> new Document(row.value1().getDocumentId(), row.value2(), origin(row.value1())));
    }

    /**
     * The reports taken in by an instant, by path, under what was told of each last by then. Who may see them is what was said
     * last of all: a report that is confidential by now is so in hindsight.
     */
    static List<Document> knownAt(DSLContext sql, Instant at) {
        Map<Place, OriginRecord> then = new TreeMap<>();
        Map<Place, OriginRecord> last = new HashMap<>();
        for (OriginRecord row : sql.selectFrom(ORIGIN).orderBy(ORIGIN.ID)) {
            Place place = new Place(row.getPath(), row.getDocumentId());
            last.put(place, row);
            if (!Instant.parse(row.getTakenInAt()).isAfter(at)) {
                then.put(place, row);
            }
        }
        List<Document> documents = new ArrayList<>();
        then.forEach((place, row) -> documents.add(new Document(
                place.documentId(),
                text(sql, place.documentId()),
                origin(row, Objects.requireNonNull(last.get(place))))));
        return documents;
    }

    private static String text(DSLContext sql, String document) {
        return sql.select(DOCUMENT.TEXT)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(document))
                .fetchSingle(DOCUMENT.TEXT);
    }

    private record Place(String path, String documentId) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::path).thenComparing(Place::documentId);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private static Origin origin(OriginRecord row) {
        return origin(row, row);
    }

    private static Origin origin(OriginRecord row, OriginRecord handled) {
        return new Origin(
                row.getPath(),
                row.getTitle(),
                row.getOutlet(),
                row.getAuthor(),
                Genre.of(row.getGenre()),
                date(row),
                row.getLanguage(),
                Handling.of(handled.getHandling()),
                Citability.of(handled.getCitability()));
    }

    private static @Nullable ReportDate date(OriginRecord row) {
        String when = row.getReportDate();
        return when == null
                ? null
                : new ReportDate(
                        Timespan.parse(when),
                        ReportDate.Basis.valueOf(row.getDateBasis().toUpperCase(Locale.ROOT)),
                        row.getDateReason());
    }
}
