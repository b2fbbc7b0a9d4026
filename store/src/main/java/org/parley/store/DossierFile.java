package org.parley.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * From a file to a connection with the tables that this Parley knows. The file may come from anyone: nothing is written to
 * it before it has been seen to be a dossier, and none of its own code runs.
 */
final class DossierFile {
    private static final int BUSY_MILLIS = 10_000;
    private static final String HISTORY = "flyway_schema_history";

    private final Path file;
    private final SQLiteDataSource source;

    private DossierFile(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        // A transaction that first reads and then writes would fail, not wait, where another process wrote in between.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        this.file = file;
        this.source = new SQLiteDataSource(config);
        // As a URI, in which no character of a file's name can be taken for a setting.
        this.source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri());
    }

    /** Runs a statement to its end: one that gives rows keeps its lock until it is closed. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static Connection open(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new DossierException(file, "is a folder; name the dossier's file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new DossierException(file, "there is no folder " + folder + "; make it first");
        }
        try {
            return new DossierFile(file).prepared();
        } catch (SQLException | FlywayException e) {
            throw new DossierException(file, "cannot be opened: " + words(e), e);
        }
    }

    private Connection prepared() throws SQLException {
        Connection connection = source.getConnection();
        try {
            execute(connection, "pragma trusted_schema=off");
            boolean started = inspect(connection);
            Flyway flyway = flyway();
            MigrationInfoService steps = flyway.info();
            if (started) {
                refuseNewer(steps.applied());
            }
            execute(connection, "pragma journal_mode=wal");
            if (steps.pending().length > 0) {
                flyway.migrate();
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private Flyway flyway() {
        return Flyway.configure(DossierFile.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:org/parley/store/migration")
                .table(HISTORY)
                .load();
    }

    /** @return whether there are tables already */
    private boolean inspect(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet schema = statement.executeQuery("select type, name from sqlite_schema")) {
            while (schema.next()) {
                String type = schema.getString("type");
                if (type.equals("trigger") || type.equals("view")) {
                    throw new DossierException(
                            file,
                            "holds a " + type + ", which no Parley writes; do not use it, and ask whoever sent it");
                }
                tables.add(schema.getString("name"));
            }
        }
        if (!tables.isEmpty() && !tables.contains(HISTORY)) {
            throw new DossierException(file, "is a database of another program, no dossier; name another file");
        }
        return !tables.isEmpty();
    }

    private void refuseNewer(MigrationInfo[] applied) {
        Arrays.stream(applied)
                .filter(step -> !step.getState().isResolved())
                .findFirst()
                .map(MigrationInfo::getVersion)
                .ifPresent(version -> {
                    throw new DossierException(
                            file,
                            "was written by a newer Parley (its tables are of version " + version
                                    + "); open it with that one, or update this one");
                });
    }

    /** The reason in a person's words where the database's own would puzzle. */
    static String words(Throwable failure) {
        return switch (sqlite(failure)) {
            case null ->
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
            case SQLITE_NOTADB -> "it is no dossier (not an SQLite file); name another file";
            case SQLITE_CORRUPT -> "it is damaged; use a copy that is whole";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it; try again when that has ended";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                "it cannot be read or written; see to the rights to it and its folder";
            case SQLITE_FULL, SQLITE_IOERR -> "the disk is full or failing; make room and try again";
            case SQLiteErrorCode other -> other.message;
        };
    }

    private static @Nullable SQLiteErrorCode sqlite(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                int primary = sqlite.getResultCode().code & 0xFF;
                return SQLiteErrorCode.getErrorCode(primary);
            }
        }
        return null;
    }
}
