package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;

/**
 * A stance as the grammar tells it, before it is a claim.
 *
 * @param focus the verb, noun or adjective that tells it
 * @param matter the head of what it is about
 * @param addressee of whom it is wanted
 */
record Stand(
        Token focus,
        List<Actor> holders,
        Position.Stance stance,
        Token matter,
        @Nullable Token addressee,
        Modality modality,
        double confidence,
        String rule) {

    Stand about(Token other) {
        return new Stand(focus, holders, stance, other, addressee, modality, confidence, rule);
    }
}
