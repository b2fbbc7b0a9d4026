package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position.Stance;

/** Stances of a speaker told by what they hold a step for, or say would come of it: "an amnesty would be a mistake". */
final class Verdicts {
    private Verdicts() {}

    static void find(Report report, Sentence sentence, Token token, List<Stand> found) {
        if (token.isVerb() && Senses.is("verdict.calling", token.lemma())) {
            called(report, sentence, token, found);
        }
        boolean bad = isBad(sentence, token) || isHarm(sentence, token) || isPast(sentence, token);
        if (bad && !Happening.isNegated(sentence, token) && judged(report, sentence, token) instanceof Token step) {
            Oughts.told(report, sentence, token, step, Stance.OPPOSES, "verdict", found);
        }
    }

    /** "would be a disaster", "is a recipe for war": said of what is to come, not of what has happened. */
    private static boolean isBad(Sentence sentence, Token noun) {
        return noun.isNoun()
                && sentence.child(noun, "cop") instanceof Token copula
                && Senses.is("verdict.bad", noun.lemma())
                && (isModal(sentence, noun) || copula.tag().equals("VBZ"));
    }

    /** "the era of one-man rule is over", "is a thing of the past", "is no longer possible". */
    private static boolean isPast(Sentence sentence, Token word) {
        boolean gone = sentence.reads(word.index() - 2, "no", "longer", word.text())
                && Senses.is("verdict.viable", word.lemma());
        boolean thing = word.lemma().equals("thing") && sentence.reads(word.index() + 1, "of", "the", "past");
        return sentence.child(word, "cop") != null && (gone || thing);
    }

    /** "would undermine the accord", "could lead to bloodshed", "will make things worse". */
    private static boolean isHarm(Sentence sentence, Token verb) {
        if (!verb.isVerb() || !isModal(sentence, verb) || Clauses.isPassive(sentence, verb)) {
            return false;
        }
        if (Senses.is("verdict.harm", verb.lemma())) {
            return true;
        }
        boolean worse = verb.lemma().equals("make")
                && sentence.subtree(verb).stream()
                        .anyMatch(i -> sentence.lower(i).matches("worse|harder|impossible"));
        List<Token> to = Clauses.behind(sentence, verb, "to", "in");
        Token outcome =
                sentence.child(verb, "obj") instanceof Token object ? object : to.isEmpty() ? null : to.getFirst();
        return worse
                || Senses.is("verdict.leading", verb.lemma())
                        && outcome != null
                        && Senses.is("verdict.harmed", outcome.lemma());
    }

    private static boolean isModal(Sentence sentence, Token word) {
        return sentence.children(word, "aux").stream()
                .anyMatch(a -> Senses.is("verdict.modal", sentence.lower(a.index())));
    }

    /** The step that is judged: something to be done or planned, no one who acts and no bare "it". */
    private static @Nullable Token judged(Report report, Sentence sentence, Token word) {
        Token clause = sentence.child(word, "csubj");
        Token subject = clause == null ? sentence.child(word, "nsubj") : clause;
        if (subject == null) {
            return null;
        }
        if (subject.isPronoun() && !word.isVerb()) {
            return StanceVerbs.clause(sentence, word) instanceof Token deed && deed.isVerb() ? deed : null;
        }
        boolean step = subject.isVerb() ? subject.tag().equals("VBG") : subject.isNoun() && !subject.isProper();
        return step && Holders.of(report, sentence, subject).isEmpty() ? subject : null;
    }

    /** "described the offer as a good first step", "called the plan unacceptable". */
    private static void called(Report report, Sentence sentence, Token verb, List<Stand> found) {
        Token matter = sentence.child(verb, "obj");
        List<Token> as = Clauses.behind(sentence, verb, "as");
        Token verdict = as.isEmpty() ? sentence.child(verb, "xcomp") : as.getFirst();
        boolean told = matter != null
                && matter.isNoun()
                && verdict != null
                && verdict.index() > matter.index()
                && !Clauses.isPassive(sentence, verb)
                && Happening.modality(sentence, verb) == Modality.ACTUAL
                && Holders.of(report, sentence, matter).isEmpty();
        Stance stance = told && verdict != null ? stance(sentence, verdict) : null;
        if (stance != null && matter != null) {
            String rule = "position." + stance.code() + ".verdict";
            found.add(new Stand(
                    verb,
                    Holders.of(report, sentence, StanceVerbs.doer(sentence, verb)),
                    stance,
                    matter,
                    null,
                    Modality.ACTUAL,
                    0.6,
                    rule));
        }
    }

    private static @Nullable Stance stance(Sentence sentence, Token verdict) {
        if (Senses.is("verdict.bad", verdict.lemma()) || Senses.is("position.unacceptable", verdict.lemma())) {
            return Stance.OPPOSES;
        }
        boolean good = Senses.is("verdict.good", verdict.lemma())
                || sentence.children(verdict, "amod").stream().anyMatch(a -> Senses.is("verdict.good", a.lemma()));
        return good ? Stance.SUPPORTS : null;
    }
}
