package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Topic;

/** Tells what a matter is about from its words: those nearer its head count more, and a narrow word more than a wide one. */
final class Topics {
    /** Words that fit most matters of a peace process ("plan", "deal") tell a topic only if no other does. */
    private static final double WEAK = 0.15;

    private static final int DEEPEST = 6;

    /** Marks of grammar, which say nothing of the matter: "including", "regarding". */
    private static final Set<String> GRAMMAR = Set.of("case", "mark", "aux", "aux:pass", "cop", "det", "cc", "punct");

    private static final Set<Topic> WITH_WEAK = Set.of(
            Topic.TRANSITION,
            Topic.LEADERSHIP,
            Topic.TALKS,
            Topic.PARTICIPATION,
            Topic.CEASEFIRE,
            Topic.HUMANITARIAN,
            Topic.FORCES,
            Topic.TERRITORY,
            Topic.ECONOMY,
            Topic.CONSTITUTION,
            Topic.RECOGNITION,
            Topic.IMPLEMENTATION);

    private static final Map<String, Map<Topic, Double>> WORDS = words();

    private Topics() {}

    private static Map<String, Map<Topic, Double>> words() {
        Map<String, Map<Topic, Double>> words = new HashMap<>();
        for (Topic topic : Topic.values()) {
            if (topic != Topic.OTHER) {
                String sense = "topic." + topic.code();
                put(words, sense, topic, 1);
                if (WITH_WEAK.contains(topic)) {
                    put(words, sense + ".weak", topic, WEAK);
                }
            }
        }
        return words;
    }

    private static void put(Map<String, Map<Topic, Double>> words, String sense, Topic topic, double weight) {
        for (String word : Senses.of(sense)) {
            words.computeIfAbsent(word, w -> new EnumMap<>(Topic.class)).put(topic, weight);
        }
    }

    /** @param head of the matter: the verb of what shall be done, or the noun of what is wanted */
    static Topic of(Sentence sentence, Token head) {
        return of(sentence, head, true);
    }

    /** The same, without the words joined to the head by "and". */
    static Topic own(Sentence sentence, Token head) {
        return of(sentence, head, false);
    }

    private static Topic of(Sentence sentence, Token head, boolean joined) {
        Map<Topic, Double> weights = weights(sentence, head, joined, false);
        return (weights.isEmpty() ? weights(sentence, head, joined, true) : weights)
                .entrySet().stream()
                        .max(Map.Entry.<Topic, Double>comparingByValue().thenComparing(e -> isWide(e.getKey()) ? 0 : 1))
                        .map(Map.Entry::getKey)
                        .orElse(Topic.OTHER);
    }

    /** @param wide whether what a verb's subject and the clauses about it say counts too */
    private static Map<Topic, Double> weights(Sentence sentence, Token head, boolean joined, boolean wide) {
        Map<Topic, Double> weights = new EnumMap<>(Topic.class);
        List<Token> level = List.of(head);
        for (int depth = 0; depth <= DEEPEST && !level.isEmpty(); depth++) {
            List<Token> below = new ArrayList<>();
            for (Token token : level) {
                weigh(sentence, token, 1.0 / (1 + depth), weights);
                for (Token child : sentence.children(token)) {
                    boolean own = wide
                            ? !GRAMMAR.contains(child.relation()) && !isWhen(sentence, child)
                            : belongs(sentence, token, child, depth);
                    if (own && (joined || depth > 0 || !child.is("conj"))) {
                        below.add(child);
                    }
                }
            }
            level = below;
        }
        return weights;
    }

    /** Not to the matter belong who shall do it, what is told of its words, and when or why. */
    private static boolean belongs(Sentence sentence, Token token, Token child, int depth) {
        boolean acts = child.tag().startsWith("NNP") || child.isPronoun() || Senses.is("people", child.lemma());
        boolean doer = child.is("nsubj") && acts && depth == 0 && token.isVerb() && !Clauses.isPassive(sentence, token);
        boolean aside = child.relation().equals("acl:relcl")
                || child.is("advcl")
                || child.is("parataxis")
                || Clauses.hasCase(sentence, child, "including")
                || isFronted(sentence, token, child)
                || isCircumstance(sentence, token, child)
                || isPurpose(sentence, token, child);
        boolean next = child.is("conj") && sentence.child(child, "nsubj") != null;
        return !doer && !aside && !next && !GRAMMAR.contains(child.relation());
    }

    /** "as a free country, we should": what stands before the subject tells when or why. */
    private static boolean isFronted(Sentence sentence, Token verb, Token child) {
        Token subject = sentence.child(verb, "nsubj");
        return subject != null && child.is("obl") && child.index() < subject.index();
    }

    /** "disarm despite the war", "in return for aid": what goes on besides, or is given back. */
    private static boolean isCircumstance(Sentence sentence, Token verb, Token child) {
        boolean given = child.lemma().matches("return|exchange") && Clauses.hasCase(sentence, child, "in");
        boolean besides =
                Clauses.hasCase(sentence, child, "despite", "after", "before", "during", "since", "amid", "at");
        boolean agent = verb.tag().equals("VBN") && Clauses.hasCase(sentence, child, "by");
        return verb.isVerb() && child.is("obl") && (given || besides || agent);
    }

    /** "restore the truce to prevent a war": what for. */
    private static boolean isPurpose(Sentence sentence, Token verb, Token child) {
        boolean complete =
                verb.isVerb() && sentence.child(verb, "obj") instanceof Token object && object.index() < child.index();
        return complete
                && child.is("xcomp")
                && StanceVerbs.isInfinitive(sentence, child)
                && !Senses.is("control.object", verb.lemma());
    }

    /** "before the talks go on": when it shall be, not what. */
    private static boolean isWhen(Sentence sentence, Token clause) {
        return clause.is("advcl")
                && sentence.child(clause, "mark") instanceof Token mark
                && Senses.is("condition.mark", sentence.lower(mark.index()));
    }

    private static void weigh(Sentence sentence, Token token, double weight, Map<Topic, Double> weights) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        Map<Topic, Double> pair = WORDS.get(before(sentence, token) + " " + lemma);
        Map<Topic, Double> verbal = token.isVerb() ? WORDS.get(lemma + " " + after(sentence, token)) : null;
        Map<Topic, Double> told = pair != null ? pair : verbal != null ? verbal : WORDS.get(lemma);
        boolean adjective = token.tag().startsWith("JJ") && Senses.is("topic.verbs", lemma);
        boolean helping = token.isVerb() && lemma.matches("help|assist");
        boolean place = lemma.equals("leave")
                && sentence.child(token, "obj") instanceof Token left
                && Senses.is("topic.territory.weak", left.lemma());
        boolean trip = token.isVerb()
                && lemma.equals("go")
                && !Clauses.behind(sentence, token, "to").isEmpty();
        if (told == null || pair == null && adjective || helping || place || trip) {
            return;
        }
        if (lemma.equals("settlement") && token.tag().equals("NNS")) {
            weights.merge(Topic.TERRITORY, weight, Double::sum);
        }
        told.forEach((topic, each) -> weights.merge(topic, each * weight, Double::sum));
    }

    /** The word before, past a hyphen: "cease-fire", "self-rule". */
    private static String before(Sentence sentence, Token token) {
        int i = token.index() - 1;
        Token word = sentence.at(sentence.lower(i).equals("-") ? i - 1 : i);
        return word == null ? "" : word.lemma().toLowerCase(Locale.ROOT);
    }

    /** The word behind, past an article or "their". */
    private static String after(Sentence sentence, Token verb) {
        Token next = sentence.at(verb.index() + 1);
        boolean article = next != null && (next.is("det") || next.tag().equals("PRP$"));
        Token word = article ? sentence.at(verb.index() + 2) : next;
        return word == null ? "" : word.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean isWide(Topic topic) {
        return topic == Topic.TALKS || topic == Topic.FORCES || topic == Topic.LEADERSHIP;
    }
}
