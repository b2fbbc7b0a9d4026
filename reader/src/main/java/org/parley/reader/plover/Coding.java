package org.parley.reader.plover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Interaction.Auxiliary;
import org.parley.record.claim.Interaction.Event;
import org.parley.record.claim.Interaction.Mode;

/**
 * What a source does to a target.
 *
 * @param source its words, empty where there is none
 * @param target its words, empty where there is none
 * @param probability that the event is this, by the weights
 */
public record Coding(
        Event event, @Nullable Mode mode, List<Auxiliary> auxiliary, String source, String target, double probability) {
    public Coding {
        auxiliary = List.copyOf(auxiliary);
    }
}
