package org.parley.record.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, beyond what the other kinds say.
 *
 * @param type a PLOVER event type
 * @param matter the words
 */
public record Act(
        Envelope envelope,
        String actor,
        Type type,
        @Nullable String target,
        @Nullable String matter) implements Claim {
    /** The event types of PLOVER (openeventdata, 2024) that no other kind of claim covers. */
    public enum Type implements Code {
        SUPPORT,
        AID,
        COOPERATE,
        CONCEDE,
        RETREAT,
        ACCUSE,
        THREATEN,
        PROTEST,
        SANCTION,
        MOBILIZE,
        COERCE,
        ASSAULT;

        @Override
        public String code() {
            return name();
        }
    }

    @Override
    public Act withEnvelope(Envelope changed) {
        return new Act(changed, actor, type, target, matter);
    }
}
