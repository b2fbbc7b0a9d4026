package org.parley.sources.dating;

import java.util.List;
import java.util.Optional;
import org.parley.record.document.ReportDate;

/** Decides the date of a report that no manifest dates; as yet none. */
public final class ReportDating {
    private ReportDating() {}

    public static Optional<ReportDate> date(String text, List<DateField> fields) {
        return Optional.empty();
    }
}
