package org.parley.record.claim;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The public form of claims: one JSON object a claim, envelope first, absent slots left out. The slots are those of the
 * claim's record, in snake case; codes, dates and names are strings, lists are arrays.
 */
public final class ClaimJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Set<String> ENVELOPE = Set.of(
            "id",
            "document",
            "document_id",
            "start",
            "end",
            "kind",
            "modality",
            "source",
            "time",
            "time_text",
            "place",
            "extent",
            "plover",
            "confidence",
            "rule",
            "reader");

    private ClaimJson() {}

    /** One line, without the line break. */
    public static String write(Claim claim) {
        return JSON.writeValueAsString(toJson(claim));
    }

    /** The same as a tree, for those who put claims into larger JSON. */
    public static ObjectNode toJson(Claim claim) {
        Envelope envelope = claim.envelope();
        ObjectNode node = JSON.createObjectNode();
        node.put("id", claim.id());
        node.put("document", envelope.document());
        node.put("document_id", envelope.documentId());
        node.put("start", envelope.span().start());
        node.put("end", envelope.span().end());
        node.put("kind", claim.kind().code());
        for (Slots.Slot slot : Slots.of(claim.getClass())) {
            put(node, slot.name(), slot.value(claim));
        }
        put(node, "modality", envelope.modality());
        put(node, "source", envelope.source());
        put(node, "time", envelope.time());
        put(node, "time_text", envelope.timeText());
        put(node, "place", envelope.place());
        put(node, "extent", envelope.extent());
        put(node, "plover", envelope.plover());
        node.put("confidence", BigDecimal.valueOf(Math.round(envelope.confidence() * 1000), 3));
        node.put("rule", envelope.rule());
        node.put("reader", envelope.reader());
        return node;
    }

    /** Whether a slot of a kind holds several values, as an array; false where the kind has no such slot. */
    public static boolean isList(Kind kind, String slot) {
        return Slots.of(kind.type()).stream()
                .anyMatch(s -> s.name().equals(slot) && s.component().getType() == List.class);
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean flag -> {
                if (flag || name.equals("anonymous")) {
                    node.put(name, flag);
                }
            }
            case BigDecimal number -> node.put(name, number);
            case Code code -> node.put(name, code.code());
            case List<?> list -> {
                if (!list.isEmpty()) {
                    ArrayNode array = node.putArray(name);
                    list.forEach(item -> array.add(item.toString()));
                }
            }
            case Source source -> {
                ObjectNode inner = node.putObject(name);
                inner.put("speaker", source.speaker());
                inner.put("form", source.form().code());
            }
            case Interaction interaction -> InteractionJson.put(node.putObject(name), interaction);
            case Deed deed -> {
                ObjectNode inner = node.putObject(name);
                put(inner, "kind", deed.kind());
                put(inner, "actor", deed.actor());
                put(inner, "status", deed.status());
                put(inner, "object", deed.object());
            }
            default -> node.put(name, value.toString());
        }
    }

    /**
     * Reads one line. What only a reader adds (document_id, confidence, rule, reader) may be missing, as it is in gold
     * marked by hand: it is then empty, and the confidence 1.
     *
     * @throws ClaimFormatException naming the field that is wrong
     */
    public static Claim read(String line) throws ClaimFormatException {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new ClaimFormatException("not JSON: " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw new ClaimFormatException("a claim is a JSON object, not " + node.getNodeType());
        }
        Kind kind = inField("kind", () -> Code.parse(Kind.class, required(node, "kind")));
        rejectUnknown(node, kind);
        Envelope envelope = envelope(node);
        return build(kind, envelope, node);
    }

    private static void rejectUnknown(JsonNode node, Kind kind) throws ClaimFormatException {
        Set<String> known = Stream.concat(
                        ENVELOPE.stream(), Slots.of(kind.type()).stream().map(Slots.Slot::name))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Iterator<Map.Entry<String, JsonNode>> i = node.properties().iterator(); i.hasNext(); ) {
            String name = i.next().getKey();
            if (!known.contains(name)) {
                throw new ClaimFormatException(
                        "field " + name + ": no slot of kind " + kind.code() + "; its fields are " + known);
            }
        }
    }

    private static Envelope envelope(JsonNode node) throws ClaimFormatException {
        return new Envelope(
                required(node, "document"),
                orEmpty(text(node, "document_id")),
                inField("end", () -> new Span(integer(node, "start"), integer(node, "end"))),
                node.has("modality")
                        ? inField("modality", () -> Code.parse(Modality.class, required(node, "modality")))
                        : Modality.ACTUAL,
                source(node.get("source")),
                timespan(node, "time"),
                text(node, "time_text"),
                text(node, "place"),
                node.has("extent") ? inField("extent", () -> Code.parse(Extent.class, required(node, "extent"))) : null,
                node.has("confidence") ? node.get("confidence").asDouble(1) : 1,
                orEmpty(text(node, "rule")),
                orEmpty(text(node, "reader")),
                node.has("plover") ? inField("plover", () -> InteractionJson.read(node.get("plover"))) : null);
    }

    private static @Nullable Source source(@Nullable JsonNode node) throws ClaimFormatException {
        if (node == null) {
            return null;
        }
        return new Source(
                required(node, "speaker"),
                inField("source.form", () -> Code.parse(Source.Form.class, required(node, "form"))));
    }

    private static Claim build(Kind kind, Envelope envelope, JsonNode node) throws ClaimFormatException {
        RecordComponent[] components = kind.type().getRecordComponents();
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(envelope);
        for (Slots.Slot slot : Slots.of(kind.type())) {
            Object value = checked(node, slot);
            boolean optional = slot.component().getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (value == null && !optional) {
                throw new ClaimFormatException("field " + slot.name() + ": a " + kind.code() + " must have it");
            }
            arguments.add(value);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            return kind.type().getConstructor(types).newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            throw new ClaimFormatException(
                    kind.code() + ": " + e.getTargetException().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build a " + kind.code(), e);
        }
    }

    private static @Nullable Object checked(JsonNode node, Slots.Slot slot) throws ClaimFormatException {
        try {
            return value(node, slot);
        } catch (IllegalArgumentException e) {
            throw new ClaimFormatException("field " + slot.name() + ": " + e.getMessage());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object value(JsonNode node, Slots.Slot slot) throws ClaimFormatException {
        Type type = slot.component().getGenericType();
        JsonNode value = node.get(slot.name());
        if (type instanceof ParameterizedType) {
            return strings(slot.name(), value);
        }
        Class<?> plain = slot.component().getType();
        if (plain == boolean.class) {
            return value != null && value.asBoolean(false);
        }
        if (value == null || value.isNull()) {
            return null;
        }
        if (plain == BigDecimal.class) {
            return value.isNumber() ? value.decimalValue() : new BigDecimal(value.asString());
        }
        if (plain == Timespan.class) {
            return Timespan.parse(value.asString());
        }
        if (plain == Deed.class) {
            return new Deed(
                    Code.parse(Kind.class, required(value, "kind")),
                    text(value, "actor"),
                    text(value, "status"),
                    text(value, "object"));
        }
        if (plain.isEnum()) {
            return Code.parse((Class) plain, value.asString());
        }
        return required(node, slot.name());
    }

    private static List<String> strings(String name, @Nullable JsonNode value) throws ClaimFormatException {
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new ClaimFormatException("field " + name + ": must be a list");
        }
        return value.valueStream().map(JsonNode::asString).toList();
    }

    private static @Nullable Timespan timespan(JsonNode node, String name) throws ClaimFormatException {
        String text = text(node, name);
        return text == null ? null : inField(name, () -> Timespan.parse(text));
    }

    private static String required(JsonNode node, String name) throws ClaimFormatException {
        String text = text(node, name);
        if (text == null || text.isBlank()) {
            throw new ClaimFormatException("field " + name + ": missing or empty");
        }
        return text;
    }

    private static @Nullable String text(JsonNode node, String name) throws ClaimFormatException {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new ClaimFormatException("field " + name + ": must be a string, not " + value.getNodeType());
        }
        return value.asString();
    }

    private static int integer(JsonNode node, String name) throws ClaimFormatException {
        JsonNode value = node.get(name);
        if (value == null || !value.isInt()) {
            throw new ClaimFormatException("field " + name + ": must be a whole number");
        }
        return value.asInt();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> T inField(String name, Reading<T> reading) throws ClaimFormatException {
        try {
            return reading.read();
        } catch (IllegalArgumentException e) {
            throw new ClaimFormatException("field " + name + ": " + e.getMessage());
        }
    }

    private interface Reading<T> {
        T read() throws ClaimFormatException;
    }
}
