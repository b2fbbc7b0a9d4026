package org.parley.sources;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats that reports come in, told by the file's extension. */
enum Format {
    TEXT,
    HTML,
    MARKDOWN;

    static Optional<Format> of(Path file) {
        return switch (extension(file)) {
            case ".txt" -> Optional.of(TEXT);
            case ".html", ".htm" -> Optional.of(HTML);
            case ".md" -> Optional.of(MARKDOWN);
            default -> Optional.empty();
        };
    }

    /** In lower case with its dot, or empty. */
    static String extension(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
