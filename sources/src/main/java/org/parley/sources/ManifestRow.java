package org.parley.sources;

import org.jspecify.annotations.Nullable;
import org.parley.record.document.Citability;
import org.parley.record.document.Genre;
import org.parley.record.document.Handling;
import org.parley.record.document.Timespan;

/** What a manifest says of one report; null where it says nothing. */
record ManifestRow(
        long line,
        @Nullable Timespan date,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable Genre genre,
        @Nullable String author,
        @Nullable Handling handling,
        @Nullable Citability citability) {
    /** Of a report that no manifest lists. */
    static final ManifestRow NONE = new ManifestRow(0, null, null, null, null, null, null, null);
}
