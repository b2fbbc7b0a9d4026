package org.parley.app.score;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One claim of a file, gold or a reader's.
 *
 * @param document the report's file name, without its folders
 * @param start offset in Unicode code points
 * @param end exclusive
 * @param json the line itself, its document shortened likewise
 */
public record ClaimLine(String document, Kind kind, int start, int end, ObjectNode json) {
    private static final String ACTUAL = "actual";

    public ClaimLine {
        json = json.deepCopy();
    }

    int length() {
        return end - start;
    }

    /** What stands in a slot; null if nothing does. */
    @Nullable
    String text(String slot) {
        return text(json.get(slot));
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isContainer()) {
            return null;
        }
        String text = value.asString();
        return text.isEmpty() ? null : text;
    }

    List<String> list(String slot) {
        JsonNode value = json.get(slot);
        return value == null
                ? List.of()
                : value.valueStream().map(JsonNode::asString).toList();
    }

    /** Who says so, if not the report itself. */
    @Nullable
    String speaker() {
        JsonNode source = json.get("source");
        return source == null ? null : text(source.get("speaker"));
    }

    String modality() {
        return Objects.requireNonNullElse(text("modality"), ACTUAL);
    }

    boolean toldAsActual() {
        return modality().equals(ACTUAL);
    }

    /** Whether the deed has happened or holds, as at least one reading has it. */
    boolean mayBeActual() {
        return Likeness.alternatives(modality()).contains(ACTUAL);
    }
}
