package org.parley.reader.plover;

import java.util.Set;

/**
 * A pair whose event someone has told.
 *
 * @param text the sentence, so that a sentence is never both learned on and asked about
 * @param event a PLOVER event, or YIELD for CONCEDE and RETREAT together
 */
public record Example(String text, Set<String> traits, String event) {
    public Example {
        traits = Set.copyOf(traits);
    }
}
