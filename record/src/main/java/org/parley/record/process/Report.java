package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Origin;
import org.parley.record.document.Timespan;

/**
 * A text of the dossier, once, with everywhere it was found.
 *
 * @param origins sorted by path
 * @param date the first of its dates, null if it has none
 * @param origin names the group of copies that it belongs to: the smallest document id in it
 */
public record Report(
        String documentId, List<Origin> origins, @Nullable Timespan date, String origin) {
    public Report {
        origins = List.copyOf(origins);
    }

    public boolean isDatedBy(LocalDate day) {
        return date != null && !date.latest().isAfter(day);
    }
}
