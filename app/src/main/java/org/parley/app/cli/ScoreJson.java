package org.parley.app.cli;

import org.parley.app.score.Figures;
import org.parley.app.score.Rates;
import org.parley.app.score.Score;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A score as one JSON object. {@code time} and {@code source} are precision, recall and F1; each of {@code kinds} is gold,
 * claims, precision, recall, F1 and strict F1.
 */
final class ScoreJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ScoreJson() {}

    static String of(Score score) {
        ObjectNode json = JSON.createObjectNode();
        json.put("gold", score.all().gold());
        json.put("claims", score.all().told());
        json.put("precision", score.all().rates().precision());
        json.put("recall", score.all().rates().recall());
        json.put("f1", score.all().rates().f1());
        json.put("strict_f1", score.all().strictF1());
        json.put("macro_f1", score.macroF1());
        json.put("false_done", score.falseDone());
        json.put("undone", score.undone());
        add(json.putArray("time"), score.time());
        add(json.putArray("source"), score.source());
        ObjectNode kinds = json.putObject("kinds");
        score.kinds().forEach((kind, figures) -> add(kinds.putArray(kind.code()), figures));
        return JSON.writeValueAsString(json);
    }

    private static void add(ArrayNode array, Figures figures) {
        array.add(figures.gold());
        array.add(figures.told());
        add(array, figures.rates());
        array.add(figures.strictF1());
    }

    private static void add(ArrayNode array, Rates rates) {
        array.add(rates.precision());
        array.add(rates.recall());
        array.add(rates.f1());
    }
}
