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
 * @param handling who may see it; what it claims is handled alike
 * @param citability how it may be referred to outside the desk
 */
public record Origin(
        String path,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        Genre genre,
        @Nullable ReportDate date,
        String language,
        Handling handling,
        Citability citability) {
    private static final String UNNAMED = "unnamed source";

    /** Handled as is usual for its genre, and to be cited by name. */
    public Origin(
            String path,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String author,
            Genre genre,
            @Nullable ReportDate date,
            String language) {
        this(path, title, outlet, author, genre, date, language, Handling.usualFor(genre), Citability.NAMED);
    }

    /** The same under another date. */
    public Origin dated(ReportDate when) {
        return new Origin(path, title, outlet, author, genre, when, language, handling, citability);
    }

    /** The same without anything that says whose it is; the date stays, its reason goes. */
    public Origin unnamed() {
        ReportDate when = date == null ? null : new ReportDate(date.when(), date.basis(), UNNAMED);
        return new Origin(UNNAMED, null, null, null, genre, when, language, handling, citability);
    }

    /** The last part of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
