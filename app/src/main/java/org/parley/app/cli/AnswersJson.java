package org.parley.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.actor.Answer;
import org.parley.reader.actor.Answers;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers as one JSON object: what was asked, what was found, what at other times, what is spelled alike. */
final class AnswersJson {
    private static final JsonMapper JSON = new JsonMapper();

    private AnswersJson() {}

    static String of(String asked, @Nullable String date, Answers answers) {
        ObjectNode json = JSON.createObjectNode();
        json.put("asked", asked);
        if (date != null) {
            json.put("date", date);
        }
        add(json.putArray("found"), answers.found());
        add(json.putArray("at_other_times"), answers.otherwise());
        answers.nearest().forEach(json.putArray("nearest")::add);
        return JSON.writeValueAsString(json);
    }

    private static void add(ArrayNode array, List<Answer> answers) {
        for (Answer answer : answers) {
            ObjectNode json = array.addObject();
            json.put("name", answer.name());
            json.put("type", answer.type());
            put(json, "country", answer.country());
            put(json, "country_name", answer.countryName());
            put(json, "sector", answer.sector());
            put(json, "office", answer.office());
            put(json, "of", answer.of());
            put(json, "from", answer.valid().from());
            put(json, "to", answer.valid().to());
            answer.how().forEach(json.putArray("known_by")::add);
        }
    }

    private static void put(ObjectNode json, String field, String value) {
        if (!value.isEmpty()) {
            json.put(field, value);
        }
    }
}
