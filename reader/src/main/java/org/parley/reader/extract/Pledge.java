package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Modality;

/**
 * An offer or promise as the grammar tells it, before it is a claim.
 *
 * @param focus the verb, noun or adjective that tells it
 * @param matter the head of what is promised
 * @param to whom it is promised
 */
record Pledge(
        Token focus,
        List<Actor> actors,
        Commitment.Status status,
        Token matter,
        @Nullable Token to,
        Modality modality,
        double confidence,
        String rule) {

    /** The same promise of another deed. */
    Pledge of(Token deed) {
        return new Pledge(focus, actors, status, deed, to, modality, confidence, rule);
    }
}
