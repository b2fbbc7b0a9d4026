package org.parley.record.document;

/**
 * The date of a report, and how it is known.
 *
 * @param when no finer than the basis allows: a report that names only a month is of that month
 * @param basis where the date was found
 * @param reason the words or the field that gave it, to show to a person
 */
public record ReportDate(Timespan when, Basis basis, String reason) {

    /** From the surest to the least sure. */
    public enum Basis {
        PERSON,
        MANIFEST,
        DATE_LINE,
        DATELINE,
        METADATA,
        TEXT
    }
}
