package org.parley.record.process.settling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The country or territory that a report tells of, by the names in its first words: none where two stand there alike often. One
 * that no table knows counts where the tables find none but those who mediate and host everywhere.
 */
final class ReportCountries {
    /** A headline and a paragraph or two: what comes later is background. */
    private static final int CHARACTERS = 900;

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Map<String, String> texts;
    private final Lands lands;
    private final Map<String, String> known = new HashMap<>();

    /**
     * @param texts by document id
     * @param lands that names of bodies tell of
     */
    ReportCountries(Map<String, String> texts, Lands lands) {
        this.texts = texts;
        this.lands = lands;
    }

    @Nullable
    String of(String document) {
        String theatre = known.computeIfAbsent(document, d -> told(texts.getOrDefault(d, "")));
        return theatre.isEmpty() ? null : theatre;
    }

    private String told(String text) {
        String lead = text.substring(0, Math.min(CHARACTERS, text.length()));
        Map<String, Double> weights = new HashMap<>();
        Theatres.in(lead).forEach(theatre -> weights.merge(theatre, Theatres.weight(theatre), Double::sum));
        if (weights.keySet().stream().allMatch(theatre -> Theatres.weight(theatre) < 1)) {
            Map<String, Double> untabled = untabled(lead);
            return leading(untabled.isEmpty() ? weights : untabled);
        }
        return leading(weights);
    }

    private Map<String, Double> untabled(String text) {
        Map<String, Double> weights = new HashMap<>();
        for (String word : NOT_LETTERS.split(text)) {
            String land = word.isEmpty() ? null : lands.untabled(word);
            if (land != null) {
                weights.merge(land, 1.0, Double::sum);
            }
        }
        return weights;
    }

    private static String leading(Map<String, Double> weights) {
        double most = weights.values().stream().max(Double::compare).orElse(0.0);
        List<String> leading = weights.keySet().stream()
                .filter(theatre -> weights.getOrDefault(theatre, 0.0) >= most)
                .toList();
        return leading.size() == 1 ? leading.getFirst() : "";
    }
}
