package org.parley.reader.extract;

import java.util.List;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Commitment.Status;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Topic;

/** Commitments kept and broken: what was done as agreed, what was gone back on, who bound themselves anew. */
final class Deliveries {
    private Deliveries() {}

    static void find(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        if (Senses.is("commitment.deed", verb.lemma()) && isByTerms(sentence, verb)) {
            add(report, sentence, verb, Status.CARRIED_OUT, verb, "commitment.carried-out.terms", found);
        }
        if (Senses.is("commitment.reneging", verb.lemma())
                || verb.lemma().equals("go") && sentence.reads(verb.index() + 1, "back", "on")) {
            List<Token> on = Clauses.behind(sentence, verb, "on", "from");
            if (!on.isEmpty()) {
                Token matter = promised(sentence, on.getFirst());
                add(report, sentence, verb, Status.BROKEN, matter, "commitment.broken.reneged", found);
            }
        }
        anew(report, sentence, verb, found);
        kept(report, sentence, verb, found);
        boolean has = verb.lemma().matches("have|maintain|enjoy");
        if ((has || verb.lemma().matches("(re-?)?establish|restore|normali[sz]e"))
                && sentence.child(verb, "obj") instanceof Token ties
                && Senses.is("topic.recognition.weak", ties.lemma())
                && (!has || Topics.own(sentence, ties) == Topic.RECOGNITION && isDiplomatic(sentence, ties))) {
            add(report, sentence, verb, Status.CARRIED_OUT, ties, "commitment.carried-out.ties", found);
        }
    }

    /** "kept its promise to pay", "did not honour their pledges", "delivered on its commitments". */
    private static void kept(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Token object = Clauses.patient(sentence, verb);
        List<Token> on = Clauses.behind(sentence, verb, "on", "to", "by", "with");
        Token promise = object == null && !on.isEmpty() ? on.getFirst() : object;
        boolean keeps = promise != null
                && Senses.is("commitment.delivering", verb.lemma())
                && !isFailed(sentence, verb)
                && (Senses.is("commitment.noun.promised", promise.lemma())
                        || Senses.is("commitment.obligation", promise.lemma()));
        if (promise != null && keeps) {
            boolean broken = Happening.isNegated(sentence, verb) && !isYet(sentence, verb);
            Status status = broken ? Status.BROKEN : Status.CARRIED_OUT;
            String rule = broken ? "commitment.broken.not-kept" : "commitment.carried-out.kept";
            add(report, sentence, verb, status, promised(sentence, promise), rule, found);
        }
    }

    /** "failed to keep it": told by the failing. */
    private static boolean isFailed(Sentence sentence, Token verb) {
        return verb.is("xcomp") && sentence.head(verb) instanceof Token fail && Senses.is("fail", fail.lemma());
    }

    private static boolean isYet(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod").stream()
                .anyMatch(a -> a.lemma().equals("yet"));
    }

    private static boolean isDiplomatic(Sentence sentence, Token ties) {
        return sentence.children(ties, "amod").stream().anyMatch(a -> a.lemma().equals("diplomatic"));
    }

    /** "committed themselves to the truce". */
    private static void anew(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        if (Senses.is("commitment.recommitting", verb.lemma())
                && sentence.child(verb, "obj") instanceof Token self
                && sentence.lower(self.index()).matches("itself|themselves|himself|herself|ourselves|myself")) {
            List<Token> to = Clauses.behind(sentence, verb, "to");
            Token gerund = sentence.child(verb, "advcl");
            Token clause = gerund != null && gerund.tag().equals("VBG") ? gerund : StanceVerbs.clause(sentence, verb);
            Token deed = to.isEmpty() ? clause : to.getFirst();
            if (deed != null) {
                add(report, sentence, verb, Status.PROMISED, deed, "commitment.promised.oneself", found);
            }
        }
    }

    static Token promised(Sentence sentence, Token promise) {
        Token deed = StanceVerbs.infinitive(sentence, promise);
        return deed == null ? promise : deed;
    }

    /** "in line with the accord", "under the deal", "as promised". */
    private static boolean isByTerms(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            String word = sentence.lower(child.index());
            boolean under = child.is("obl")
                    && Senses.is("commitment.duty", child.lemma())
                    && Clauses.hasCase(sentence, child, "under");
            boolean line = child.is("obl")
                    && Senses.is("commitment.by-terms", word)
                    && sentence.lower(child.index() + 1).equals("with");
            boolean as = child.tag().equals("VBN")
                    && Senses.is("commitment.as", child.lemma())
                    && sentence.lower(child.index() - 1).equals("as");
            boolean part = child.is("obl")
                    && word.equals("part")
                    && sentence.lower(child.index() + 1).equals("of");
            if (under || line || as || part && ofTerms(sentence, child)) {
                return true;
            }
        }
        return false;
    }

    /** "as part of the deal". */
    private static boolean ofTerms(Sentence sentence, Token part) {
        return Clauses.behind(sentence, part, "of").stream().anyMatch(t -> Senses.is("commitment.duty", t.lemma()));
    }

    private static void add(
            Report report,
            Sentence sentence,
            Token verb,
            Status status,
            Token matter,
            String rule,
            List<Pledge> found) {
        Modality modality = Happening.modality(sentence, verb);
        boolean later = sentence.child(verb, "mark") instanceof Token mark
                && Senses.is("condition.mark", sentence.lower(mark.index()));
        boolean unmet = modality == Modality.NEGATED
                && (status == Status.CARRIED_OUT || rule.equals("commitment.broken.not-kept"));
        boolean told = !later && (modality == Modality.ACTUAL || unmet);
        List<Actor> actors = told ? Holders.of(report, sentence, StanceVerbs.doer(sentence, verb)) : List.of();
        Modality how = status == Status.BROKEN ? Modality.ACTUAL : modality;
        if (!actors.isEmpty()) {
            found.add(new Pledge(verb, actors, status, matter, null, how, 0.65, rule));
        }
    }
}
