package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The country that a report tells of, by the names of states in its first words: none where two stand there alike often. */
final class ReportCountries {
    /** A headline and a paragraph or two: what comes later is background. */
    private static final int CHARACTERS = 900;

    private final Map<String, String> texts;
    private final Map<String, String> known = new HashMap<>();

    /** @param texts by document id */
    ReportCountries(Map<String, String> texts) {
        this.texts = texts;
    }

    @Nullable
    String of(String document) {
        String theatre = known.computeIfAbsent(document, d -> told(texts.getOrDefault(d, "")));
        return theatre.isEmpty() ? null : theatre;
    }

    private static String told(String text) {
        List<String> words = Words.of(text.substring(0, Math.min(CHARACTERS, text.length())));
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < words.size(); ) {
            States.Prefix state = States.KNOWN.prefix(words.subList(i, words.size()));
            if (state != null) {
                counts.merge(state.state(), 1, Integer::sum);
            }
            i += state == null ? 1 : state.length();
        }
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        List<String> leading = counts.keySet().stream()
                .filter(s -> Integer.valueOf(most).equals(counts.get(s)))
                .toList();
        return leading.size() == 1 ? leading.getFirst() : "";
    }
}
