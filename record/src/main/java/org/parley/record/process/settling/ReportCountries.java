package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The country or territory that a report tells of, by the names in its first words: none where two stand there alike often. */
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
        Map<String, Double> weights = new HashMap<>();
        Theatres.in(text.substring(0, Math.min(CHARACTERS, text.length())))
                .forEach(theatre -> weights.merge(theatre, Theatres.weight(theatre), Double::sum));
        double most = weights.values().stream().max(Double::compare).orElse(0.0);
        List<String> leading = weights.keySet().stream()
                .filter(theatre -> weights.getOrDefault(theatre, 0.0) >= most)
                .toList();
        return leading.size() == 1 ? leading.getFirst() : "";
    }
}
