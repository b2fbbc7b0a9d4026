package org.parley.reader.extract;

import java.time.LocalDate;
import java.util.List;
import org.parley.reader.TestReader;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;
import org.parley.record.document.ReportDate;
import org.parley.record.document.Timespan;

/** What a report of a few sentences, dated Wednesday 12 March 2014, is read to say. */
final class Told {
    private Told() {}

    static <C extends Claim> List<C> by(String text, Class<C> kind) {
        ReportDate date =
                new ReportDate(Timespan.day(LocalDate.of(2014, 3, 12)), ReportDate.Basis.MANIFEST, "as the test says");
        Document document = Document.of(text, new Origin("report.txt", null, null, null, Genre.NEWS, date, "en"));
        return TestReader.proposed(document, kind);
    }
}
