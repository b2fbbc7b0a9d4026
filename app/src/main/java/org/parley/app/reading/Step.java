package org.parley.app.reading;

import org.parley.reader.Reading;
import org.parley.record.document.Document;
import org.parley.sources.Outcome;

/** What became of one file, from its bytes to its claims. */
public sealed interface Step {

    /** A report that was read. */
    record Done(Reading reading) implements Step {}

    /** A report that an earlier job has read. */
    record Known(Reading reading) implements Step {}

    /** A report that is kept, and not read for its language. */
    record OtherLanguage(Document document) implements Step {}

    /** A report that is kept, and at which the reader failed; a fault of Parley. */
    record Failed(Document document, Throwable failure) implements Step {}

    /** A file that gave no document. */
    record Skipped(Outcome.Skipped outcome) implements Step {}

    /** A wrong row of a manifest. */
    record Problem(Outcome.Problem outcome) implements Step {}
}
