package org.parley.record.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The public form of an interaction, as it stands in its claim under {@code plover}. */
final class InteractionJson {
    private InteractionJson() {}

    static void put(ObjectNode node, Interaction interaction) {
        node.put("event", interaction.event().code());
        Interaction.Mode mode = interaction.mode();
        if (mode != null) {
            node.put("mode", mode.code());
        }
        codes(node, "context", interaction.context());
        codes(node, "auxiliary", interaction.auxiliary());
        parties(node, "source", interaction.source());
        parties(node, "recipient", interaction.recipient());
    }

    private static void codes(ObjectNode node, String name, List<? extends Code> codes) {
        if (!codes.isEmpty()) {
            ArrayNode array = node.putArray(name);
            codes.forEach(code -> array.add(code.code()));
        }
    }

    private static void parties(ObjectNode node, String name, List<Interaction.Party> parties) {
        if (!parties.isEmpty()) {
            ArrayNode array = node.putArray(name);
            for (Interaction.Party party : parties) {
                ObjectNode each = array.addObject();
                each.put("name", party.name());
                if (party.country() != null) {
                    each.put("country", party.country());
                }
                if (party.sector() != null) {
                    each.put("sector", party.sector());
                }
            }
        }
    }

    /** @throws IllegalArgumentException naming what is wrong */
    static Interaction read(JsonNode node) {
        String mode = text(node, "mode");
        return new Interaction(
                Code.parse(Interaction.Event.class, required(node, "event")),
                mode == null ? null : Code.parse(Interaction.Mode.class, mode),
                codes(node, "context", Interaction.Context.class),
                parties(node, "source"),
                parties(node, "recipient"),
                codes(node, "auxiliary", Interaction.Auxiliary.class));
    }

    private static <E extends Enum<E> & Code> List<E> codes(JsonNode node, String name, Class<E> vocabulary) {
        List<E> codes = new ArrayList<>();
        for (JsonNode each : node.path(name)) {
            codes.add(Code.parse(vocabulary, each.asString()));
        }
        return codes;
    }

    private static List<Interaction.Party> parties(JsonNode node, String name) {
        List<Interaction.Party> parties = new ArrayList<>();
        for (JsonNode each : node.path(name)) {
            parties.add(new Interaction.Party(required(each, "name"), text(each, "country"), text(each, "sector")));
        }
        return parties;
    }

    private static String required(JsonNode node, String name) {
        String text = text(node, name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null ? null : value.asString();
    }
}
