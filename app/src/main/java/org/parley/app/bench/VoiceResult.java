package org.parley.app.bench;

import java.util.List;
import java.util.Locale;

/**
 * The counts of all texts as a table.
 *
 * @param counts one a text
 */
public record VoiceResult(List<VoiceCount> counts) {
    public VoiceResult {
        counts = List.copyOf(counts);
    }

    public VoiceCount total() {
        return counts.stream().reduce(VoiceCount.NONE, VoiceCount::plus);
    }

    public List<String> lines() {
        VoiceCount all = total();
        return List.of(
                "%8s%8s%8s%8s%8s%8s%8s".formatted("texts", "marked", "told", "right", "P", "R", "F1"),
                String.format(
                        Locale.ROOT,
                        "%8d%8d%8d%8d%8.3f%8.3f%8.3f",
                        counts.size(),
                        all.marked(),
                        all.told(),
                        all.right(),
                        all.precision(),
                        all.recall(),
                        all.f1()));
    }
}
