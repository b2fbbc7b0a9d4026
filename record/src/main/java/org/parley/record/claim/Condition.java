package org.parley.record.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One thing is made to depend on another.
 *
 * @param actor whose condition it is
 * @param prerequisite what must come about, in the report's words
 * @param consequence what waits for it, in the report's words
 * @param waived true when the condition is dropped
 * @param ifDeed the prerequisite, where it can be told
 * @param thenDeed the consequence, where it can be told
 */
public record Condition(
        Envelope envelope,
        @Nullable String actor,
        String prerequisite,
        @Nullable String consequence,
        boolean waived,
        @Nullable @JsonProperty("if") Deed ifDeed,
        @Nullable @JsonProperty("then") Deed thenDeed)
        implements Claim {
    @Override
    public Condition withEnvelope(Envelope changed) {
        return new Condition(changed, actor, prerequisite, consequence, waived, ifDeed, thenDeed);
    }
}
