package org.parley.app.bench.generate;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.parley.record.document.Timespan;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of a process as one line of JSON: names by actor; what was told since when by round, part
 * and condition; what outlets tell differently, which conditions wait for each other, and who alleges violations.
 */
final class TruthJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TruthJson() {}

    static String write(Truth truth) {
        ObjectNode line = JSON.createObjectNode();
        line.put("process", truth.number());
        ObjectNode actors = line.putObject("actors");
        new TreeMap<>(truth.actors()).forEach((id, names) -> {
            ArrayNode all = actors.putArray(id);
            names.forEach(all::add);
        });
        histories(line.putArray("meetings"), truth.rounds());
        ArrayNode parts = line.putArray("participations");
        new TreeMap<>(truth.parts()).forEach((part, history) -> {
            ObjectNode node = parts.addObject();
            node.put("actor", part.actor());
            node.put("meeting", part.round());
            told(node, history);
        });
        histories(line.putArray("conditions"), truth.terms());
        ArrayNode disputed = line.putArray("disputed");
        truth.disputed().stream()
                .sorted()
                .forEach(part -> disputed.addObject().put("actor", part.actor()).put("meeting", part.round()));
        ArrayNode mutual = line.putArray("mutual_conditions");
        truth.mutual().stream()
                .sorted(Comparator.comparing(Truth.Pair::one).thenComparing(Truth.Pair::other))
                .forEach(pair -> mutual.addArray().add(pair.one()).add(pair.other()));
        ArrayNode violations = line.putArray("violations");
        truth.allegations().stream()
                .sorted(Comparator.comparing(Truth.Allegation::deal).thenComparing(Truth.Allegation::by))
                .forEach(a -> violations.addObject().put("agreement", a.deal()).put("alleged_by", a.by()));
        return JSON.writeValueAsString(line);
    }

    private static void histories(ArrayNode array, Map<String, Truth.History> histories) {
        new TreeMap<>(histories).forEach((id, history) -> {
            ObjectNode node = array.addObject();
            node.put("id", id);
            if (history.holder() != null) {
                node.put("holder", history.holder());
            }
            told(node, history);
        });
    }

    private static void told(ObjectNode node, Truth.History history) {
        ArrayNode told = node.putArray("told");
        for (Truth.Told each : history.told()) {
            ObjectNode step = told.addObject();
            step.put("since", each.since().toString());
            ArrayNode states = step.putArray("states");
            each.states().stream().sorted().forEach(states::add);
            Timespan time = each.time();
            if (time != null) {
                step.put("time", time.toString());
            }
        }
    }
}
