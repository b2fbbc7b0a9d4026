package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Actors;
import org.parley.reader.mention.EntityType;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Who the two are: "both sides", "the two leaders", "two factions, the Front and the Army" stand for those named in a pair. */
final class Pairs {
    /** How many sentences back the two may have been named. */
    private static final int NEAR = 4;

    private Pairs() {}

    /** The two that a phrase stands for; empty where it is no such phrase, or they are not named as a pair nearby. */
    static List<Actor> of(Report report, Sentence sentence, Token head) {
        Token noun = head.isPronoun() ? antecedent(report, sentence, head) : head;
        if (noun == null || report.names().at(sentence, noun.index()) != null) {
            return List.of();
        }
        if (!isTwo(sentence, noun)) {
            return List.of();
        }
        List<Actor> apposed = apposed(report, sentence, noun);
        if (!apposed.isEmpty() || !Senses.is("holder.paired", noun.lemma())) {
            return apposed;
        }
        for (int back = 0; back <= NEAR && sentence.index() - back >= 0; back++) {
            Sentence before = report.sentences().get(sentence.index() - back);
            int end = back == 0 ? noun.index() : before.size();
            List<Actor> two = latest(report, before, end, noun);
            if (!two.isEmpty()) {
                return two;
            }
        }
        return List.of();
    }

    /** The phrase in the same sentence that a pronoun was taken to stand for. */
    private static @Nullable Token antecedent(Report report, Sentence sentence, Token pronoun) {
        Actor meant = report.actors().at(sentence, pronoun);
        boolean they = sentence.lower(pronoun.index()).matches("they|their|them");
        if (meant == null && they && pronoun.is("nsubj")) {
            Token verb = sentence.head(pronoun);
            Token say = verb == null || !verb.is("ccomp") ? null : sentence.head(verb);
            return say == null ? null : sentence.child(say, "nsubj");
        }
        if (meant == null || meant.entity() != null || !they) {
            return null;
        }
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Token noun = sentence.token(i);
            boolean same = noun.tag().equals("NNS")
                    && report.actors().at(sentence, noun) instanceof Actor other
                    && other.name().equals(meant.name());
            if (same) {
                return noun;
            }
        }
        return null;
    }

    /** "both sides", "the two leaders", "the sides". */
    private static boolean isTwo(Sentence sentence, Token noun) {
        boolean counted = sentence.children(noun).stream()
                .anyMatch(c -> c.index() < noun.index()
                        && sentence.lower(c.index()).matches("two|both|either")
                        && !sentence.lower(c.index() - 1).equals("other"));
        boolean sides = noun.lemma().matches("side|adversary|neighbour|neighbor")
                && noun.tag().equals("NNS")
                && sentence.lower(noun.index() - 1).equals("the");
        return counted && noun.tag().equals("NNS") || sides;
    }

    /** "two factions in the region, the Front and the Army, said". */
    private static List<Actor> apposed(Report report, Sentence sentence, Token noun) {
        for (int i = noun.index() + 1; i < Math.min(sentence.size(), noun.index() + 8); i++) {
            if (sentence.token(i).isVerb()) {
                return List.of();
            }
            boolean dash = sentence.token(i).text().matches("[,:(–—-]");
            Mention first = dash ? report.names().at(sentence, i + 1) : null;
            Mention second = first == null ? null : joined(report, sentence, first);
            if (first != null && second != null) {
                return List.of(Actor.named(first.entity()), Actor.named(second.entity()));
            }
        }
        return List.of();
    }

    private static @Nullable Mention joined(Report report, Sentence sentence, Mention first) {
        int and = first.to() + 1;
        if (!sentence.lower(and).equals("and")) {
            return null;
        }
        int next = sentence.lower(and + 1).equals("the") ? and + 2 : and + 1;
        Mention second = report.names().at(sentence, next);
        return second == null || second.entity().equals(first.entity()) ? null : second;
    }

    /** The two that were last named side by side: "A and B", "talks between A and B". */
    private static List<Actor> latest(Report report, Sentence sentence, int end, Token noun) {
        List<Actor> found = List.of();
        for (int i = 0; i < end; i++) {
            Token token = sentence.token(i);
            if (token.is("conj") || sentence.child(token, "conj") == null || !token.isNoun()) {
                continue;
            }
            List<Actor> two = new ArrayList<>();
            for (Token each : Actors.conjuncts(sentence, token)) {
                Actor actor = report.actors().at(sentence, each);
                if (actor != null
                        && actor.entity() != null
                        && fits(actor.entity().type(), noun)) {
                    two.add(actor);
                }
            }
            int all = Actors.conjuncts(sentence, token).size();
            if (all == 2 && two.stream().map(Actor::name).distinct().count() == 2) {
                found = two;
            }
        }
        return found;
    }

    /** Leaders are persons, countries are states. */
    private static boolean fits(EntityType type, Token noun) {
        boolean person = Senses.is("holder.paired.person", noun.lemma());
        boolean state = Senses.is("holder.paired.state", noun.lemma());
        return type.acts() && (!person || type == EntityType.PERSON) && (!state || type == EntityType.STATE);
    }
}
