package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actors;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Deeds that a verb of doing and its noun tell together: "launched an attack on", "imposed sanctions on", "gives arms to". */
final class DeedPhrases {
    private DeedPhrases() {}

    static @Nullable Deeds of(Report report, Sentence sentence, Token verb, Roles roles, Modality modality) {
        Token first = roles.patient();
        if (first == null || !first.isNoun()) {
            return null;
        }
        Deeds equipped = equipped(report, sentence, verb, first, roles, modality);
        if (equipped != null) {
            return equipped;
        }
        for (Token each : Actors.conjuncts(sentence, first)) {
            Token noun = Roles.measured(sentence, each);
            Deeds deed = with(report, sentence, verb, noun, roles, modality);
            if (deed != null) {
                return deed;
            }
        }
        return null;
    }

    /** "provides the rebels with arms". */
    private static @Nullable Deeds equipped(
            Report report, Sentence sentence, Token verb, Token receiver, Roles roles, Modality modality) {
        List<Token> gifts = Senses.is("act.giving", verb.lemma()) ? Clauses.behind(sentence, verb, "with") : List.of();
        Act.Type told = gifts.isEmpty() ? null : gift(gifts.getFirst().lemma());
        List<String> targets = told == null ? List.of() : Targets.of(report, sentence, receiver);
        return told == null || targets.isEmpty()
                ? null
                : new Deeds(verb, roles.actors(), told, targets, modality, 0.75, "act.verb-and-noun");
    }

    private static @Nullable Deeds with(
            Report report, Sentence sentence, Token verb, Token noun, Roles roles, Modality modality) {
        String deed = noun.lemma();
        Act.Type told = null;
        List<String> targets = List.of();
        Act.Type named = DeedNouns.type(sentence, noun);
        boolean launching = Senses.is("act.launching", verb.lemma()) || Senses.is("act.imposing", verb.lemma());
        if (launching && named != null) {
            told = named;
            targets = told == Act.Type.RETREAT
                    ? DeedVerbs.firstOf(report, sentence, noun, "from", "of")
                    : against(report, sentence, verb, noun);
            if (targets.isEmpty() && roles.doer() != null) {
                targets = DeedVerbs.firstOf(report, sentence, roles.doer(), "of");
            }
        } else if (Senses.is("act.hurling", verb.lemma()) && Senses.is("act.hurled", deed)) {
            told = Act.Type.ASSAULT;
            targets = DeedVerbs.firstOf(
                    report, sentence, verb, "at", "on", "into", "against", "upon", "over", "toward", "towards");
            targets = targets.isEmpty() ? against(report, sentence, verb, noun) : targets;
        } else if (deed.equals("responsibility") && Senses.is("act.claiming-deed", verb.lemma())) {
            return claimed(report, sentence, verb, noun, roles, modality);
        } else if (deed.equals("control") && Senses.is("act.gaining", verb.lemma())) {
            told = Act.Type.COERCE;
            targets = DeedVerbs.firstOf(report, sentence, noun, "of", "over");
        } else if (deed.equals("siege") && verb.lemma().equals("lay")) {
            told = Act.Type.COERCE;
            targets = DeedVerbs.firstOf(report, sentence, verb, "to");
        } else if (deed.equals("concession") && Senses.is("act.conceding", verb.lemma())) {
            told = Act.Type.CONCEDE;
            targets = given(report, sentence, verb, noun);
        } else if (Senses.is("act.giving", verb.lemma())) {
            told = gift(deed);
            targets = given(report, sentence, verb, noun);
        } else if (Senses.is("act.cutting", verb.lemma()) && Senses.is("act.ties", deed)) {
            told = Act.Type.SANCTION;
            targets = against(report, sentence, verb, noun);
        } else if (Senses.is("act.lifting", verb.lemma()) && Senses.is("act.lifted", deed)) {
            told = Act.Type.RETREAT;
            targets = against(report, sentence, verb, noun);
        }
        boolean untold = targets.isEmpty() && told != Act.Type.ASSAULT
                || Senses.is("act.hurled", deed) && !Senses.is("act.noun.assault", deed) && targets.isEmpty();
        return told == null || untold
                ? null
                : new Deeds(verb, roles.actors(), told, targets, modality, 0.75, "act.verb-and-noun");
    }

    /** "claimed responsibility for a bombing that killed ten soldiers": did it, on the soldiers. */
    private static @Nullable Deeds claimed(
            Report report, Sentence sentence, Token verb, Token responsibility, Roles roles, Modality modality) {
        List<Token> own = Clauses.behind(sentence, responsibility, "for");
        for (Token done : own.isEmpty() ? Clauses.behind(sentence, verb, "for") : own) {
            if (DeedNouns.type(sentence, done) == Act.Type.ASSAULT) {
                List<String> on = DeedVerbs.firstOf(report, sentence, done, "on", "against", "of", "at");
                Token told = sentence.child(done, "acl");
                List<String> struck = told == null || !Senses.is("act.assault", told.lemma())
                        ? List.of()
                        : Targets.of(report, sentence, sentence.child(told, "obj"));
                return new Deeds(
                        verb,
                        roles.actors(),
                        Act.Type.ASSAULT,
                        on.isEmpty() ? struck : on,
                        modality,
                        0.65,
                        "act.assault.claimed");
            }
        }
        return null;
    }

    private static Act.@Nullable Type gift(String given) {
        return Senses.is("act.given.support", given)
                ? Act.Type.SUPPORT
                : Senses.is("act.given.aid", given)
                        ? Act.Type.AID
                        : Senses.is("act.given.force", given) ? Act.Type.MOBILIZE : null;
    }

    private static List<String> against(Report report, Sentence sentence, Token verb, Token noun) {
        List<String> own = DeedVerbs.firstOf(
                report, sentence, noun, "on", "against", "with", "of", "to", "in", "near", "at", "upon", "into",
                "over");
        return own.isEmpty()
                ? DeedVerbs.firstOf(
                        report, sentence, verb, "on", "against", "with", "to", "upon", "into", "in", "at", "over")
                : own;
    }

    private static List<String> given(Report report, Sentence sentence, Token verb, Token noun) {
        List<String> to = new ArrayList<>(Targets.parties(report, sentence, sentence.child(verb, "iobj")));
        to.addAll(DeedVerbs.firstOf(report, sentence, verb, "to", "with"));
        List<String> own = to.isEmpty() ? DeedVerbs.firstOf(report, sentence, noun, "to", "for") : to;
        Token above = sentence.head(noun);
        boolean alleged = own.isEmpty() && verb.is("amod") && above != null && above.isVerb();
        return alleged ? DeedVerbs.firstOf(report, sentence, above, "to") : own;
    }
}
