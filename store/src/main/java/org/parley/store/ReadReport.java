package org.parley.store;

import java.util.List;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.document.Span;

/**
 * A report with what a reader made of it.
 *
 * @param sentences where they stand in the text, in order
 * @param claims in the order of the text, all of this report
 */
public record ReadReport(Document document, List<Span> sentences, List<Claim> claims) {
    public ReadReport {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        for (Claim claim : claims) {
            if (!claim.envelope().documentId().equals(document.id())) {
                throw new IllegalArgumentException("claim " + claim.id() + " is of another report than "
                        + document.origin().path());
            }
        }
    }
}
