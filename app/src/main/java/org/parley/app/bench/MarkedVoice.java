package org.parley.app.bench;

import java.util.List;
import org.parley.record.document.Span;

/**
 * That a person marked words of a text as someone's saying. Either may stand in several pieces.
 *
 * @param source the words that tell who says it; empty where none do
 * @param cue the words that tell that something is said
 */
public record MarkedVoice(List<Span> source, List<Span> cue) {
    public MarkedVoice {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
    }
}
