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

/** Stances of a speaker on what must, should or cannot be: "the envoy said that both sides must stop". */
final class Oughts {
    private static final Set<String> CLOSED = Set.of("if", "unless", "until", "whether", "before", "once", "when");

    private static final Set<String> ABLE = Set.of("can", "could", "ca", "cannot");

    private Oughts() {}

    static void find(Report report, Sentence sentence, Token token, List<Stand> found) {
        Token verb = sentence.head(token);
        if (token.is("aux") && verb != null) {
            modal(report, sentence, token, verb, found);
        } else if (token.tag().startsWith("VB") && isNeed(report, sentence, token)) {
            Token deed = sentence.child(token, "xcomp");
            boolean exists = deed != null && sentence.child(deed, "cop") != null && isThere(sentence, token);
            if (deed != null && (exists || StanceVerbs.isInfinitive(sentence, deed))) {
                Stance stance = token.lemma().equals("have") ? Stance.DEMANDS : Stance.URGES;
                add(report, sentence, token, deed, stance, "need", found);
            }
        }
    }

    private static void modal(Report report, Sentence sentence, Token aux, Token verb, List<Stand> found) {
        String word = sentence.lower(aux.index());
        boolean binding = aux.lemma().equals("have")
                && sentence.lower(aux.index() + 1).equals("to")
                && !Happening.isNegated(sentence, verb);
        if (word.equals("must") || binding) {
            add(report, sentence, verb, verb, Stance.DEMANDS, "must", found);
        } else if (word.equals("should") || word.equals("ought")) {
            add(report, sentence, verb, verb, Stance.URGES, "should", found);
        } else if (ABLE.contains(word) && isRuledOut(sentence, verb)) {
            boolean wanted = Senses.is("position.leaving-out", verb.lemma());
            told(report, sentence, verb, verb, wanted ? Stance.SUPPORTS : Stance.OPPOSES, "cannot", found);
        } else if (ABLE.contains(word) && forbidden(sentence, verb) instanceof Token matter) {
            told(report, sentence, verb, matter, Stance.OPPOSES, "cannot", found);
        }
    }

    /** "we cannot allow them to divide us", "what we cannot have is a border": what is not to be. */
    private static @Nullable Token forbidden(Sentence sentence, Token verb) {
        boolean ours = sentence.child(verb, "nsubj") instanceof Token subject
                && sentence.lower(subject.index()).matches("we|i");
        if (!ours || !Happening.isNegated(sentence, verb) || !Senses.is("position.letting", verb.lemma())) {
            return null;
        }
        Token clause = StanceVerbs.clause(sentence, verb);
        Token object = sentence.child(verb, "obj");
        boolean what = object != null && object.tag().equals("WP");
        return clause != null ? clause : what ? null : object;
    }

    /** "cannot be renegotiated", "nothing can be reopened", "there can be no place for them". */
    private static boolean isRuledOut(Sentence sentence, Token verb) {
        Token subject = sentence.child(verb, "nsubj");
        boolean none = subject != null
                && (sentence.lower(subject.index()).equals("nothing")
                        || sentence.child(subject, "det") instanceof Token det
                                && det.lemma().equals("no"));
        boolean denied = none || Happening.isNegated(sentence, verb);
        boolean passive = Clauses.isPassive(sentence, verb) || sentence.child(verb, "nsubj:pass") != null;
        return denied
                && (passive && Senses.is("position.forbidden", verb.lemma())
                        || sentence.child(verb, "cop") != null && Senses.is("position.disputed", verb.lemma()));
    }

    private static boolean isThere(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> sentence.lower(c.index()).equals("there"));
    }

    /** "needs to", "have to"; told in the past only where someone's words are handed on. */
    private static boolean isNeed(Report report, Sentence sentence, Token token) {
        boolean present = token.tag().equals("VBZ") || token.tag().equals("VBP");
        boolean told = token.tag().equals("VBD") && report.speech().at(sentence, token.index()) != null;
        boolean bare = sentence.child(token, "obj") == null;
        return present && token.lemma().equals("have")
                || bare && (present || told) && token.lemma().equals("need");
    }

    static void add(
            Report report, Sentence sentence, Token focus, Token deed, Stance stance, String rule, List<Stand> found) {
        List<Actor> holders = holders(report, sentence, focus);
        Token judged = sentence.head(focus);
        boolean wrong =
                judged != null && !rule.equals("unacceptable") && Senses.is("position.unacceptable", judged.lemma());
        if (holders.isEmpty() || wrong || isOpen(sentence, focus)) {
            return;
        }
        boolean denied = stance != Stance.OPPOSES
                && (Happening.isNegated(sentence, focus) || Happening.isNegated(sentence, deed));
        if (denied && !rule.equals("must") && !rule.equals("should")) {
            return;
        }
        Token addressee = Clauses.isPassive(sentence, deed) ? null : Clauses.subjectToken(sentence, deed);
        Stance held = denied ? Stance.OPPOSES : stance;
        double confidence = rule.equals("should") ? 0.55 : 0.7;
        Token matter = dependedOn(sentence, deed);
        found.add(new Stand(
                focus, holders, held, matter, addressee, Modality.ACTUAL, confidence, "position.ought." + rule));
    }

    /** The same, where the words themselves tell whether it is wanted, however they deny. */
    static void told(
            Report report,
            Sentence sentence,
            Token focus,
            Token matter,
            Stance stance,
            String rule,
            List<Stand> found) {
        List<Actor> holders = holders(report, sentence, focus);
        if (!holders.isEmpty() && !isOpen(sentence, focus)) {
            found.add(new Stand(focus, holders, stance, matter, null, Modality.ACTUAL, 0.6, "position.ought." + rule));
        }
    }

    /** "any deal must be contingent on respect for the accord": the respect is wanted. */
    private static Token dependedOn(Sentence sentence, Token deed) {
        List<Token> on = Senses.is("condition.dependent", deed.lemma())
                ? Clauses.behind(sentence, deed, "on", "upon")
                : List.of();
        return on.isEmpty() ? deed : on.getFirst();
    }

    /** Who thinks so: whose position it is told to be, else who says it. */
    private static List<Actor> holders(Report report, Sentence sentence, Token focus) {
        Token head = sentence.head(focus);
        boolean thought = focus.is("ccomp") || focus.is("xcomp");
        if (head != null && thought && Senses.is("position.believe", head.lemma())) {
            List<Actor> thinkers = Holders.of(report, sentence, StanceVerbs.doer(sentence, head));
            if (!thinkers.isEmpty()) {
                return thinkers;
            }
        }
        Token view = head == null || head.isNoun() ? head : sentence.child(head, "nsubj");
        if (view != null && thought && view.isNoun() && Senses.is("position.view", view.lemma())) {
            return Holders.owners(report, sentence, view);
        }
        if (head != null && focus.is("conj") && isHandedOn(sentence, focus) && Senses.is("say", head.lemma())) {
            return Holders.of(report, sentence, StanceVerbs.doer(sentence, head));
        }
        return Holders.speakers(report, sentence, focus);
    }

    /** "said it wanted talks, but that they should wait": the second "that" clause, joined to the verb of saying. */
    private static boolean isHandedOn(Sentence sentence, Token focus) {
        Token joined = sentence.child(focus, "cc");
        return joined != null && sentence.lower(joined.index() + 1).equals("that");
    }

    /** In a question, a condition or about the past nothing is asked for. */
    private static boolean isOpen(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            boolean perfect = child.is("aux")
                    && child.lemma().equals("have")
                    && !sentence.lower(child.index() + 1).equals("to");
            if (child.is("mark") && CLOSED.contains(sentence.lower(child.index())) || perfect) {
                return true;
            }
        }
        return sentence.lower(sentence.size() - 1).equals("?");
    }
}
