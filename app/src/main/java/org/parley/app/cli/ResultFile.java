package org.parley.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;

/** A file for the result, which takes its name only when it is whole. */
final class ResultFile {
    private final Path target;

    private ResultFile(Path target) {
        this.target = target;
    }

    /** Asked for before the reading, so that a wrong name costs no wait. */
    static ResultFile at(String name) throws CallException {
        try {
            Path target = Path.of(name);
            Path folder = target.toAbsolutePath().getParent();
            if (Files.isDirectory(target) || folder == null || !Files.isDirectory(folder)) {
                throw new CallException("cannot write to " + name + ": it must be a file in a folder that is there");
            }
            return new ResultFile(target);
        } catch (InvalidPathException e) {
            throw new CallException(name + ": not a path: " + e.getReason());
        }
    }

    /** Escaped line by line as for a terminal: the file may be shown on one. */
    void write(String lines) throws CallException {
        writeSafe(lines.lines().map(Printable::escape).collect(Collectors.joining("\n", "", "\n")));
    }

    /** What its maker has escaped: tabs between cells stay. */
    void writeSafe(String safe) throws CallException {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.writeString(target, safe);
                return;
            }
            Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
            Files.writeString(unfinished, safe);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CallException("cannot write to " + target + ": " + e.getMessage());
        }
    }
}
