package org.parley.reader.extract;

import java.util.ArrayList;
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
        List<String> threatened = Targets.parties(report, sentence, Clauses.patient(sentence, verb));
        boolean leaving = clause != null && Senses.is("act.leaving", clause.lemma());
        if (leaving || clause == null && threatened.isEmpty()) {
            return;
        }
        List<String> targets = threatened.isEmpty() && clause != null
                ? Targets.of(report, sentence, sentence.child(clause, "obj"))
                : threatened;
        Token cut = clause == null ? null : sentence.child(clause, "obj");
        if (cut != null && Senses.is("act.noun.support", cut.lemma())) {
            targets = DeedVerbs.firstOf(report, sentence, cut, "for", "to", "of");
        }
        boolean own = actors.stream().map(Actor::name).anyMatch(targets::contains);
        if ((own || targets.isEmpty()) && clause != null) {
            List<String> against = against(report, sentence, clause);
            targets = against.isEmpty() ? Vows.provoking(report, sentence, clause, verb) : against;
        }
        found.add(new Deeds(verb, actors, Act.Type.THREATEN, targets, modality, 0.6, "act.threaten.verb"));
    }

    /** "its threat to bomb the port", "threats of force against the Front": who makes it, and at whom. */
    static void noun(Report report, Sentence sentence, Token threat, List<Deeds> found) {
        List<Actor> actors = DeedNouns.owners(report, sentence, threat, Act.Type.THREATEN);
        if (actors.isEmpty()) {
            return;
        }
        Token clause = sentence.child(threat, "acl");
        boolean deed = clause != null
                && clause.isVerb()
                && StanceVerbs.isInfinitive(sentence, clause)
                && (threat.lemma().equals("ultimatum") || !Senses.is("act.leaving", clause.lemma()));
        List<String> targets = deed && clause != null
                ? Targets.parties(report, sentence, sentence.child(clause, "obj"))
                : against(report, sentence, threat);
        boolean war = sentence.children(threat, "amod").stream().anyMatch(c -> Senses.is("act.warlike", c.lemma()));
        for (Token of : Clauses.behind(sentence, threat, "of")) {
            targets = targets.isEmpty() ? against(report, sentence, of) : targets;
            war = war || Senses.is("act.consequence", of.lemma());
        }
        if (deed || war || !targets.isEmpty()) {
            Modality modality = DeedNouns.modality(sentence, threat);
            found.add(new Deeds(threat, actors, Act.Type.THREATEN, targets, modality, 0.6, "act.threaten.noun"));
        }
    }

    private static List<String> against(Report report, Sentence sentence, Token threat) {
        for (Token against : Clauses.behind(sentence, threat, "against", "on", "toward", "towards")) {
            List<String> named = Targets.parties(report, sentence, against);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    /** "warned X of consequences". */
    static void warning(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        List<Token> of = new ArrayList<>(Clauses.behind(sentence, verb, "of", "about"));
        if (sentence.child(verb, "obj") instanceof Token warned) {
            of.addAll(Clauses.behind(sentence, warned, "of", "about"));
        }
        boolean evil = verb.lemma().equals("warn")
                && (of.stream().anyMatch(n -> Senses.is("act.consequence", n.lemma())) || isMet(sentence, verb));
        if (!evil) {
            return;
        }
        Roles roles = Roles.of(report, sentence, verb);
        List<String> targets = Targets.of(report, sentence, roles.patient());
        if (!roles.actors().isEmpty() && !targets.isEmpty()) {
            Modality modality = Happening.modality(sentence, verb);
            found.add(
                    new Deeds(verb, roles.actors(), Act.Type.THREATEN, targets, modality, 0.6, "act.threaten.warning"));
        }
    }

    /** "warned X that any attack would be met with force". */
    private static boolean isMet(Sentence sentence, Token verb) {
        Token clause = sentence.child(verb, "ccomp");
        return clause != null
                && clause.lemma().matches("meet|answer|face|suffer")
                && (clause.lemma().equals("suffer")
                        || Clauses.behind(sentence, clause, "with", "by").stream()
                                .anyMatch(n -> Senses.is("act.consequence", n.lemma())));
    }
}
