package org.parley.record.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The slots of a claim by the names they have in the public format; derived from the records, so written once. */
final class Slots {
    private static final Map<Class<?>, List<Slot>> BY_TYPE = Stream.of(Kind.values())
            .map(Kind::type)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Slots::declared));

    private Slots() {}

    /** A record component of a claim, other than its envelope. */
    record Slot(String name, RecordComponent component) {
        @Nullable
        Object value(Claim claim) {
            try {
                return component.getAccessor().invoke(claim);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read slot " + name, e);
            }
        }
    }

    /** In the order in which they are written. */
    static List<Slot> of(Class<? extends Claim> type) {
        return Objects.requireNonNull(BY_TYPE.get(type));
    }

    /** The value of a slot as text, empty if absent; {@code place} is the envelope's. */
    static String of(Claim claim, String name) {
        if (name.equals("place")) {
            return Objects.requireNonNullElse(claim.envelope().place(), "");
        }
        for (Slot slot : of(claim.getClass())) {
            if (slot.name().equals(name)) {
                Object value = slot.value(claim);
                return value == null ? "" : value instanceof Code code ? code.code() : value.toString();
            }
        }
        throw new IllegalArgumentException(claim.kind().code() + " has no slot " + name);
    }

    private static List<Slot> declared(Class<? extends Claim> type) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != Envelope.class) {
                String name = publicName(component);
                slots.put(name, new Slot(name, component));
            }
        }
        return List.copyOf(slots.values());
    }

    private static String publicName(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given != null
                ? given.value()
                : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }
}
