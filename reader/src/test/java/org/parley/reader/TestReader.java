package org.parley.reader;

import java.util.List;
import org.parley.reader.judging.Proposal;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.document.Genre;
import org.parley.record.document.Origin;

/** One reader for all tests: its models take seconds to load. */
public final class TestReader {
    public static final Reader READER = Reader.load();

    private TestReader() {}

    /** What the rules propose for a report, whatever the judge makes of it: tests of rules are not tests of weights. */
    public static List<Claim> proposed(Document document) {
        return READER.proposals(document).stream().map(Proposal::claim).toList();
    }

    /** The claims of one kind. */
    public static <C extends Claim> List<C> proposed(Document document, Class<C> kind) {
        return proposed(document).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Those of an undated news report. */
    public static <C extends Claim> List<C> proposed(String text, Class<C> kind) {
        return proposed(Document.of(text, new Origin("test.txt", null, null, null, Genre.NEWS, null, "en")), kind);
    }
}
