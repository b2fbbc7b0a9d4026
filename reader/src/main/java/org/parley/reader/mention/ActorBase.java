package org.parley.reader.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;

/**
 * The actors that Parley knows before it reads: states, regions, organisations, parties and armed groups, with their
 * names, adjectives and seats, from the CSV files beside this class.
 */
public final class ActorBase {
    private static final List<String> FILES = List.of("states.csv", "regions.csv", "organisations.csv", "groups.csv");

    /** How a form stands for its actor. */
    enum Form {
        NAME,
        ADJECTIVE,
        SEAT
    }

    /** A form as its words, with what it stands for. */
    private record Entry(List<String> words, KnownActor actor, Form form) {}

    /** A form found in a sentence: words {@code from} to {@code to}, both included. */
    record Hit(int from, int to, KnownActor actor, Form form) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, KnownActor> byName = new HashMap<>();

    private ActorBase() {}

    /** @param tokenizer parts a form into words as sentences are parted */
    public static ActorBase load(Function<String, List<String>> tokenizer) {
        ActorBase base = new ActorBase();
        for (String file : FILES) {
            for (CSVRecord row : rows(file)) {
                base.add(row, tokenizer);
            }
        }
        base.byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry e) -> e.words().size()).reversed()));
        return base;
    }

    /** The rows of a table beside this class; it must be there. */
    public static List<CSVRecord> rows(String file) {
        InputStream stream = ActorBase.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("the actor base lacks " + file);
        }
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("the actor base's " + file + " cannot be read", e);
        }
    }

    private void add(CSVRecord row, Function<String, List<String>> tokenizer) {
        KnownActor actor = new KnownActor(
                row.get("name"),
                EntityType.of(row.get("type")),
                row.get("country"),
                row.get("sector"),
                row.get("seats").split("\\|")[0]);
        byName.putIfAbsent(actor.name(), actor);
        enter(actor, Form.NAME, actor.name(), tokenizer);
        enter(actor, Form.NAME, row.get("aliases"), tokenizer);
        enter(actor, Form.ADJECTIVE, row.get("adjectives"), tokenizer);
        enter(actor, Form.SEAT, row.get("seats"), tokenizer);
    }

    private void enter(KnownActor actor, Form form, String forms, Function<String, List<String>> tokenizer) {
        for (String each : forms.split("\\|")) {
            if (!each.isBlank()) {
                List<String> words = tokenizer.apply(each.strip());
                byFirstWord
                        .computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
                        .add(new Entry(words, actor, form));
            }
        }
    }

    public @Nullable KnownActor named(String name) {
        return byName.get(name);
    }

    /** The longest forms in a sentence from left to right, none over another. */
    List<Hit> find(Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Hit hit = at(sentence, i);
            if (hit != null) {
                hits.add(hit);
            }
            i = hit == null ? i + 1 : hit.to() + 1;
        }
        return hits;
    }

    private @Nullable Hit at(Sentence sentence, int from) {
        String first = sentence.token(from).text();
        for (Entry entry : byFirstWord.getOrDefault(first, Collections.emptyList())) {
            if (stands(sentence, from, entry.words())) {
                return new Hit(from, from + entry.words().size() - 1, entry.actor(), entry.form());
            }
        }
        return null;
    }

    private static boolean stands(Sentence sentence, int from, List<String> words) {
        if (from + words.size() > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.token(from + i).text().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
