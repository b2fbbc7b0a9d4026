package org.parley.app.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.ClaimFormatException;
import org.parley.record.claim.Code;
import org.parley.record.claim.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of claims, JSON Lines. Empty lines and those that begin with {@code #} say nothing; a line with a document alone
 * names one that has no claims.
 *
 * @param documents file names of the reports
 */
public record ClaimLines(List<ClaimLine> claims, SortedSet<String> documents) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> LISTS = Set.of("parties", "brokers", "guarantors", "places", "provisions");

    public ClaimLines {
        claims = List.copyOf(claims);
        documents = Collections.unmodifiableSortedSet(new TreeSet<>(documents));
    }

    /**
     * Reads gold, where a slot may offer alternatives.
     *
     * @throws ClaimFormatException naming the line that is wrong
     */
    public static ClaimLines gold(Path file) throws IOException, ClaimFormatException {
        return read(file, false);
    }

    /**
     * Reads a reader's claims, where each slot says one thing.
     *
     * @throws ClaimFormatException naming the line that is wrong
     */
    public static ClaimLines told(Path file) throws IOException, ClaimFormatException {
        return read(file, true);
    }

    private static ClaimLines read(Path file, boolean oneValue) throws IOException, ClaimFormatException {
        List<ClaimLine> claims = new ArrayList<>();
        SortedSet<String> documents = new TreeSet<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                try {
                    ObjectNode json = parse(line);
                    String document = shorten(json);
                    documents.add(document);
                    if (json.has("kind")) {
                        claims.add(claim(document, json, oneValue));
                    }
                } catch (ClaimFormatException e) {
                    throw new ClaimFormatException(file + ", line " + number + ": " + e.getMessage());
                }
            }
        }
        return new ClaimLines(claims, documents);
    }

    private static ObjectNode parse(String line) throws ClaimFormatException {
        try {
            if (JSON.readTree(line) instanceof ObjectNode json) {
                return json;
            }
            throw new ClaimFormatException("a claim is a JSON object");
        } catch (JacksonException e) {
            throw new ClaimFormatException("not JSON: " + e.getOriginalMessage());
        }
    }

    private static String shorten(ObjectNode json) throws ClaimFormatException {
        JsonNode path = json.get("document");
        if (path == null || !path.isString()) {
            throw new ClaimFormatException("document: missing; it is the report's file name");
        }
        String slashes = path.asString().replace('\\', '/');
        String name = slashes.substring(slashes.lastIndexOf('/') + 1);
        json.put("document", name);
        return name;
    }

    private static ClaimLine claim(String document, ObjectNode json, boolean oneValue) throws ClaimFormatException {
        Kind kind;
        try {
            kind = Code.parse(Kind.class, json.get("kind").asString());
        } catch (IllegalArgumentException e) {
            throw new ClaimFormatException("kind: " + e.getMessage());
        }
        if (oneValue) {
            Set<String> single = Stream.concat(
                            Stream.of("modality", "status", "time"),
                            KeySlot.of(kind).stream()
                                    .filter(slot -> slot.values() != KeySlot.Values.WORDS)
                                    .map(KeySlot::name))
                    .collect(Collectors.toSet());
            for (Map.Entry<String, JsonNode> field : json.properties()) {
                checkOneValue(field.getKey(), field.getValue(), single);
            }
        }
        return new ClaimLine(document, kind, offset(json, "start"), offset(json, "end"), json);
    }

    private static void checkOneValue(String name, JsonNode value, Set<String> single) throws ClaimFormatException {
        boolean isList = LISTS.contains(name);
        if (!value.isNull() && value.isArray() != isList) {
            throw new ClaimFormatException(name + ": must " + (isList ? "" : "not ") + "be a list");
        }
        if (value.isString() && value.asString().contains("|") && single.contains(name)) {
            throw new ClaimFormatException(name + ": offers alternatives; a claim says one thing");
        }
    }

    private static int offset(ObjectNode json, String name) throws ClaimFormatException {
        @Nullable JsonNode value = json.get(name);
        if (value == null || !value.isInt()) {
            throw new ClaimFormatException(name + ": must be a whole number");
        }
        return value.asInt();
    }
}
