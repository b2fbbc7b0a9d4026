package org.parley.reader.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position.Stance;

/** Stances of a speaker on what must or should be: "the envoy said that both sides must stop". */
final class Oughts {
    private static final Set<String> CLOSED = Set.of("if", "unless", "until", "whether", "before", "once", "when");

    private Oughts() {}

    static void find(Report report, Sentence sentence, Token token, List<Stand> found) {
        Token verb = sentence.head(token);
        if (token.is("aux") && token.tag().equals("MD") && verb != null) {
            switch (sentence.lower(token.index())) {
                case "must" -> add(report, sentence, verb, verb, Stance.DEMANDS, "must", found);
                case "should", "ought" -> add(report, sentence, verb, verb, Stance.URGES, "should", found);
                default -> {}
            }
        } else if (token.tag().startsWith("VB") && isNeed(sentence, token)) {
            Token deed = sentence.child(token, "xcomp");
            if (deed != null && StanceVerbs.isInfinitive(sentence, deed)) {
                Stance stance = token.lemma().equals("have") ? Stance.DEMANDS : Stance.URGES;
                add(report, sentence, token, deed, stance, "need", found);
            }
        } else if (Senses.is("position.unacceptable", token.lemma()) && sentence.child(token, "cop") != null) {
            Token refused = sentence.child(token, "nsubj");
            if (refused != null && !refused.isPronoun()) {
                add(report, sentence, token, refused, Stance.OPPOSES, "unacceptable", found);
            }
        } else if (isNeedful(sentence, token)) {
            Token deed = needed(sentence, token);
            if (deed != null) {
                add(report, sentence, token, deed, Stance.URGES, "needful", found);
            }
        }
    }

    /** "is vital", "are needed", "it is time". */
    private static boolean isNeedful(Sentence sentence, Token token) {
        boolean passive = token.tag().equals("VBN") && sentence.child(token, "aux:pass") != null;
        return Senses.is("position.needful", token.lemma()) && sentence.child(token, "cop") != null
                || passive && Senses.is("position.needed", token.lemma());
    }

    private static boolean isNeed(Sentence sentence, Token token) {
        boolean present = token.tag().equals("VBZ") || token.tag().equals("VBP");
        return present && (token.lemma().equals("have") || token.lemma().equals("need"));
    }

    private static @Nullable Token needed(Sentence sentence, Token adjective) {
        for (Token child : sentence.children(adjective)) {
            boolean clause = child.is("ccomp") || child.is("xcomp") || child.is("csubj") || child.is("advcl");
            if (clause && child.isVerb() && child.index() > adjective.index()) {
                return child;
            }
        }
        if (adjective.isVerb()
                && Clauses.patient(sentence, adjective) instanceof Token subject
                && !subject.isPronoun()) {
            return subject;
        }
        return adjective.lemma().equals("time") ? StanceVerbs.infinitive(sentence, adjective) : null;
    }

    private static void add(
            Report report, Sentence sentence, Token focus, Token deed, Stance stance, String rule, List<Stand> found) {
        List<Actor> holders = holders(report, sentence, focus);
        if (holders.isEmpty() || isOpen(sentence, focus)) {
            return;
        }
        boolean denied = Happening.isNegated(sentence, focus) || Happening.isNegated(sentence, deed);
        if (denied && (rule.equals("need") || rule.equals("unacceptable"))) {
            return;
        }
        Token addressee = Clauses.isPassive(sentence, deed) ? null : Clauses.subjectToken(sentence, deed);
        Stance held = denied ? Stance.OPPOSES : stance;
        found.add(new Stand(
                focus,
                holders,
                held,
                deed,
                addressee,
                Modality.ACTUAL,
                rule.equals("should") ? 0.45 : 0.7,
                "position.ought." + rule));
    }

    /** Who thinks so: whose position it is told to be, else who says it. */
    private static List<Actor> holders(Report report, Sentence sentence, Token focus) {
        Token head = sentence.head(focus);
        if (head != null && focus.is("ccomp") && Senses.is("position.believe", head.lemma())) {
            List<Actor> thinkers = Holders.of(report, sentence, StanceVerbs.doer(sentence, head));
            if (!thinkers.isEmpty()) {
                return thinkers;
            }
        }
        if (head != null && head.isNoun() && Senses.is("position.view", head.lemma())) {
            return Holders.owners(report, sentence, head);
        }
        return Holders.speakers(report, sentence, focus);
    }

    /** In a question, a condition or about the past nothing is asked for. */
    private static boolean isOpen(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.is("mark") && CLOSED.contains(sentence.lower(child.index()))
                    || child.is("aux") && child.lemma().equals("have")) {
                return true;
            }
        }
        return sentence.lower(sentence.size() - 1).equals("?");
    }
}
