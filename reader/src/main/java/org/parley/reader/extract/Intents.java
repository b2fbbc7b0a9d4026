package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Commitment.Status;
import org.parley.record.claim.Modality;

/** What actors make known that they mean to do, and what their hands are bound to by consent: "plans to open a centre", "agreed to a pullout". */
final class Intents {
    private Intents() {}

    static void find(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Modality modality = Happening.modality(sentence, verb);
        if (modality != Modality.ACTUAL || StanceVerbs.isInfinitive(sentence, verb)) {
            return;
        }
        if (Senses.is("commitment.intending", verb.lemma())) {
            planned(report, sentence, verb, found);
        } else if (Senses.is("commitment.agreed", verb.lemma()) && StanceVerbs.clause(sentence, verb) == null) {
            consented(report, sentence, verb, found);
        }
    }

    /** "plans to establish a centre", "is considering a halt to air strikes". */
    private static void planned(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        boolean weighs = Senses.is("commitment.weighing", verb.lemma());
        Token deed = StanceVerbs.clause(sentence, verb);
        Token matter = deed == null && weighs ? sentence.child(verb, "obj") : deed;
        boolean service = matter != null
                && (matter.isVerb()
                        ? Senses.is("commitment.deed", matter.lemma())
                                && !matter.lemma().matches("hold|try")
                        : Senses.is("commitment.announced", matter.lemma()));
        if (matter != null && service && !Clauses.isPassive(sentence, verb)) {
            List<Actor> actors = Holders.of(report, sentence, StanceVerbs.doer(sentence, verb));
            Status status = weighs ? Status.OFFERED : Status.PROMISED;
            Modality modality = weighs ? Modality.POSSIBLE : Modality.PLANNED;
            String rule = weighs ? "commitment.offered.weighs" : "commitment.promised.plans";
            add(verb, actors, status, matter, modality, rule, found);
        }
    }

    /** "agreed to the withdrawal of its troops". */
    private static void consented(Report report, Sentence sentence, Token verb, List<Pledge> found) {
        Token deed = deed(Clauses.behind(sentence, verb, "to"));
        if (deed != null && !Clauses.isPassive(sentence, verb)) {
            List<Actor> actors = Holders.of(report, sentence, StanceVerbs.doer(sentence, verb));
            add(verb, actors, Status.AGREED, deed, Modality.ACTUAL, "commitment.agreed.consented", found);
        }
    }

    private static @Nullable Token deed(List<Token> nouns) {
        return nouns.stream()
                .filter(n -> Senses.is("commitment.announced", n.lemma()))
                .findFirst()
                .orElse(null);
    }

    private static void add(
            Token verb,
            List<Actor> actors,
            Status status,
            Token matter,
            Modality modality,
            String rule,
            List<Pledge> found) {
        if (!actors.isEmpty()) {
            found.add(new Pledge(verb, actors, status, matter, null, modality, 0.55, rule));
        }
    }
}
