package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Deeds told by a verb: with its agent and patient, or a verb of doing with a noun of deed. */
final class DeedVerbs {
    private DeedVerbs() {}

    static void find(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        List<Actor> actors = doers(report, sentence, verb);
        if (actors.isEmpty()) {
            return;
        }
        Modality modality = Happening.modality(sentence, verb);
        Token above = sentence.head(verb);
        if (above != null && verb.is("xcomp") && Senses.is("act.forced", above.lemma())) {
            modality = Happening.modality(sentence, above);
        } else if (isAim(sentence, verb, modality)) {
            return;
        }
        if (Senses.is("act.threaten", verb.lemma())) {
            threat(report, sentence, verb, actors, modality, found);
            return;
        }
        Deeds compound = withNoun(report, sentence, verb, actors, modality);
        if (compound != null) {
            found.add(compound);
            return;
        }
        Act.Type type = type(sentence, verb);
        if (type == null || isShortPassive(report, sentence, verb) || isOtherSense(sentence, verb, type)) {
            return;
        }
        List<String> targets = targets(report, sentence, verb, type);
        if (!targets.isEmpty()) {
            double confidence = modality == Modality.ACTUAL ? sure(type) : 0.45;
            String rule = "act." + type.code().toLowerCase(java.util.Locale.ROOT) + ".verb";
            found.add(new Deeds(verb, actors, type, targets, modality, confidence, rule));
        }
    }

    /** "praised abroad and assailed by rivals": who stands before it suffers it. */
    private static boolean isShortPassive(Report report, Sentence sentence, Token verb) {
        return !Clauses.isPassive(sentence, verb)
                && !verb.lemma().equals("complain")
                && sentence.child(verb, "obj") == null
                && Clauses.behind(sentence, verb, "by").stream()
                        .anyMatch(by -> !Holders.of(report, sentence, by).isEmpty());
    }

    /** The agent; of those killed "in Ruritanian air strikes", Ruritania. */
    private static List<Actor> doers(Report report, Sentence sentence, Token verb) {
        Token agent = StanceVerbs.doer(sentence, verb);
        if (agent != null || !Clauses.isPassive(sentence, verb) || !Senses.is("act.assault", verb.lemma())) {
            return Deeds.doers(report, sentence, agent);
        }
        for (Token in : Clauses.behind(sentence, verb, "in", "during")) {
            List<Actor> owners = Senses.is("act.means", in.lemma()) || Senses.is("act.noun.assault", in.lemma())
                    ? Holders.owners(report, sentence, in)
                    : List.of();
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        return List.of();
    }

    /** What is only aimed at, or refused, is a stance and no deed. */
    private static boolean isAim(Sentence sentence, Token verb, Modality modality) {
        Token head = sentence.head(verb);
        boolean denied = head != null && head.lemma().equals("deny");
        return (StanceVerbs.isInfinitive(sentence, verb) || verb.is("xcomp") && !denied)
                && (modality == Modality.POSSIBLE || modality == Modality.NEGATED);
    }

    private static Act.@Nullable Type type(Sentence sentence, Token verb) {
        boolean beside = verb.lemma().equals("fight")
                        && !Clauses.behind(sentence, verb, "alongside").isEmpty()
                || verb.lemma().equals("side");
        return isComplaint(sentence, verb)
                ? Act.Type.ACCUSE
                : beside ? Act.Type.SUPPORT : Deeds.type(Deeds.VERBS, verb.lemma());
    }

    private static double sure(Act.Type type) {
        return switch (type) {
            case ACCUSE, ASSAULT, SUPPORT -> 0.75;
            case COERCE, SANCTION -> 0.7;
            default -> 0.5;
        };
    }

    /** "hit out at", "lashed out at", "complained of". */
    private static boolean isComplaint(Sentence sentence, Token verb) {
        return Senses.is("act.lash", verb.lemma())
                        && sentence.lower(verb.index() + 1).equals("out")
                || Senses.is("act.complain", verb.lemma());
    }

    /** "pulled a muscle", "fired the minister", "charged a fee": not the deed meant here. */
    private static boolean isOtherSense(Sentence sentence, Token verb, Act.Type type) {
        Token object = sentence.child(verb, "obj");
        return switch (verb.lemma()) {
            case "fire", "clash" ->
                object != null
                        && !Clauses.isPassive(sentence, verb)
                        && type == Act.Type.ASSAULT
                        && Clauses.behind(sentence, verb, "on", "at", "into", "with")
                                .isEmpty();
            case "charge" ->
                !Clauses.isPassive(sentence, verb)
                        && Clauses.behind(sentence, verb, "with").isEmpty()
                        && sentence.child(verb, "ccomp") == null;
            case "close" -> Clauses.behind(sentence, verb, "on").isEmpty();
            case "hold" -> !holdsPeople(sentence, verb);
            case "leave" -> !isTown(sentence, object) || !leadsTroops(sentence, verb);
            case "work" -> Clauses.behind(sentence, verb, "with").isEmpty();
            case "take" -> !isTown(sentence, object) && (object == null || !Senses.is("act.hostages", object.lemma()));
            case "pull" -> Clauses.behind(sentence, verb, "from", "of").isEmpty();
            default -> false;
        };
    }

    private static boolean holdsPeople(Sentence sentence, Token verb) {
        Token held = Clauses.patient(sentence, verb);
        return held != null && (Senses.is("act.hostages", held.lemma()) || Senses.is("act.held", held.lemma()));
    }

    private static boolean leadsTroops(Sentence sentence, Token verb) {
        return StanceVerbs.doer(sentence, verb) instanceof Token doer && Senses.is("act.fighter", doer.lemma());
    }

    private static boolean isTown(Sentence sentence, @Nullable Token object) {
        return object != null
                && (object.name().equals("LOCATION") || Senses.is("act.ground", object.lemma()))
                && Clauses.behind(sentence, object, "to").isEmpty();
    }

    /** Not so "fights alongside" and "sides with", whose help stands behind a preposition. */
    private static boolean isHelp(Token verb) {
        return Senses.is("act.support", verb.lemma());
    }

    private static List<String> targets(Report report, Sentence sentence, Token verb, Act.Type type) {
        Token patient = Clauses.patient(sentence, verb);
        return switch (type) {
            case ACCUSE -> blamed(report, sentence, verb, patient);
            case RETREAT -> left(report, sentence, verb, patient);
            case MOBILIZE ->
                firstOf(
                        report, sentence, verb, "to", "on", "toward", "towards", "into", "along", "near", "against",
                        "in", "at");
            case SUPPORT -> {
                if (!isHelp(verb)) {
                    yield firstOf(report, sentence, verb, "alongside", "with");
                }
                List<Actor> helped = Holders.of(report, sentence, patient);
                yield helped.stream().map(Actor::name).toList();
            }
            case COOPERATE, CONCEDE -> firstOf(report, sentence, verb, "with", "to");
            case PROTEST -> firstOf(report, sentence, verb, "against", "at");
            default -> fought(report, sentence, verb, patient);
        };
    }

    /** The object, else whom it is against; "fighting to oust X" is against X. */
    private static List<String> fought(Report report, Sentence sentence, Token verb, @Nullable Token patient) {
        List<String> direct = Targets.of(report, sentence, patient);
        if (!direct.isEmpty()) {
            return direct;
        }
        List<String> against = firstOf(report, sentence, verb, "on", "at", "against", "with", "into");
        if (against.isEmpty() && isMutual(verb, patient)) {
            Token doer = StanceVerbs.doer(sentence, verb);
            return Holders.of(report, sentence, doer).stream().map(Actor::name).toList();
        }
        if (!against.isEmpty() || !verb.lemma().equals("fight")) {
            return against;
        }
        Token aim = StanceVerbs.clause(sentence, verb);
        return aim == null ? List.of() : Targets.of(report, sentence, sentence.child(aim, "obj"));
    }

    /** "A and B have fought a war", "A and B clashed": each against the other. */
    private static boolean isMutual(Token verb, @Nullable Token patient) {
        return verb.lemma().equals("clash")
                || verb.lemma().equals("fight") && patient != null && Senses.is("act.noun.mutual", patient.lemma());
    }

    static List<String> firstOf(Report report, Sentence sentence, Token head, String... prepositions) {
        for (String preposition : prepositions) {
            for (Token nominal : Clauses.behind(sentence, head, preposition)) {
                boolean time = report.times(sentence).stream()
                        .anyMatch(t -> t.from() <= nominal.index() && nominal.index() <= t.to());
                List<String> names = time ? List.of() : Targets.of(report, sentence, nominal);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /** Who is blamed: the object, the owner of the deed condemned, or after "on". */
    private static List<String> blamed(Report report, Sentence sentence, Token verb, @Nullable Token patient) {
        List<Token> on = verb.lemma().equals("blame") ? Clauses.behind(sentence, verb, "on") : List.of();
        Token blamed = on.isEmpty() ? patient : on.getFirst();
        if (blamed == null) {
            blamed = complained(report, sentence, verb);
        }
        if (blamed == null) {
            return List.of();
        }
        List<Actor> named = Holders.of(report, sentence, blamed);
        List<Actor> accused = named.isEmpty() ? Holders.owners(report, sentence, blamed) : named;
        return accused.stream().map(Actor::name).toList();
    }

    /** "complained of harassment by X": X. */
    private static @Nullable Token complained(Report report, Sentence sentence, Token verb) {
        List<Token> of = Clauses.behind(sentence, verb, "at", "of", "about", "against");
        List<Token> by = Clauses.behind(sentence, verb, "by");
        Token first = of.isEmpty() ? null : of.getFirst();
        boolean told = !verb.lemma().equals("complain")
                || first != null && !Holders.of(report, sentence, first).isEmpty();
        return told || by.isEmpty() ? first : by.getFirst();
    }

    /** The ground given up, or those let go. */
    private static List<String> left(Report report, Sentence sentence, Token verb, @Nullable Token patient) {
        boolean freeing = verb.lemma().equals("release") || verb.lemma().equals("free");
        if (freeing) {
            return Holders.of(report, sentence, patient).stream()
                    .map(Actor::name)
                    .toList();
        }
        List<String> from = firstOf(report, sentence, verb, "from", "of");
        boolean leaving = verb.lemma().equals("vacate")
                || verb.lemma().equals("leave")
                || verb.lemma().equals("flee")
                || verb.lemma().equals("evacuate");
        return from.isEmpty() && leaving ? Targets.of(report, sentence, patient) : from;
    }

    /** "launched an attack on", "imposed sanctions on", "gives arms to": the noun tells the deed. */
    private static @Nullable Deeds withNoun(
            Report report, Sentence sentence, Token verb, List<Actor> actors, Modality modality) {
        Token noun = Clauses.patient(sentence, verb);
        if (noun == null || !noun.isNoun()) {
            return null;
        }
        String deed = noun.lemma();
        Act.Type told = null;
        List<String> targets = List.of();
        if (Senses.is("act.launching", verb.lemma()) || Senses.is("act.imposing", verb.lemma())) {
            told = Deeds.type(Deeds.NOUNS, deed);
            targets = against(report, sentence, verb, noun);
        } else if (deed.equals("control") && Senses.is("act.gaining", verb.lemma())) {
            told = Act.Type.COERCE;
            targets = firstOf(report, sentence, noun, "of", "over");
        } else if (Senses.is("act.giving", verb.lemma())) {
            told = Senses.is("act.given.support", deed)
                    ? Act.Type.SUPPORT
                    : Senses.is("act.given.aid", deed)
                            ? Act.Type.AID
                            : Senses.is("act.given.force", deed) ? Act.Type.MOBILIZE : null;
            targets = given(report, sentence, verb, noun);
        } else if (Senses.is("act.cutting", verb.lemma()) && Senses.is("act.ties", deed)) {
            told = Act.Type.SANCTION;
            targets = against(report, sentence, verb, noun);
        }
        return told == null || targets.isEmpty()
                ? null
                : new Deeds(verb, actors, told, targets, modality, 0.6, "act.verb-and-noun");
    }

    private static List<String> against(Report report, Sentence sentence, Token verb, Token noun) {
        List<String> own = firstOf(report, sentence, noun, "on", "against", "with", "of", "to", "in", "near", "at");
        return own.isEmpty() ? firstOf(report, sentence, verb, "on", "against", "with", "to") : own;
    }

    private static List<String> given(Report report, Sentence sentence, Token verb, Token noun) {
        List<String> to = new ArrayList<>(Targets.of(report, sentence, sentence.child(verb, "iobj")));
        to.addAll(firstOf(report, sentence, verb, "to", "with"));
        return to.isEmpty() ? firstOf(report, sentence, noun, "to", "for") : to;
    }

    /** A threat of a deed; one to leave a meeting is an attendance. */
    private static void threat(
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
}
