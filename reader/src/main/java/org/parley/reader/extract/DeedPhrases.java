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
        if (deed.equals("responsibility") && Senses.is("act.claiming-deed", verb.lemma())) {
            return claimed(report, sentence, verb, noun, roles, modality);
        }
        Act.Type type = type(sentence, verb, noun);
        if (type == null) {
            return null;
        }
        List<String> targets = targets(report, sentence, verb, noun, roles, type);
        boolean hurled = Senses.is("act.hurled", deed) && !Senses.is("act.noun.assault", deed);
        return targets.isEmpty() && (type != Act.Type.ASSAULT || hurled)
                ? null
                : new Deeds(verb, roles.actors(), type, targets, modality, 0.75, "act.verb-and-noun");
    }

    private static Act.@Nullable Type type(Sentence sentence, Token verb, Token noun) {
        String deed = noun.lemma();
        if (isLaunching(sentence, verb, noun)) {
            return DeedNouns.type(sentence, noun);
        } else if (Senses.is("act.hurling", verb.lemma()) && Senses.is("act.hurled", deed)) {
            return Act.Type.ASSAULT;
        } else if (deed.equals("control") && Senses.is("act.gaining", verb.lemma())
                || deed.equals("siege") && verb.lemma().equals("lay")) {
            return Act.Type.COERCE;
        } else if (deed.equals("concession") && Senses.is("act.conceding", verb.lemma())) {
            return Act.Type.CONCEDE;
        } else if (Senses.is("act.giving", verb.lemma())) {
            return gift(deed);
        } else if (Senses.is("act.cutting", verb.lemma()) && Senses.is("act.ties", deed)) {
            return Act.Type.SANCTION;
        }
        boolean lifted = Senses.is("act.lifting", verb.lemma()) && Senses.is("act.lifted", deed);
        return lifted ? Act.Type.RETREAT : null;
    }

    private static boolean isLaunching(Sentence sentence, Token verb, Token noun) {
        return (Senses.is("act.launching", verb.lemma()) || Senses.is("act.imposing", verb.lemma()))
                && DeedNouns.type(sentence, noun) != null;
    }

    private static List<String> targets(
            Report report, Sentence sentence, Token verb, Token noun, Roles roles, Act.Type type) {
        if (isLaunching(sentence, verb, noun)) {
            List<String> own = type == Act.Type.RETREAT
                    ? DeedVerbs.firstOf(report, sentence, noun, "from", "of")
                    : against(report, sentence, verb, noun);
            return own.isEmpty() && roles.doer() != null
                    ? DeedVerbs.firstOf(report, sentence, roles.doer(), "of")
                    : own;
        }
        return switch (noun.lemma()) {
            case "control" -> DeedVerbs.firstOf(report, sentence, noun, "of", "over");
            case "siege" ->
                verb.lemma().equals("lay")
                        ? DeedVerbs.firstOf(report, sentence, verb, "to")
                        : against(report, sentence, verb, noun);
            default ->
                type == Act.Type.ASSAULT
                        ? hurled(report, sentence, verb, noun)
                        : type == Act.Type.SANCTION || type == Act.Type.RETREAT
                                ? against(report, sentence, verb, noun)
                                : given(report, sentence, verb, noun);
        };
    }

    private static List<String> hurled(Report report, Sentence sentence, Token verb, Token noun) {
        List<String> at = DeedVerbs.firstOf(
                report, sentence, verb, "at", "on", "into", "against", "upon", "over", "toward", "towards");
        return at.isEmpty() ? against(report, sentence, verb, noun) : at;
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
        return own.isEmpty() && verb.is("amod") && above != null && above.isVerb()
                ? DeedVerbs.firstOf(report, sentence, above, "to")
                : own;
    }
}
