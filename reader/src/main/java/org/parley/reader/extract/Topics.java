package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Topic;

/** Tells what a matter is about from its words: those nearer its head count more, and a narrow word more than a wide one. */
final class Topics {
    /** Words that fit most matters of a peace process ("plan", "deal") tell a topic only if no other does. */
    private static final double WEAK = 0.15;

    private static final int DEEPEST = 6;

    private Topics() {}

    /** @param head of the matter: the verb of what shall be done, or the noun of what is wanted */
    static Topic of(Sentence sentence, Token head) {
        return of(sentence, head, true);
    }

    /** The same, without the words joined to the head by "and". */
    static Topic own(Sentence sentence, Token head) {
        return of(sentence, head, false);
    }

    private static Topic of(Sentence sentence, Token head, boolean joined) {
        Map<Topic, Double> weights = new EnumMap<>(Topic.class);
        List<Token> level = List.of(head);
        for (int depth = 0; depth <= DEEPEST && !level.isEmpty(); depth++) {
            List<Token> below = new ArrayList<>();
            for (Token token : level) {
                weigh(token, 1.0 / (1 + depth), weights);
                for (Token child : sentence.children(token)) {
                    if (belongs(sentence, token, child, depth) && (joined || depth > 0 || !child.is("conj"))) {
                        below.add(child);
                    }
                }
            }
            level = below;
        }
        return weights.entrySet().stream()
                .max(Map.Entry.<Topic, Double>comparingByValue().thenComparing(e -> isWide(e.getKey()) ? 0 : 1))
                .map(Map.Entry::getKey)
                .orElse(Topic.OTHER);
    }

    /** Not to the matter belong who shall do it, what is told of its words, and when or why. */
    private static boolean belongs(Sentence sentence, Token token, Token child, int depth) {
        boolean doer = child.is("nsubj") && depth == 0 && token.isVerb() && !Clauses.isPassive(sentence, token);
        boolean aside = child.relation().equals("acl:relcl") || child.is("advcl") || child.is("parataxis");
        boolean next = child.is("conj") && sentence.child(child, "nsubj") != null;
        return !doer && !aside && !next;
    }

    private static void weigh(Token token, double weight, Map<Topic, Double> weights) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        for (Topic topic : Topic.values()) {
            if (topic == Topic.OTHER) {
                continue;
            }
            String sense = "topic." + topic.code();
            boolean adjective = token.tag().startsWith("JJ") && Senses.is("topic.verbs", lemma);
            if (Senses.is(sense, lemma) && !adjective) {
                weights.merge(topic, weight, Double::sum);
            }
        }
        if (token.tag().equals("NN") && lemma.equals("settlement")) {
            weights.merge(Topic.TALKS, weight, Double::sum);
            weights.merge(Topic.TERRITORY, -weight, Double::sum);
        }
        if (Senses.is("topic.talks.weak", lemma)) {
            weights.merge(Topic.TALKS, WEAK * weight, Double::sum);
        }
        if (Senses.is("topic.leadership.weak", lemma)) {
            weights.merge(Topic.LEADERSHIP, WEAK * weight, Double::sum);
        }
    }

    private static boolean isWide(Topic topic) {
        return topic == Topic.TALKS || topic == Topic.FORCES || topic == Topic.LEADERSHIP;
    }
}
