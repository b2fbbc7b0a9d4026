package org.parley.reader;

import java.util.List;
import org.parley.reader.judging.Proposal;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;

/** One reader for all tests: its models take seconds to load. */
public final class TestReader {
    public static final Reader READER = Reader.load();

    private TestReader() {}

    /** What the rules propose for a report, whatever the judge makes of it: tests of rules are not tests of weights. */
    public static List<Claim> proposed(Document document) {
        return READER.proposals(document).stream().map(Proposal::claim).toList();
    }
}
