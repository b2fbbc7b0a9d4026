package org.parley.record.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, round, conference or call between actors; identified by any of name, place and parties.
 *
 * @param places in order, if there are several; {@code envelope.place} holds the first
 * @param purpose the words for it
 * @param level the words for it
 */
public record Meeting(
        Envelope envelope,
        @Nullable String name,
        List<String> parties,
        List<String> places,
        @Nullable String purpose,
        @Nullable Format format,
        @Nullable String level,
        @Nullable Outcome outcome,
        Status status)
        implements Claim {
    /** How far along it is. */
    public enum Status implements Code {
        PLANNED,
        UNDERWAY,
        HELD,
        POSTPONED,
        CANCELLED,
        CALLED_FOR
    }

    /** How the parties sit together. */
    public enum Format implements Code {
        DIRECT,
        PROXIMITY,
        SHUTTLE,
        CLOSED_DOOR,
        CALL
    }

    /** How it ended. */
    public enum Outcome implements Code {
        AGREED,
        ADJOURNED,
        SUSPENDED,
        ENDED_WITHOUT_AGREEMENT
    }

    public Meeting {
        parties = List.copyOf(parties);
        places = List.copyOf(places);
    }

    @Override
    public Meeting withEnvelope(Envelope changed) {
        return new Meeting(changed, name, parties, places, purpose, format, level, outcome, status);
    }
}
