package org.parley.record.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a report is from.
 *
 * @param path the path or URI as given at intake, with forward slashes
 * @param title its headline, if it is kept apart from the text
 * @param outlet who published it
 * @param author the person or body that signs it; in a party's own statement, the party
 * @param date null where nothing in or beside the report gives one
 * @param language ISO 639-1, "und" where it cannot be told
 */
public record Origin(
        String path,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        Genre genre,
        @Nullable ReportDate date,
        String language) {

    /** The last part of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
