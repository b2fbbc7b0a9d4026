package org.parley.sources;

import org.parley.record.document.Document;

/** What became of one file at intake. */
public sealed interface Outcome {

    /** A report, with what is known of its origin. */
    record Read(Document document) implements Outcome {}

    /**
     * A file that gives no document.
     *
     * @param path as given or found, with forward slashes
     * @param detail what is wrong and, where there is a remedy, what to do; one line
     */
    record Skipped(String path, Reason reason, String detail) implements Outcome {}

    /**
     * A row of a manifest that is wrong; what else the row says still holds.
     *
     * @param line of the manifest, from 1
     */
    record Problem(String manifest, long line, String detail) implements Outcome {}
}
