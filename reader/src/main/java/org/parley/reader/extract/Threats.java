package org.parley.reader.extract;

import java.util.List;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Threats of a deed; one to leave a meeting is an attendance. */
final class Threats {
    private Threats() {}

    static void verb(
            Report report, Sentence sentence, Token verb, List<Actor> actors, Modality modality, List<Deeds> found) {
        Token clause = StanceVerbs.clause(sentence, verb);
        List<String> threatened = Targets.of(report, sentence, Clauses.patient(sentence, verb));
        boolean leaving = clause != null && Senses.is("act.leaving", clause.lemma());
        if (leaving || clause == null && threatened.isEmpty()) {
            return;
        }
        List<String> targets = threatened.isEmpty() && clause != null
                ? Targets.of(report, sentence, sentence.child(clause, "obj"))
                : threatened;
        found.add(new Deeds(verb, actors, Act.Type.THREATEN, targets, modality, 0.6, "act.threaten.verb"));
    }

    /** "its threat to bomb the port": who makes it, and at whom. */
    static void noun(Report report, Sentence sentence, Token threat, List<Deeds> found) {
        Token clause = sentence.child(threat, "acl");
        List<Actor> actors = DeedNouns.owners(report, sentence, threat, Act.Type.THREATEN);
        boolean deed = clause != null
                && clause.isVerb()
                && StanceVerbs.isInfinitive(sentence, clause)
                && !Senses.is("act.leaving", clause.lemma());
        if (!deed || actors.isEmpty()) {
            return;
        }
        List<String> targets = Targets.of(report, sentence, sentence.child(clause, "obj"));
        Modality modality = DeedNouns.modality(sentence, threat);
        found.add(new Deeds(threat, actors, Act.Type.THREATEN, targets, modality, 0.6, "act.threaten.noun"));
    }
}
