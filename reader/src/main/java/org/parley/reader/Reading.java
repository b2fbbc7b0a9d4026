package org.parley.reader;

import java.util.List;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.document.Span;

/**
 * A report as read.
 *
 * @param sentences where each sentence stands, in order, furniture left out
 * @param claims in the order of the text, each id once
 * @param ofConcern whether it was read: one that concerns neither a conflict nor talks has no sentences and no claims
 */
public record Reading(Document document, List<Span> sentences, List<Claim> claims, boolean ofConcern) {
    public Reading {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
    }
}
