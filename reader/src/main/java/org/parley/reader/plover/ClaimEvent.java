package org.parley.reader.plover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Interaction.Context;
import org.parley.record.claim.Interaction.Event;
import org.parley.record.claim.Interaction.Mode;

/**
 * The event that a claim is by its slots.
 *
 * @param mode where the slots tell it; else the words may
 * @param source names of those who do it
 * @param recipient names of those to whom it is done
 */
public record ClaimEvent(
        Event event, @Nullable Mode mode, @Nullable Context context, List<String> source, List<String> recipient) {
    public ClaimEvent {
        source = List.copyOf(source);
        recipient = List.copyOf(recipient);
    }
}
