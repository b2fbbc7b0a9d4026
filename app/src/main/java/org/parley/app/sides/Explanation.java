package org.parley.app.sides;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.wording.Days;
import org.parley.app.wording.Wording;
import org.parley.reader.Reading;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimJson;
import org.parley.record.claim.Code;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Interaction;
import org.parley.record.document.Origin;
import org.parley.record.document.Span;
import tools.jackson.databind.JsonNode;

/** A report sentence by sentence, under each the claims that begin in it, with the rule that made them. */
public final class Explanation {
    /** Fields that are the same for all claims of a report, or shown by the sentence itself or in a line of their own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "id",
            "document",
            "document_id",
            "start",
            "end",
            "kind",
            "modality",
            "source",
            "plover",
            "confidence",
            "rule",
            "reader");

    private final Reading reading;
    private final StringBuilder out = new StringBuilder();

    private Explanation(Reading reading) {
        this.reading = reading;
    }

    /** Lines of text. */
    public static String of(Reading reading) {
        Explanation explanation = new Explanation(reading);
        explanation.report();
        return explanation.out.toString();
    }

    private void report() {
        Origin origin = reading.document().origin();
        out.append(Wording.flat(origin.path())).append('\n');
        out.append(
                origin.date() == null
                        ? "  undated"
                        : "  dated " + Days.of(origin.date().when()) + ": "
                                + Wording.flat(origin.date().reason()));
        out.append('\n');
        List<Span> sentences = reading.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            out.append("\n[").append(i + 1).append("] ");
            out.append(Wording.flat(reading.document().at(sentence))).append('\n');
            List<Claim> claims = claimsOf(i);
            claims.forEach(this::claim);
            if (claims.isEmpty()) {
                out.append("    no claim\n");
            }
        }
        out.append('\n');
    }

    /** A claim belongs to the last sentence that begins at or before it; the first sentence takes what stands before all. */
    private List<Claim> claimsOf(int index) {
        List<Span> sentences = reading.sentences();
        int from = index == 0 ? 0 : sentences.get(index).start();
        int to = index + 1 < sentences.size() ? sentences.get(index + 1).start() : Integer.MAX_VALUE;
        return reading.claims().stream()
                .filter(c -> c.envelope().span().start() >= from
                        && c.envelope().span().start() < to)
                .toList();
    }

    private void claim(Claim claim) {
        Envelope envelope = claim.envelope();
        String slots = ClaimJson.toJson(claim).properties().stream()
                .filter(field -> !ELSEWHERE.contains(field.getKey()))
                .map(Explanation::slot)
                .collect(Collectors.joining("; "));
        out.append("    ")
                .append(claim.kind().code())
                .append(", ")
                .append(envelope.modality().code());
        out.append(": ").append(slots).append('\n');
        out.append("        words: ")
                .append(Wording.quoted(reading.document().at(envelope.span())))
                .append('\n');
        if (envelope.source() != null) {
            out.append("        source: ")
                    .append(Wording.flat(envelope.source().speaker()))
                    .append(", ")
                    .append(envelope.source().form().code())
                    .append('\n');
        }
        if (envelope.plover() != null) {
            out.append("        plover: ").append(codes(envelope.plover())).append('\n');
        }
        out.append(String.format(
                Locale.ROOT,
                "        rule: %s; confidence %.2f\n",
                Wording.flat(envelope.rule()),
                envelope.confidence()));
    }

    /** The event and what qualifies it; who it comes from; after "to" whom it is for. */
    private static String codes(Interaction interaction) {
        String event = Stream.of(
                        Stream.of(interaction.event()),
                        Stream.ofNullable(interaction.mode()),
                        interaction.context().stream(),
                        interaction.auxiliary().stream())
                .flatMap(codes -> codes.map(Code::code))
                .collect(Collectors.joining(", "));
        String to = interaction.recipient().isEmpty() ? "" : " to " + parties(interaction.recipient());
        return event + ": " + parties(interaction.source()) + to;
    }

    private static String parties(List<Interaction.Party> parties) {
        return parties.isEmpty()
                ? "nobody named"
                : parties.stream().map(Explanation::party).collect(Collectors.joining(", "));
    }

    private static String party(Interaction.Party party) {
        String known = Stream.of(party.country(), party.sector())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Wording.flat(party.name()) + (known.isEmpty() ? "" : " (" + known + ")");
    }

    private static String slot(Map.Entry<String, JsonNode> field) {
        JsonNode value = field.getValue();
        String words;
        if (value.isArray()) {
            words = value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        } else if (value.isObject()) {
            words = value.properties().stream()
                    .map(e -> e.getKey() + " " + e.getValue().asString())
                    .collect(Collectors.joining(", ", "(", ")"));
        } else {
            words = value.asString();
        }
        return field.getKey() + " = " + Wording.flat(words);
    }
}
