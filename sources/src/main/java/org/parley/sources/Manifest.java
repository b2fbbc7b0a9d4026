package org.parley.sources;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.sources.Outcome.Problem;

/**
 * A folder's {@code manifest.csv}.
 *
 * @param folder the one it lies in
 * @param rows by the file's path relative to the folder
 * @param problems its wrong rows, in order
 */
record Manifest(Path folder, Map<Path, ManifestRow> rows, List<Problem> problems) {
    static final String FILE_NAME = "manifest.csv";

    Manifest {
        rows = new LinkedHashMap<>(rows);
        problems = List.copyOf(problems);
    }

    Optional<ManifestRow> row(Path file) {
        return Optional.ofNullable(rows.get(folder.relativize(file)));
    }

    /** Whether it says which files of a folder are reports. */
    boolean lists(Path inFolder) {
        return rows.keySet().stream()
                .anyMatch(file -> inFolder.equals(folder.resolve(file).getParent()));
    }
}
