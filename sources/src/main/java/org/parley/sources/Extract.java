package org.parley.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.sources.dating.DateField;

/**
 * What a format gives of a report.
 *
 * @param text without markup, paragraphs parted by blank lines
 * @param language as the file declares it, null where it does not
 * @param dates fields that may tell when it was published, the surest first
 */
record Extract(
        String text,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable String language,
        List<DateField> dates) {
    Extract {
        dates = List.copyOf(dates);
    }

    static Extract plain(String text) {
        return new Extract(text, null, null, null, null, List.of());
    }
}
