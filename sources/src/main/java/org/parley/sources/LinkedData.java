package org.parley.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page's JSON-LD says of the article; an ill-formed block is as good as none. */
record LinkedData(
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable String author,
        List<String> published) {
    private static final JsonMapper JSON = new JsonMapper();

    LinkedData {
        published = List.copyOf(published);
    }

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode article = article(JSON.readTree(script.data()));
                if (article != null) {
                    return new LinkedData(
                            string(article, "headline"),
                            name(article.get("publisher")),
                            name(article.get("author")),
                            List.of(article.get("datePublished").asString("")));
                }
            } catch (JacksonException e) {
                continue;
            }
        }
        return new LinkedData(null, null, null, List.of());
    }

    /** The first object that has a date of publication, lists and graphs searched to the bottom. */
    private static @Nullable JsonNode article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            JsonNode node = open.pop();
            if (node.isObject() && node.path("datePublished").isString()) {
                return node;
            }
            List<JsonNode> inner = new ArrayList<>();
            if (node.isArray()) {
                node.forEach(inner::add);
            } else if (node.has("@graph")) {
                inner.add(node.get("@graph"));
            }
            inner.reversed().forEach(open::push);
        }
        return null;
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value != null && value.isString() ? value.asString() : null;
    }

    /** A person or body is given as a string, an object with a name, or a list of these. */
    private static @Nullable String name(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.isString()) {
            return node.asString();
        }
        if (node.isArray()) {
            List<String> names = new ArrayList<>();
            for (JsonNode inner : node) {
                String name = name(inner);
                if (name != null) {
                    names.add(name);
                }
            }
            return names.isEmpty() ? null : String.join(", ", names);
        }
        return string(node, "name");
    }
}
