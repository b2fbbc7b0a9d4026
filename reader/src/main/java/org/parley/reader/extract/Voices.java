package org.parley.reader.extract;

import java.util.List;
import org.parley.record.document.Span;

/**
 * Who is heard in a report.
 *
 * @param found each verb of saying with the words that tell whose it is
 * @param verbs every verb of saying, whether or not anyone was found to speak
 */
public record Voices(List<Voice> found, List<Span> verbs) {
    public Voices {
        found = List.copyOf(found);
        verbs = List.copyOf(verbs);
    }
}
