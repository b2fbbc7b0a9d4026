package org.parley.app.sides;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.wording.Days;
import org.parley.app.wording.Decisions;
import org.parley.app.wording.Wording;
import org.parley.reader.Reading;
import org.parley.reader.judging.Judgement;
import org.parley.reader.judging.Reason;
import org.parley.reader.relevance.Relevance;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimJson;
import org.parley.record.claim.Code;
import org.parley.record.claim.Envelope;
import org.parley.record.claim.Interaction;
import org.parley.record.document.Origin;
import org.parley.record.document.Span;
import tools.jackson.databind.JsonNode;

/**
 * A report sentence by sentence, under each the claims that begin in it, with the rule that proposed them and what weighed
 * most in judging them and what people decided of them; after them what the rules proposed and the judge did not believe.
 */
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
    private final Map<String, Judgement> judgements;
    private final Reviews reviews;
    private final String wanted;
    private final StringBuilder out = new StringBuilder();

    private Explanation(Reading reading, List<Judgement> judgements, Reviews reviews, String wanted) {
        this.reading = reading;
        this.reviews = reviews;
        this.wanted = wanted;
        this.judgements = new LinkedHashMap<>();
        judgements.forEach(judgement -> this.judgements.put(judgement.claim().id(), judgement));
    }

    /**
     * @param judgements of all that the rules proposed for the report; none if it was not read
     * @param reviews what people decided
     * @param wanted how the ids of those claims begin that are asked for; empty for the whole report
     * @return lines of text
     */
    public static String of(Reading reading, List<Judgement> judgements, Reviews reviews, String wanted) {
        Explanation explanation = new Explanation(reading, judgements, reviews, wanted);
        explanation.report();
        return explanation.out.toString();
    }

    /** Whether a report makes a claim whose id begins so, as it was read or by a person's word. */
    public static boolean holds(Reading reading, Reviews reviews, String wanted) {
        return told(reading, reviews).anyMatch(claim -> claim.id().startsWith(wanted));
    }

    private static Stream<Claim> told(Reading reading, Reviews reviews) {
        return Stream.concat(
                        reading.claims().stream(),
                        reviews.byHand(reading.document().id()).stream())
                .distinct();
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
        relevance();
        List<Span> sentences = reading.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            List<Claim> claims = at(i, told(reading, reviews).filter(this::isWanted));
            if (claims.isEmpty() && !wanted.isEmpty()) {
                continue;
            }
            Span sentence = sentences.get(i);
            out.append("\n[").append(i + 1).append("] ");
            out.append(Wording.flat(reading.document().at(sentence))).append('\n');
            claims.forEach(this::claim);
            if (claims.isEmpty()) {
                out.append("    no claim\n");
            }
            at(
                            i,
                            judgements.values().stream()
                                    .filter(j -> !j.made() && wanted.isEmpty())
                                    .map(Judgement::claim))
                    .forEach(this::notMade);
        }
        out.append('\n');
    }

    private boolean isWanted(Claim claim) {
        return claim.id().startsWith(wanted);
    }

    /** A claim belongs to the last sentence that begins at or before it; the first sentence takes what stands before all. */
    private List<Claim> at(int index, Stream<Claim> claims) {
        List<Span> sentences = reading.sentences();
        int from = index == 0 ? 0 : sentences.get(index).start();
        int to = index + 1 < sentences.size() ? sentences.get(index + 1).start() : Integer.MAX_VALUE;
        return claims.filter(c -> c.envelope().span().start() >= from
                        && c.envelope().span().start() < to)
                .toList();
    }

    /** What the report's words say of its concern, and so whether it was read at all. */
    private void relevance() {
        Relevance relevance = Relevance.of(reading.document().text());
        out.append(String.format(
                Locale.ROOT,
                "  %s: relevance %.1f (%s)\n",
                reading.ofConcern() ? "read" : "of no concern, so not parsed",
                relevance.points(),
                relevance.words().entrySet().stream()
                        .map(family -> family.getKey() + " " + family.getValue())
                        .collect(Collectors.joining(", "))));
    }

    private void notMade(Claim claim) {
        out.append("    not made: ");
        told(claim);
    }

    private void claim(Claim claim) {
        out.append("    ");
        told(claim);
        out.append("        id: ").append(Decisions.id(claim.id())).append('\n');
        reviews.of(claim)
                .forEach(review ->
                        out.append("        reviewed: ").append(review).append('\n'));
    }

    private void told(Claim claim) {
        Envelope envelope = claim.envelope();
        String slots = ClaimJson.toJson(claim).properties().stream()
                .filter(field -> !ELSEWHERE.contains(field.getKey()))
                .map(Explanation::slot)
                .collect(Collectors.joining("; "));
        out.append(claim.kind().code()).append(", ").append(envelope.modality().code());
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
        Judgement judgement = judgements.get(claim.id());
        if (judgement != null) {
            reasons("for", judgement.reasons().stream().filter(r -> r.weight() > 0));
            reasons("against", judgement.reasons().stream().filter(r -> r.weight() < 0));
        }
    }

    private void reasons(String side, Stream<Reason> reasons) {
        String words = reasons.map(reason ->
                        String.format(Locale.ROOT, "%s (%+.2f)", Wording.flat(reason.words()), reason.weight()))
                .collect(Collectors.joining("; "));
        if (!words.isEmpty()) {
            out.append("        ").append(side).append(": ").append(words).append('\n');
        }
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
