package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.reader.actor.ActorRow;
import org.parley.reader.actor.ActorTables;
import org.parley.reader.sentence.Sentence;

/**
 * The actors that Parley knows before it reads: states, regions, organisations, parties and armed groups, with their
 * names, adjectives and seats; of two rows that know the same words the first counts.
 */
public final class ActorBase {
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

    /** Those that come with Parley. */
    public static ActorBase load(Function<String, List<String>> tokenizer) {
        return of(ActorTables.shipped(), tokenizer);
    }

    /** @param tokenizer parts a form into words as sentences are parted */
    public static ActorBase of(ActorTables tables, Function<String, List<String>> tokenizer) {
        ActorBase base = new ActorBase();
        tables.actors().forEach(row -> base.add(row, tokenizer));
        base.byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry e) -> e.words().size()).reversed()));
        return base;
    }

    private void add(ActorRow row, Function<String, List<String>> tokenizer) {
        KnownActor actor = new KnownActor(
                row.name(),
                EntityType.of(row.type()),
                row.country(),
                row.sector(),
                row.seats().isEmpty() ? "" : row.seats().getFirst());
        byName.putIfAbsent(actor.name(), actor);
        enter(actor, Form.NAME, List.of(actor.name()), tokenizer);
        enter(actor, Form.NAME, row.aliases(), tokenizer);
        enter(actor, Form.ADJECTIVE, row.adjectives(), tokenizer);
        enter(actor, Form.SEAT, row.seats(), tokenizer);
    }

    private void enter(KnownActor actor, Form form, List<String> forms, Function<String, List<String>> tokenizer) {
        for (String each : forms) {
            List<String> words = tokenizer.apply(each);
            byFirstWord
                    .computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
                    .add(new Entry(words, actor, form));
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
