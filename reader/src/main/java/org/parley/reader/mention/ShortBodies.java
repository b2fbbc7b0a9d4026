package org.parley.reader.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * "the coalition", "the militia", "the regional bloc": the one body of the report whose name has that word, or which the report calls so,
 * or which it has just told of. Where two fit, none is meant.
 */
final class ShortBodies {
    private static final int NEAR = 2;
    private static final int FAR = 3;

    private final List<Sentence> sentences;
    private final Map<Sentence, List<Mention>> mentions;
    private final Map<String, Set<Entity>> byWord = new HashMap<>();
    private final Map<String, Set<Entity>> taught = new HashMap<>();

    private ShortBodies(List<Sentence> sentences, Map<Sentence, List<Mention>> mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** Adds a mention wherever a short form stands for a body. */
    static void resolve(List<Sentence> sentences, Map<Sentence, List<Mention>> mentions) {
        ShortBodies bodies = new ShortBodies(sentences, mentions);
        mentions.values().forEach(list -> list.forEach(bodies::learn));
        sentences.forEach(bodies::find);
    }

    private List<Mention> in(Sentence sentence) {
        return mentions.getOrDefault(sentence, List.of());
    }

    private void learn(Mention mention) {
        Entity entity = mention.entity();
        if (!entity.type().isCollective() || mention.adjective()) {
            return;
        }
        if (mention.to() > mention.from()) {
            words(mention).forEach(word -> add(byWord, word, entity));
        }
        Sentence sentence = mention.sentence();
        for (Token noun : new BodyNouns(sentence, mention).all()) {
            add(taught, noun.lemma().toLowerCase(Locale.ROOT), entity);
        }
    }

    private static void add(Map<String, Set<Entity>> map, String word, Entity entity) {
        map.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(entity);
    }

    /** What a name may be shortened to: its last word, and the word before its "of" or "for". */
    private static Set<String> words(Mention mention) {
        Sentence sentence = mention.sentence();
        Set<String> words = new LinkedHashSet<>();
        words.add(sentence.lower(mention.to()));
        for (int i = mention.from() + 1; i < mention.to(); i++) {
            if (sentence.lower(i).matches("of|for")) {
                words.add(sentence.lower(i - 1));
                break;
            }
        }
        return words;
    }

    private void find(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            int at = token.index();
            Mention there =
                    in(sentence).stream().filter(m -> m.covers(at)).findFirst().orElse(null);
            if (there != null && !isBareWord(there)
                    || !token.isNoun()
                    || token.tag().endsWith("S")
                    || isExplained(sentence, token)) {
                continue;
            }
            int from = article(sentence, at);
            Entity entity = from < 0 ? null : entity(sentence, token, from);
            if (entity != null) {
                List<Mention> all = mentions.computeIfAbsent(sentence, s -> new ArrayList<>());
                all.removeIf(m -> m.equals(there));
                all.add(new Mention(sentence, at, at, entity, false, false));
            }
        }
    }

    /** "the Coalition", which the tagger took for a name of its own. */
    private static boolean isBareWord(Mention mention) {
        return mention.from() == mention.to()
                && mention.entity().known() == null
                && mention.entity().type().isCollective()
                && !mention.entity().name().contains(" ")
                && !BracketNames.isAcronym(mention.entity().name());
    }

    /** "the group of five", "the regional bloc Azra": told by what follows. */
    private boolean isExplained(Sentence sentence, Token noun) {
        int next = noun.index() + 1;
        Token apposed = sentence.child(noun, "appos");
        return sentence.lower(next).equals("of")
                || in(sentence).stream()
                        .anyMatch(m -> m.from() == next || apposed != null && m.covers(apposed.index()));
    }

    /** The place of the article before a noun, with nothing between but what describes any such body; -1 if there is none. */
    private static int article(Sentence sentence, int noun) {
        int at = noun - 1;
        while (at > 0 && noun - at <= FAR) {
            boolean based =
                    sentence.lower(at).equals("based") && sentence.lower(at - 1).equals("-");
            if (!based && !Senses.is("body.plain-adjective", sentence.lower(at))) {
                break;
            }
            at -= based ? 3 : 1;
        }
        return sentence.lower(at).equals("the") ? at : -1;
    }

    private @Nullable Entity entity(Sentence sentence, Token noun, int article) {
        String word = sentence.lower(noun.index());
        boolean bare = article == noun.index() - 1;
        Set<Entity> named = new LinkedHashSet<>(byWord.getOrDefault(word, Set.of()));
        named.removeIf(e -> isStateWord(noun)
                && (e.type() == EntityType.GROUP || e.type() == EntityType.ORGANISATION && e.known() == null));
        if (!named.isEmpty() && !noun.isCapitalised() && isIntroduced(sentence, noun)) {
            return null;
        }
        if (named.size() == 1) {
            return named.iterator().next();
        }
        boolean general = Senses.is("body.general", noun.lemma()) && !noun.is("compound");
        Entity last = general ? last(sentence, noun, bare) : null;
        Set<Entity> called =
                isStateWord(noun) ? Set.of() : taught.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), Set.of());
        return last == null && named.isEmpty() && called.size() == 1
                ? called.iterator().next()
                : last;
    }

    /** "a committee", "the proposed committee": told of again without a name, so that "the committee" may be that one. */
    private boolean isIntroduced(Sentence sentence, Token noun) {
        boolean introduced = false;
        int described = 0;
        for (int i = 0; i <= sentence.index(); i++) {
            Sentence there = sentences.get(i);
            for (Token token : there.tokens()) {
                boolean before = i < sentence.index() || token.index() < noun.index();
                if (before && token.lemma().equals(noun.lemma())) {
                    introduced |= isUnnamed(there, token);
                    described += isDescribed(there, token) ? 1 : 0;
                }
            }
        }
        return introduced && described > 1;
    }

    /** By what it is to be or do, and by nobody's name. */
    private boolean isDescribed(Sentence sentence, Token noun) {
        List<Token> before = sentence.children(noun, "amod");
        return !before.isEmpty()
                && in(sentence).stream()
                        .noneMatch(m -> m.covers(noun.index())
                                || before.stream().anyMatch(t -> m.covers(t.index()) || m.covers(t.index() - 2)));
    }

    private boolean isUnnamed(Sentence sentence, Token noun) {
        boolean indefinite = sentence.children(noun, "det").stream()
                .anyMatch(t -> sentence.lower(t.index()).matches("an?"));
        boolean sort = sentence.head(noun) instanceof Token of && sentence.child(of, "cop") != null || noun.is("appos");
        return indefinite
                && !sort
                && sentence.child(noun, "cop") == null
                && !isExplained(sentence, noun)
                && in(sentence).stream()
                        .noneMatch(m -> m.covers(noun.index())
                                || new BodyNouns(sentence, m).all().contains(noun));
    }

    /** Every state has an army: "the army" is no rebels' army. */
    private static boolean isStateWord(Token noun) {
        return !noun.isCapitalised() && Senses.is("body.state", noun.lemma());
    }

    /** The body that was told of last, before the noun: the only one there, or the only subject. */
    private @Nullable Entity last(Sentence sentence, Token noun, boolean bare) {
        for (int back = 0; back < NEAR && sentence.index() - back >= 0; back++) {
            Sentence there = sentences.get(sentence.index() - back);
            int end = back == 0 ? noun.index() : there.size();
            Set<Entity> all = new LinkedHashSet<>();
            Set<Entity> subjects = new LinkedHashSet<>();
            for (Mention mention : in(there)) {
                boolean group = mention.entity().type() == EntityType.GROUP;
                if (mention.to() < end && (bare || group) && isSuited(mention, noun.lemma())) {
                    all.add(mention.entity());
                    if (mention.head().is("nsubj")) {
                        subjects.add(mention.entity());
                    }
                }
            }
            if (!all.isEmpty()) {
                Set<Entity> found = all.size() == 1 ? all : subjects;
                return found.size() == 1 ? found.iterator().next() : null;
            }
        }
        return null;
    }

    private static boolean isSuited(Mention mention, String noun) {
        Entity entity = mention.entity();
        String[] words = entity.name().toLowerCase(Locale.ROOT).split("\\s+");
        String own = words[words.length - 1];
        boolean other = Senses.is("body.kind", noun) && Senses.is("body.kind", own) && !own.equals(noun);
        KnownActor known = entity.known();
        boolean intergovernmental = known != null && known.sector().equals("IGO");
        boolean organisation = entity.type() == EntityType.ORGANISATION
                && Senses.is("body.organisation", noun)
                && !(intergovernmental
                        && (Senses.is("body.private", noun) || mention.head().is("compound")));
        return !other && (organisation || entity.type() == EntityType.GROUP && !Senses.is("body.private", noun));
    }
}
