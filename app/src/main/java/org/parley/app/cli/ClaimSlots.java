package org.parley.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimFormatException;
import org.parley.record.claim.ClaimJson;
import org.parley.record.claim.Code;
import org.parley.record.claim.Kind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The slots of a claim as a person gives them: {@code status=held}, {@code source.speaker=Ada Quist}, nothing to empty one. */
final class ClaimSlots {
    /** Not for a person to say, or not without making it another claim. */
    private static final Set<String> FIXED =
            Set.of("id", "document", "document_id", "start", "end", "kind", "confidence", "rule", "reader", "plover");

    /** By whose hand the claim is as it is. */
    static final String RULE = "by hand";

    private ClaimSlots() {}

    /** The claim with other slots; sure, as a person says so, and without codes, which were those of the old slots. */
    static Claim with(Claim claim, List<String> given) throws CallException {
        ObjectNode node = ClaimJson.toJson(claim);
        node.put("confidence", 1).put("rule", RULE);
        node.remove("plover");
        return filled(node, given);
    }

    /** @param node a claim's JSON, some slots of which may still be missing */
    static Claim filled(ObjectNode node, List<String> given) throws CallException {
        Kind kind = kind(node);
        for (Map.Entry<String, List<String>> slot : slots(given).entrySet()) {
            set(node, kind, slot.getKey(), slot.getValue());
        }
        try {
            return ClaimJson.read(node.toString());
        } catch (ClaimFormatException e) {
            throw new CallException("this is no claim: " + e.getMessage());
        }
    }

    private static Kind kind(ObjectNode node) throws CallException {
        try {
            return Code.parse(Kind.class, node.path("kind").asString(""));
        } catch (IllegalArgumentException e) {
            throw new CallException("kind: " + e.getMessage());
        }
    }

    private static Map<String, List<String>> slots(List<String> given) throws CallException {
        Map<String, List<String>> slots = new LinkedHashMap<>();
        for (String one : given) {
            int equals = one.indexOf('=');
            String slot = equals < 0 ? one : one.substring(0, equals).strip();
            if (equals < 1) {
                throw new CallException("--set takes SLOT=VALUE, such as status=held, not " + one);
            }
            if (FIXED.contains(slot)) {
                throw new CallException("--set " + slot
                        + ": that is not for a person to change; reject the claim, and add" + " another");
            }
            slots.computeIfAbsent(slot, s -> new ArrayList<>())
                    .add(one.substring(equals + 1).strip());
        }
        return slots;
    }

    private static void set(ObjectNode node, Kind kind, String slot, List<String> values) throws CallException {
        boolean list = ClaimJson.isList(kind, slot);
        if (values.size() > 1 && !list) {
            throw new CallException("--set " + slot + ": it holds one value, and " + values.size() + " are given");
        }
        int dot = slot.indexOf('.');
        if (dot > 0) {
            node.withObjectProperty(slot.substring(0, dot)).put(slot.substring(dot + 1), values.getFirst());
        } else if (values.getFirst().isEmpty()) {
            node.remove(slot);
        } else if (list) {
            ArrayNode array = node.putArray(slot);
            values.forEach(array::add);
        } else if (values.getFirst().equals("true") || values.getFirst().equals("false")) {
            node.put(slot, Boolean.parseBoolean(values.getFirst()));
        } else {
            node.put(slot, values.getFirst());
        }
    }
}
