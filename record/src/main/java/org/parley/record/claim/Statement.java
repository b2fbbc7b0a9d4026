package org.parley.record.claim;

import org.jspecify.annotations.Nullable;

/**
 * Someone is quoted or paraphrased.
 *
 * @param speaker a name, or the words used for an anonymous one
 * @param topic the words for it
 */
public record Statement(
        Envelope envelope,
        String speaker,
        Form form,
        boolean anonymous,
        @Nullable String affiliation,
        @Nullable String topic,
        @Nullable String venue,
        @Nullable String audience)
        implements Claim {
    /** Quoted or paraphrased. */
    public enum Form implements Code {
        DIRECT,
        INDIRECT
    }

    @Override
    public Statement withEnvelope(Envelope changed) {
        return new Statement(changed, speaker, form, anonymous, affiliation, topic, venue, audience);
    }
}
