package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position.Stance;
import org.parley.record.claim.Topic;

/** Stances of a speaker told by what is vital, needed, unacceptable or not for them to discuss. */
final class Needs {
    private Needs() {}

    static void find(Report report, Sentence sentence, Token token, List<Stand> found) {
        boolean told = sentence.child(token, "cop") != null;
        if (Senses.is("position.unacceptable", token.lemma()) && told) {
            Token refused = refused(sentence, token);
            if (refused != null) {
                Oughts.add(report, sentence, token, refused, Stance.OPPOSES, "unacceptable", found);
            }
        } else if (told && isRefused(sentence, token)) {
            // That unity "is a red line" opposes not unity, but touching it: the matter is the whole clause.
            boolean whole = Senses.is("position.untouched", token.lemma());
            if (sentence.child(token, "nsubj") instanceof Token refused && !refused.isPronoun()) {
                Token matter = whole ? token : refused;
                Oughts.add(report, sentence, token, matter, Stance.OPPOSES, "unacceptable", found);
            }
        } else if (token.isNoun() && told && isNever(sentence, token)) {
            never(report, sentence, token, found);
        } else if (unquestioned(sentence, token) instanceof Token deed) {
            Oughts.add(report, sentence, token, deed, Stance.OPPOSES, "unacceptable", found);
        } else if (token.lemma().equals("come")
                && sentence.child(token, "nsubj") instanceof Token time
                && time.lemma().equals("time")
                && clause(sentence, token) instanceof Token deed) {
            Oughts.add(report, sentence, token, deed, Stance.URGES, "needful", found);
        } else if (isNeedful(sentence, token)) {
            Token deed = needed(sentence, token);
            if (deed != null) {
                Oughts.add(report, sentence, token, deed, Stance.URGES, "needful", found);
            }
        } else if (token.lemma().equals("need") && lacked(report, sentence, token) instanceof Token lacked) {
            Oughts.add(report, sentence, token, lacked, Stance.URGES, "needs", found);
        } else if (token.tag().equals("VBN") && Senses.is("position.needed", token.lemma())) {
            headline(report, sentence, token, found);
        }
    }

    /** "no question of talking to them". */
    private static @Nullable Token unquestioned(Sentence sentence, Token token) {
        return sentence.reads(token.index() - 1, "no", "question", "of") ? sentence.child(token, "acl") : null;
    }

    /** "is not negotiable", "is off the table". */
    private static boolean isRefused(Sentence sentence, Token token) {
        boolean open = token.lemma().equals("open")
                && Clauses.behind(sentence, token, "to", "for").stream()
                        .anyMatch(t -> Senses.is("position.open-for", t.lemma()));
        return (open || Senses.is("position.fine", token.lemma())) && Happening.isNegated(sentence, token)
                || token.isNoun() && isOut(sentence, token);
    }

    /** "such a step is unacceptable", "it is premature to change the plan". */
    private static @Nullable Token refused(Sentence sentence, Token adjective) {
        Token subject = sentence.child(adjective, "nsubj");
        if (Happening.isNegated(sentence, adjective)) {
            return null;
        }
        return subject != null && !subject.isPronoun() ? subject : clause(sentence, adjective);
    }

    /** "is a red line", "is off the table", "is out of the question", "is not up for discussion". */
    private static boolean isOut(Sentence sentence, Token noun) {
        String lemma = noun.lemma();
        boolean not = Happening.isNegated(sentence, noun);
        String before = sentence.lower(noun.index() - 1);
        return lemma.equals("line") && before.equals("red")
                || lemma.equals("question") && sentence.reads(noun.index() - 4, "out", "of", "the")
                || lemma.equals("table") && sentence.reads(noun.index() - 2, "off", "the")
                || not && lemma.equals("table") && sentence.reads(noun.index() - 2, "on", "the")
                || not && Senses.is("position.open-for", lemma) && sentence.reads(noun.index() - 2, "up", "for");
    }

    /** "there can be no compromise", "there will be no return to war": said, this is a refusal. */
    private static boolean isNever(Sentence sentence, Token noun) {
        boolean modal = sentence.children(noun, "aux").stream()
                .anyMatch(a -> Senses.is("position.never", sentence.lower(a.index())));
        boolean none =
                sentence.child(noun, "det") instanceof Token det && det.lemma().equals("no");
        return modal && none && sentence.child(noun, "expl") != null;
    }

    /** Who says so speaks for their side; what is to be only later hangs on a condition. */
    private static void never(Report report, Sentence sentence, Token noun, List<Stand> found) {
        boolean conditional = sentence.children(noun, "advcl").stream()
                .anyMatch(c -> Clauses.hasMark(sentence, c, "if", "unless", "until", "till"));
        List<Actor> sides = Holders.speakers(report, sentence, noun).stream()
                .map(each -> Holders.spokenFor(report, each))
                .toList();
        if (!sides.isEmpty() && !conditional) {
            found.add(new Stand(noun, sides, Stance.OPPOSES, noun, null, Modality.ACTUAL, 0.6, "position.ought.never"));
        }
    }

    /** "is vital", "are needed", "it is time". */
    private static boolean isNeedful(Sentence sentence, Token token) {
        boolean passive = token.tag().equals("VBN") && sentence.child(token, "aux:pass") != null;
        return Senses.is("position.needful", token.lemma()) && sentence.child(token, "cop") != null
                || passive && Senses.is("position.needed", token.lemma());
    }

    /** "they said they needed supplies", "we need a truce": what is said to be needed, and is on the table. */
    private static @Nullable Token lacked(Report report, Sentence sentence, Token need) {
        boolean told = need.tag().matches("VB[DZP]") && report.speech().at(sentence, need.index()) != null;
        Token thing = told ? sentence.child(need, "obj") : null;
        return thing != null && thing.isNoun() && Topics.own(sentence, thing) != Topic.OTHER ? thing : null;
    }

    private static @Nullable Token needed(Sentence sentence, Token word) {
        Token subject = word.isVerb() ? Clauses.patient(sentence, word) : null;
        if (subject != null && !subject.isPronoun() && !subject.tag().startsWith("W")) {
            return subject;
        }
        Token clause = clause(sentence, word);
        if (clause != null) {
            return clause;
        }
        if (word.lemma().equals("time")) {
            return StanceVerbs.infinitive(sentence, word);
        }
        Token thing = sentence.child(word, "nsubj");
        return thing != null && thing.isNoun() && !thing.isProper() ? thing : null;
    }

    private static @Nullable Token clause(Sentence sentence, Token adjective) {
        for (Token child : sentence.children(adjective)) {
            boolean clause = child.is("ccomp") || child.is("xcomp") || child.is("csubj") || child.is("advcl");
            if (clause && child.isVerb() && child.index() > adjective.index()) {
                return child;
            }
        }
        return null;
    }

    /** "Ruritania says more talks needed": the headline drops the copula. */
    private static void headline(Report report, Sentence sentence, Token needed, List<Stand> found) {
        Token thing = sentence.head(needed);
        if (thing != null
                && needed.relation().equals("acl")
                && thing.isNoun()
                && thing.is("obj")
                && sentence.head(thing) instanceof Token said
                && Senses.is("say", said.lemma())) {
            Oughts.add(report, sentence, thing, thing, Stance.URGES, "needful", found);
        }
    }
}
