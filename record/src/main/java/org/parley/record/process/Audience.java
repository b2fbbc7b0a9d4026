package org.parley.record.process;

import org.parley.record.document.Citability;
import org.parley.record.document.Document;
import org.parley.record.document.Handling;
import org.parley.record.document.Origin;
import org.parley.record.judgement.Judgement;

/**
 * For whom a record is settled.
 *
 * @param cleared the narrowest handling of what it may see
 * @param desk whether it is the desk that took the reports in, which knows every source and what is for background only
 */
public record Audience(Handling cleared, boolean desk) {
    /** The desk itself, cleared for everything. */
    public static final Audience DESK = new Audience(Handling.STRICTLY_CONFIDENTIAL, true);

    /** Readers outside the desk, up to a handling. */
    public static Audience of(Handling cleared) {
        return new Audience(cleared, false);
    }

    boolean sees(Origin origin) {
        return origin.handling().compareTo(cleared) <= 0 && (desk || origin.citability() != Citability.BACKGROUND);
    }

    boolean sees(Judgement judgement) {
        return judgement.signature().handling().compareTo(cleared) <= 0;
    }

    /** A report as this audience may see it: without its source's name where that is to stay unnamed. */
    Document shown(Document document) {
        boolean named = desk || document.origin().citability() == Citability.NAMED;
        return named
                ? document
                : new Document(document.id(), document.text(), document.origin().unnamed());
    }
}
