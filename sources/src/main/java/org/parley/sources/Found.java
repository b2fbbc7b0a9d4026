package org.parley.sources;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a walk came upon. */
sealed interface Found {

    /**
     * A report to load.
     *
     * @param row what a manifest says of it
     */
    record File(Path path, Format format, @Nullable ManifestRow row) implements Found {}

    /** Something whose outcome the walk itself could tell. */
    record Settled(Outcome outcome) implements Found {}
}
