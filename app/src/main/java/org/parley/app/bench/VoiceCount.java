package org.parley.app.bench;

import java.util.ArrayList;
import java.util.List;
import org.parley.reader.extract.Voice;
import org.parley.reader.extract.Voices;
import org.parley.record.document.Span;

/**
 * How many sources were found.
 *
 * @param marked attributions that name a source and whose cue holds a verb of saying
 * @param told voices that the reader found
 * @param right voices whose cue and source overlap those of a marked attribution; each counts once
 */
public record VoiceCount(int marked, int told, int right) {
    static final VoiceCount NONE = new VoiceCount(0, 0, 0);

    public static VoiceCount of(List<MarkedVoice> marks, Voices heard) {
        List<MarkedVoice> open = new ArrayList<>();
        for (MarkedVoice each : marks) {
            if (!each.source().isEmpty() && heard.verbs().stream().anyMatch(verb -> overlap(each.cue(), verb))) {
                open.add(each);
            }
        }
        int marked = open.size();
        int right = 0;
        for (Voice voice : heard.found()) {
            MarkedVoice match = open.stream()
                    .filter(each -> overlap(each.cue(), voice.cue()) && overlap(each.source(), voice.source()))
                    .findFirst()
                    .orElse(null);
            if (match != null) {
                open.remove(match);
                right++;
            }
        }
        return new VoiceCount(marked, heard.found().size(), right);
    }

    private static boolean overlap(List<Span> pieces, Span other) {
        return pieces.stream().anyMatch(piece -> piece.overlaps(other));
    }

    VoiceCount plus(VoiceCount other) {
        return new VoiceCount(marked + other.marked, told + other.told, right + other.right);
    }

    public double precision() {
        return told == 0 ? 0 : (double) right / told;
    }

    public double recall() {
        return marked == 0 ? 0 : (double) right / marked;
    }

    public double f1() {
        return marked + told == 0 ? 0 : 2.0 * right / (marked + told);
    }
}
