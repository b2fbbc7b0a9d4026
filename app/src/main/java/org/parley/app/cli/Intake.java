package org.parley.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.app.reading.Archive;
import org.parley.reader.Scope;
import org.parley.record.document.Document;
import org.parley.sources.Outcome;
import org.parley.sources.Reason;
import org.parley.sources.Sources;
import org.parley.store.Dossier;

/**
 * The reports that a call is about, and what is remembered of them.
 *
 * @param outcomes can be gone through once
 * @param size how many outcomes there are
 */
record Intake(Stream<Outcome> outcomes, int size, Archive archive) implements AutoCloseable {

    /** Reports under paths, nothing remembered. */
    static Intake of(Sources sources) {
        return new Intake(outcomes(sources), sources.size(), new Archive.None());
    }

    /**
     * Reports under paths, remembered in a dossier with the mark of the actors they were read with; where it lies among them, it is not
     * taken for one.
     */
    static Intake of(Sources sources, Path dossier, Scope scope, String mark) {
        return new Intake(
                outcomes(sources).map(passingOver(dossier)),
                sources.size(),
                new Archive.Kept(Dossier.open(dossier), scope, mark));
    }

    /** The reports that a dossier holds. */
    static Intake of(Path file, Scope scope, String mark) throws CallException {
        Dossier dossier = existing(file);
        Stream<Outcome> outcomes = dossier.documents().map((Document document) -> new Outcome.Read(document));
        return new Intake(outcomes, dossier.size(), new Archive.Kept(dossier, scope, mark));
    }

    /** A dossier that is there and holds reports. */
    static Dossier existing(Path file) throws CallException {
        if (!Files.exists(file)) {
            throw new CallException(file + ": no such dossier; name a PATH to make one of the reports there");
        }
        Dossier dossier = Dossier.open(file);
        if (dossier.size() == 0) {
            dossier.close();
            throw new CallException(file + ": no reports in this dossier yet; name a PATH to take some in");
        }
        return dossier;
    }

    private static Stream<Outcome> outcomes(Sources sources) {
        return StreamSupport.stream(sources.spliterator(), false);
    }

    private static UnaryOperator<Outcome> passingOver(Path dossier) {
        Path file = dossier.toAbsolutePath().normalize();
        Set<Path> files = Stream.of("", "-wal", "-shm")
                .map(end -> file.resolveSibling(file.getFileName() + end))
                .collect(Collectors.toSet());
        return outcome -> outcome instanceof Outcome.Skipped skipped
                        && files.contains(
                                Path.of(skipped.path()).toAbsolutePath().normalize())
                ? new Outcome.Skipped(skipped.path(), Reason.NOT_A_REPORT, "the dossier")
                : outcome;
    }

    @Override
    public void close() {
        archive.close();
    }
}
