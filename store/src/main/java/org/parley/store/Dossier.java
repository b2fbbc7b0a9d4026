package org.parley.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimFormatException;
import org.parley.record.document.Document;
import org.parley.record.judgement.Judgement;

/**
 * One file that keeps reports and what was read out of them. Nothing in it is overwritten; what goes in goes in whole or
 * not at all, and what it holds already changes nothing. For one thread; a second process waits its turn to write.
 *
 * <p>A reading is found again under the report's text, its date, genre and author, and the reader: if any of them is
 * another, the report counts as unread.
 *
 * <p>Every method throws {@link DossierException} where the file cannot be read or written.
 */
public final class Dossier implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final DSLContext sql;

    private final InstantSource clock;

    private Dossier(Path file, Connection connection, InstantSource clock) {
        this.file = file;
        this.connection = connection;
        this.clock = clock;
        this.sql = DSL.using(connection, SQLDialect.SQLITE);
    }

    /** Opens the dossier in a file; makes an empty one where there is no file. */
    public static Dossier open(Path file) {
        return open(file, InstantSource.system());
    }

    /** @param clock tells when something is taken in */
    public static Dossier open(Path file, InstantSource clock) {
        return new Dossier(file, DossierFile.open(file), clock);
    }

    /** Takes in a report with what was read out of it. */
    public void add(ReadReport report, String reader) {
        in(store -> {
            store.transaction(change -> {
                Instant now = clock.instant();
                Origins.keep(change.dsl(), report.document(), now);
                Readings.keep(change.dsl(), report, reader, now);
            });
            return true;
        });
    }

    /** Takes in a report unread. */
    public void add(Document document) {
        if (!in(store -> Origins.holds(store, document))) {
            in(store -> {
                store.transaction(change -> Origins.keep(change.dsl(), document, clock.instant()));
                return true;
            });
        }
    }

    /** Takes in what a person decided. */
    public void judge(Judgement judgement) {
        in(store -> {
            store.transaction(change -> Decisions.keep(change.dsl(), judgement, clock.instant()));
            return true;
        });
    }

    /** All that people decided, the withdrawn and the withdrawals among it, by id. */
    public List<Judgement> judgements() {
        return in(store -> Decisions.by(store, Instant.MAX));
    }

    /**
     * What it held at an instant: reports as they were told of then, as they had last been read then, and what had been
     * decided. Only who may see a report is as it is now.
     */
    public Known knownAt(Instant at) {
        return in(store -> {
            List<ReadReport> reports = new ArrayList<>();
            for (Document document : Origins.knownAt(store, at)) {
                reports.add(Readings.knownAt(store, document, at));
            }
            return new Known(reports, Decisions.by(store, at));
        });
    }

    /** Claims of any reader whose id begins so, each id once. */
    public List<Claim> claims(String start) {
        return in(store -> Readings.claims(store, start));
    }

    /**
     * What this reader made of the report, if it has read it.
     *
     * @return with the given document; its claims name the path that this document has
     */
    public Optional<ReadReport> find(Document document, String reader) {
        return in(store -> Readings.find(store, document, reader));
    }

    /** How many reports it holds, read or not; a text found at two paths is two. */
    public int size() {
        return in(store -> Origins.current(store).size());
    }

    /** The reports by path, each with what was told of it last; a text is loaded when the stream comes to it. */
    public Stream<Document> documents() {
        return in(Origins::current).stream().map(origin -> in(store -> Origins.document(store, origin)));
    }

    /** Folds the log of late changes into the file, so that the one file is the whole. */
    @Override
    public void close() {
        try (connection) {
            DossierFile.execute(connection, "pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            throw new DossierException(file, "cannot be closed: " + DossierFile.words(e), e);
        }
    }

    private <T> T in(Work<T> work) {
        try {
            return work.on(sql);
        } catch (DataAccessException e) {
            throw new DossierException(file, "cannot be used: " + DossierFile.words(e), e);
        } catch (ClaimFormatException | IllegalArgumentException e) {
            throw new DossierException(
                    file, "holds what no Parley writes (" + e.getMessage() + "); use a copy that is whole", e);
        }
    }

    private interface Work<T> {
        T on(DSLContext store) throws ClaimFormatException;
    }
}
