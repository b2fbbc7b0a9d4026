package org.parley.record.claim;

import org.jspecify.annotations.Nullable;

/**
 * What an actor wants or refuses.
 *
 * @param matter the words
 * @param addressee of whom it is wanted
 */
public record Position(
        Envelope envelope,
        String actor,
        Stance stance,
        Topic topic,
        @Nullable String matter,
        @Nullable String addressee)
        implements Claim {
    /** For or against, and how hard. */
    public enum Stance implements Code {
        DEMANDS,
        URGES,
        SUPPORTS,
        OPPOSES,
        ACCEPTS,
        UNDECIDED
    }

    /** Whether it is wanted of someone whom the words of the matter do not name: "step down". */
    public boolean leavesOutAddressee() {
        return addressee != null && (matter == null || !matter.contains(addressee));
    }

    @Override
    public Position withEnvelope(Envelope changed) {
        return new Position(changed, actor, stance, topic, matter, addressee);
    }
}
