package org.parley.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.reader.Reader;
import org.parley.reader.actor.ActorTableException;
import org.parley.reader.actor.ActorTables;
import picocli.CommandLine.Option;

/** {@code --actors}: the user's own actors; with a dossier, those in the file beside it. */
final class ActorsOption {
    private static final int MARK_LENGTH = 8;

    @Option(
            names = "--actors",
            paramLabel = "FILE.csv",
            description =
                    "Your own actors, which count before those that Parley knows. With a dossier they are looked for"
                            + " beside it: talks.parley has talks.parley.actors.csv.")
    private @Nullable String file;

    /** A user's actors, and the mark by which readings with them are told from others. */
    record Own(ActorTables tables, String mark) {
        static final Own NONE = new Own(ActorTables.NONE, "");

        /** A reader that knows them, made of the other when first asked for. */
        Supplier<Reader> reader(Supplier<Reader> other) {
            return tables.isEmpty() ? other : new ReaderWith(tables, other);
        }
    }

    private static final class ReaderWith implements Supplier<Reader> {
        private final ActorTables tables;
        private final Supplier<Reader> other;
        private @Nullable Reader reader;

        ReaderWith(ActorTables tables, Supplier<Reader> other) {
            this.tables = tables;
            this.other = other;
        }

        @Override
        public synchronized Reader get() {
            if (reader == null) {
                reader = other.get().with(tables);
            }
            return reader;
        }
    }

    /** The file named, else the one beside the dossier, whether or not it is there. */
    Optional<Path> file(Optional<Path> dossier) throws CallException {
        try {
            return file == null ? dossier.map(ActorsOption::beside) : Optional.of(Path.of(file));
        } catch (InvalidPathException e) {
            throw new CallException(file + ": not a path: " + e.getReason());
        }
    }

    private static Path beside(Path dossier) {
        return dossier.resolveSibling(dossier.getFileName() + ".actors.csv");
    }

    /** @throws CallException if the file cannot be used */
    Own own(Optional<Path> dossier) throws CallException {
        Optional<Path> path = file(dossier);
        if (path.isEmpty() || file == null && !Files.exists(path.get())) {
            return Own.NONE;
        }
        try {
            ActorTables tables = ActorTables.of(path.get());
            return new Own(tables, "+actors-" + mark(Files.readString(path.get())));
        } catch (IOException e) {
            throw new CallException("cannot read actors from " + path.get() + ": " + e.getMessage());
        } catch (ActorTableException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }

    private static String mark(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
