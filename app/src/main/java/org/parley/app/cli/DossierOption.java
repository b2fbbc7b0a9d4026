package org.parley.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --dossier}, for every command that starts from reports. */
final class DossierOption {
    @Option(
            names = "--dossier",
            paramLabel = "FILE",
            description = "Keep the reports and their claims there, and read only what is new; made if it is not there."
                    + " Without a PATH the reports are those that it holds.")
    private @Nullable String file;

    /**
     * The dossier's file, if one was named.
     *
     * @throws CallException if that is no name of a file
     */
    Optional<Path> file() throws CallException {
        try {
            return Optional.ofNullable(file).map(Path::of);
        } catch (InvalidPathException e) {
            throw new CallException(file + ": not a path: " + e.getReason());
        }
    }
}
