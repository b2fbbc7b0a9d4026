package org.parley.app.sides;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.app.wording.Excerpt;
import org.parley.app.wording.Texts;
import org.parley.record.judgement.Judgement;
import org.parley.record.process.Attestation;
import org.parley.record.process.Support;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A side as JSON: {@code side}, and for each of the {@code processes} its {@code name}, {@code as_of} and {@code
 * rows}. A row has a field for each column, null where nothing is told, then its entry's address, its confidence,
 * whether a person has reviewed it, and the claims: who says so, in which report, at which offsets, in which
 * sentence, and how a person graded it, if anybody did; last what people remarked on either, if anything. The same record
 * gives the same bytes.
 */
public final class JsonSide {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Texts texts;
    private final Remarks remarks;

    private JsonSide(Texts texts, Remarks remarks) {
        this.texts = texts;
        this.remarks = remarks;
    }

    /**
     * One object, indented.
     *
     * @param sides of one kind, by the names of their processes; at least one
     */
    public static String render(Map<String, Side> sides, Texts texts, Remarks remarks) {
        ObjectNode node = JSON.createObjectNode();
        node.put("side", sides.values().iterator().next().name());
        ArrayNode processes = node.putArray("processes");
        JsonSide json = new JsonSide(texts, remarks);
        sides.forEach((name, side) -> {
            ObjectNode process = processes.addObject().put("name", name);
            process.put("as_of", side.asOf() == null ? null : side.asOf().toString());
            if (side.window() != null) {
                window(process, side.window());
            }
            ArrayNode rows = process.putArray("rows");
            side.rows().forEach(row -> json.row(rows.addObject(), side.columns(), row));
        });
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    private static void window(ObjectNode node, Window window) {
        node.put("clock", window.clock().name().toLowerCase(Locale.ROOT));
        node.put("since", window.since());
        ArrayNode gaps = node.putArray("gaps");
        window.gaps()
                .forEach(gap -> gaps.addObject()
                        .put("from", gap.from().toString())
                        .put("to", gap.to().toString()));
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
        List<Judgement.Comment> comments = remarks.on(row);
        if (!comments.isEmpty()) {
            ArrayNode told = node.putArray("comments");
            comments.forEach(c -> told.addObject()
                    .put("on", c.on())
                    .put("author", c.signature().author())
                    .put("at", c.signature().at().toString())
                    .put("words", c.words()));
        }
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
        if (a.grade() != null) {
            node.put("grade", a.grade().code());
        }
    }
}
