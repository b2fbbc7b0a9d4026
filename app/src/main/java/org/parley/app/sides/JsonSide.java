package org.parley.app.sides;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.app.wording.Excerpt;
import org.parley.app.wording.Texts;
import org.parley.record.process.Attestation;
import org.parley.record.process.Support;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A side as JSON: {@code side}, and for each of the {@code processes} its {@code name}, {@code as_of} and {@code rows}. A row has a field for each column, null where nothing is told,
 * then its entry's address, its confidence, whether a person has reviewed it, and the claims: who says so, in which report,
 * at which offsets, in which sentence. The same record gives the same bytes.
 */
public final class JsonSide {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Texts texts;

    private JsonSide(Texts texts) {
        this.texts = texts;
    }

    /**
     * One object, indented.
     *
     * @param sides of one kind, by the names of their processes; at least one
     */
    public static String render(Map<String, Side> sides, Texts texts) {
        ObjectNode node = JSON.createObjectNode();
        node.put("side", sides.values().iterator().next().kind().name().toLowerCase(Locale.ROOT));
        ArrayNode processes = node.putArray("processes");
        JsonSide json = new JsonSide(texts);
        sides.forEach((name, side) -> {
            ObjectNode process = processes.addObject().put("name", name);
            process.put("as_of", side.asOf() == null ? null : side.asOf().toString());
            ArrayNode rows = process.putArray("rows");
            side.rows().forEach(row -> json.row(rows.addObject(), side.columns(), row));
        });
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    private void row(ObjectNode node, List<Column> columns, Row row) {
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            String key = columns.get(i).key();
            if (cell.many()) {
                ArrayNode list = node.putArray(key);
                cell.coded().forEach(list::add);
            } else {
                node.put(key, cell.coded().isEmpty() ? null : cell.coded().getFirst());
            }
        }
        node.put("entry", row.entry().address().text());
        node.put("confidence", row.confidence());
        node.put("reviewed", row.entry().reviewed());
        node.put("origins", Support.origins(row.attestations()));
        ArrayNode claims = node.putArray("claims");
        row.attestations().forEach(a -> claim(claims.addObject(), a));
    }

    private void claim(ObjectNode node, Attestation a) {
        var envelope = a.claim().envelope();
        Excerpt excerpt = texts.excerpt(a.claim());
        node.put("id", a.id());
        node.put("said_by", a.sayer().name());
        node.put("voice", a.sayer().voice().code());
        node.put("relayed_by", a.relayedBy());
        node.put("reported", a.reported() == null ? null : a.reported().toString());
        node.put("document", envelope.document());
        node.put("start", envelope.span().start());
        node.put("end", envelope.span().end());
        node.put("sentence", excerpt.parts().whole());
    }
}
