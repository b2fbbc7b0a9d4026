package org.parley.record.judgement;

import java.time.DateTimeException;
import java.time.Instant;
import org.parley.record.claim.Claim;
import org.parley.record.claim.ClaimFormatException;
import org.parley.record.claim.ClaimJson;
import org.parley.record.document.Handling;
import org.parley.record.document.Timespan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The public form of judgements, one JSON object each: {@code judgement} names its sort, then {@code author}, {@code at} (ISO
 * 8601, UTC), {@code reason} if there is one, {@code handling}, and what it is about; claims as {@link ClaimJson} writes them.
 */
public final class JudgementJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JudgementJson() {}

    /** One line, without the line break. */
    public static String write(Judgement judgement) {
        ObjectNode node = JSON.createObjectNode();
        node.put("judgement", sort(judgement));
        Signature signature = judgement.signature();
        node.put("author", signature.author());
        node.put("at", signature.at().toString());
        if (signature.reason() != null) {
            node.put("reason", signature.reason());
        }
        node.put("handling", signature.handling().code());
        switch (judgement) {
            case Judgement.Accept j -> node.set("claim", ClaimJson.toJson(j.claim()));
            case Judgement.Reject j -> node.set("claim", ClaimJson.toJson(j.claim()));
            case Judgement.Correct j -> {
                node.set("claim", ClaimJson.toJson(j.claim()));
                node.set("instead", ClaimJson.toJson(j.instead()));
            }
            case Judgement.Add j -> node.set("claim", ClaimJson.toJson(j.claim()));
            case Judgement.OneActor j -> node.put("name", j.name()).put("other", j.other());
            case Judgement.TwoActors j -> node.put("name", j.name()).put("other", j.other());
            case Judgement.OneMeeting j -> node.put("claim", j.claim()).put("other", j.other());
            case Judgement.TwoMeetings j -> node.put("claim", j.claim()).put("other", j.other());
            case Judgement.Shift j -> node.put("claim", j.claim()).put("other", j.other());
            case Judgement.GradeClaim j -> {
                node.set("claim", ClaimJson.toJson(j.claim()));
                node.put("grade", j.grade().code());
            }
            case Judgement.DateReport j ->
                node.put("document_id", j.document()).put("date", j.date().toString());
            case Judgement.PlaceReport j ->
                node.put("document_id", j.document()).put("process", j.process());
            case Judgement.OneProcess j -> node.put("name", j.name()).put("other", j.other());
            case Judgement.Comment j -> node.put("on", j.on()).put("words", j.words());
            case Judgement.Withdraw j -> node.put("withdrawn", j.judgement());
        }
        return JSON.writeValueAsString(node);
    }

    private static String sort(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Accept j -> "accept";
            case Judgement.Reject j -> "reject";
            case Judgement.Correct j -> "correct";
            case Judgement.Add j -> "add";
            case Judgement.OneActor j -> "one_actor";
            case Judgement.TwoActors j -> "two_actors";
            case Judgement.OneMeeting j -> "one_meeting";
            case Judgement.TwoMeetings j -> "two_meetings";
            case Judgement.Shift j -> "shift";
            case Judgement.GradeClaim j -> "grade_claim";
            case Judgement.DateReport j -> "date_report";
            case Judgement.PlaceReport j -> "place_report";
            case Judgement.OneProcess j -> "one_process";
            case Judgement.Comment j -> "comment";
            case Judgement.Withdraw j -> "withdraw";
        };
    }

    /** @throws IllegalArgumentException if it is not a judgement in this form; the message says what is wrong */
    public static Judgement read(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            Signature by = new Signature(
                    text(node, "author"),
                    Instant.parse(text(node, "at")),
                    node.path("reason").asString(null),
                    Handling.of(text(node, "handling")));
            return switch (text(node, "judgement")) {
                case "accept" -> new Judgement.Accept(by, claim(node, "claim"));
                case "reject" -> new Judgement.Reject(by, claim(node, "claim"));
                case "correct" -> new Judgement.Correct(by, claim(node, "claim"), claim(node, "instead"));
                case "add" -> new Judgement.Add(by, claim(node, "claim"));
                case "one_actor" -> new Judgement.OneActor(by, text(node, "name"), text(node, "other"));
                case "two_actors" -> new Judgement.TwoActors(by, text(node, "name"), text(node, "other"));
                case "one_meeting" -> new Judgement.OneMeeting(by, text(node, "claim"), text(node, "other"));
                case "two_meetings" -> new Judgement.TwoMeetings(by, text(node, "claim"), text(node, "other"));
                case "shift" -> new Judgement.Shift(by, text(node, "claim"), text(node, "other"));
                case "grade_claim" -> new Judgement.GradeClaim(by, claim(node, "claim"), Grade.of(text(node, "grade")));
                case "date_report" ->
                    new Judgement.DateReport(by, text(node, "document_id"), Timespan.parse(text(node, "date")));
                case "place_report" -> new Judgement.PlaceReport(by, text(node, "document_id"), text(node, "process"));
                case "one_process" -> new Judgement.OneProcess(by, text(node, "name"), text(node, "other"));
                case "comment" -> new Judgement.Comment(by, text(node, "on"), text(node, "words"));
                case "withdraw" -> new Judgement.Withdraw(by, text(node, "withdrawn"));
                default -> throw new IllegalArgumentException("unknown judgement \"" + text(node, "judgement") + "\"");
            };
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"at\" is no time such as 2014-01-22T09:30:00Z: " + e.getMessage(), e);
        }
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw new IllegalArgumentException("a judgement needs \"" + field + "\", a string");
        }
        return value.asString();
    }

    private static Claim claim(JsonNode node, String field) {
        if (!node.path(field).isObject()) {
            throw new IllegalArgumentException("a judgement of this sort needs \"" + field + "\", a claim");
        }
        try {
            return ClaimJson.read(JSON.writeValueAsString(node.path(field)));
        } catch (ClaimFormatException e) {
            throw new IllegalArgumentException("\"" + field + "\": " + e.getMessage(), e);
        }
    }
}
