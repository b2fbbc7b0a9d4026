package org.parley.app.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.app.reading.Tally;
import org.parley.reader.Reading;
import org.parley.record.document.Document;
import org.parley.record.judgement.Judgement;
import org.parley.record.process.Evidence;

/**
 * What a record is to be settled from.
 *
 * @param tally of what was read for it
 */
record Gathered(List<Reading> readings, List<Judgement> judgements, Tally tally) {

    /** What people judged of reports that are not among these is left out, lest it bring them in. */
    Evidence evidence() {
        List<Document> documents = readings.stream().map(Reading::document).toList();
        Set<String> texts = documents.stream().map(Document::id).collect(Collectors.toSet());
        return Evidence.of(
                        documents,
                        readings.stream().flatMap(r -> r.claims().stream()).toList())
                .judged(judgements.stream()
                        .filter(j -> j.claims().stream()
                                .allMatch(c -> texts.contains(c.envelope().documentId())))
                        .toList());
    }
}
