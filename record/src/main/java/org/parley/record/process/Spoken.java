package org.parley.record.process;

import java.util.List;
import org.parley.record.claim.Code;

/**
 * Who states a holder's position.
 *
 * @param name as reports have it
 * @param attestations the claims stated so, by report date
 */
public record Spoken(By by, String name, List<Attestation> attestations) {
    /** By right of what it is stated. */
    public enum By implements Code {
        /** The holder itself speaks. */
        ITSELF,
        /** One who holds a post in it, leads it or is told to speak for it. */
        IN_ITS_NAME,
        /** Someone else, or one of whom no report tells by then that he or she may speak for it. */
        ANOTHER,
        /** The report tells it without saying from whom. */
        REPORT,
        /** A source that is not named. */
        UNNAMED
    }

    public Spoken {
        attestations = List.copyOf(attestations);
    }
}
