package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.actor.NameKeys;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Every name in a report, resolved: where each sentence names whom. */
public final class Names {
    private final Map<Sentence, List<Mention>> bySentence;
    private final List<Entity> entities;
    private final Map<Entity, Integer> counts = new HashMap<>();

    private Names(Map<Sentence, List<Mention>> bySentence, List<Entity> entities) {
        this.bySentence = bySentence;
        this.entities = entities;
        bySentence.values().forEach(list -> list.forEach(m -> counts.merge(m.entity(), 1, Integer::sum)));
    }

    /** Finds and resolves the names of a report. */
    public static Names of(List<Sentence> sentences, ActorBase base, Titles titles) {
        NameFinder finder = new NameFinder(base, titles);
        List<RawName> raw = new ArrayList<>();
        for (Sentence sentence : sentences) {
            raw.addAll(finder.find(sentence));
        }
        raw.addAll(untagged(sentences, raw));
        PlaceNames.teach(sentences, raw);
        Halves.resolve(sentences, raw);
        List<Entity> resolved = EntityResolver.resolve(raw);
        Map<Sentence, List<Mention>> mentions = new LinkedHashMap<>();
        for (int i = 0; i < raw.size(); i++) {
            RawName name = raw.get(i);
            mentions.computeIfAbsent(name.sentence(), s -> new ArrayList<>())
                    .add(new Mention(
                            name.sentence(),
                            name.from(),
                            name.to(),
                            resolved.get(i),
                            name.form() == ActorBase.Form.ADJECTIVE,
                            name.form() == ActorBase.Form.SEAT));
        }
        List<Entity> entities = resolved.stream().distinct().toList();
        ShortBodies.resolve(sentences, mentions);
        mentions.values().forEach(list -> list.sort(java.util.Comparator.comparingInt(Mention::from)));
        return new Names(mentions, entities);
    }

    /** Surnames and acronyms that the tagger missed here and found elsewhere. */
    private static List<RawName> untagged(List<Sentence> sentences, List<RawName> found) {
        Set<String> surnames = new HashSet<>();
        Set<String> acronyms = new HashSet<>();
        Set<Token> taken = new HashSet<>();
        for (RawName name : found) {
            if (name.type() == EntityType.PERSON && name.length() > 1) {
                surnames.add(name.keys().getLast());
            }
            if (name.type().isCollective() && name.length() == 1 && BracketNames.isAcronym(name.text())) {
                acronyms.add(name.text());
            }
            for (int i = name.from(); i <= name.to(); i++) {
                taken.add(name.sentence().token(i));
            }
        }
        List<RawName> more = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                EntityType type = taken.contains(token)
                        ? null
                        : acronyms.contains(token.text())
                                ? EntityType.GROUP
                                : token.isProper() && surnames.contains(NameKeys.fold(token.text()))
                                        ? EntityType.PERSON
                                        : null;
                if (type != null) {
                    more.add(new RawName(sentence, token.index(), token.index(), type, null, ActorBase.Form.NAME));
                }
            }
        }
        return more;
    }

    /** The names in a sentence, in order. */
    public List<Mention> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The name that a word is part of. */
    public @Nullable Mention at(Sentence sentence, int token) {
        for (Mention mention : in(sentence)) {
            if (mention.covers(token)) {
                return mention;
            }
        }
        return null;
    }

    /** In order of first mention. */
    public List<Entity> entities() {
        return entities;
    }

    /** How often the report names it. */
    public int count(Entity entity) {
        return counts.getOrDefault(entity, 0);
    }
}
