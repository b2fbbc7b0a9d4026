package org.parley.record.claim;

import org.jspecify.annotations.Nullable;

/**
 * A person holds a post.
 *
 * @param of the state, body or group
 */
public record Office(
        Envelope envelope,
        String person,
        @Nullable String title,
        @Nullable String of) implements Claim {
    @Override
    public Office withEnvelope(Envelope changed) {
        return new Office(changed, person, title, of);
    }
}
