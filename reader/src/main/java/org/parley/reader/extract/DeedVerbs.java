package org.parley.reader.extract;

import java.util.List;
import java.util.Locale;
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
        if (charge(sentence, verb) != null) {
            return;
        }
        if (Senses.is("act.falling", verb.lemma())) {
            fall(report, sentence, verb, found);
        }
        Roles roles = Roles.of(report, sentence, verb);
        if (roles.actors().isEmpty()) {
            return;
        }
        Token carrier = carrier(sentence, verb);
        Modality modality = Happening.modality(sentence, carrier);
        if (carrier == verb && isAim(sentence, verb, modality)) {
            return;
        }
        if (Senses.is("act.threaten", verb.lemma())) {
            Threats.verb(report, sentence, verb, roles.actors(), modality, found);
            return;
        }
        Deeds compound = DeedPhrases.of(report, sentence, verb, roles, modality);
        if (compound != null) {
            Deeds done = compound.by(doers(report, sentence, roles, compound.type()));
            found.add(done.focus() == verb && Roles.goingOn(sentence, verb) != null ? done.toldBy(carrier) : done);
            return;
        }
        Act.Type type = type(sentence, verb);
        if (type == null || OtherSense.is(sentence, verb, roles, type) || isOpenHelp(type, modality)) {
            return;
        }
        List<String> targets = targets(report, sentence, verb, roles, type);
        boolean fights = isStruggle(verb)
                && modality == Modality.ACTUAL
                && roles.patient() == null
                && !verb.relation().startsWith("acl")
                && roles.actors().stream().noneMatch(Actor::isPerson);
        if (!targets.isEmpty() || fights) {
            double confidence = targets.isEmpty() ? 0.5 : modality == Modality.ACTUAL ? sure(type) : 0.45;
            String rule = "act." + type.code().toLowerCase(Locale.ROOT) + ".verb";
            Token focus = Roles.goingOn(sentence, verb) == null ? verb : carrier;
            found.add(
                    new Deeds(focus, doers(report, sentence, roles, type), type, targets, modality, confidence, rule));
        }
    }

    /** The verb that says whether it was done: "managed to", "was forced to"; to try to kill is a deed of war as well. */
    private static Token carrier(Sentence sentence, Token verb) {
        Token goingOn = Roles.goingOn(sentence, verb);
        if (goingOn != null) {
            return goingOn;
        }
        Token above = sentence.head(verb);
        boolean tried =
                above != null && Senses.is("act.trying", above.lemma()) && Senses.is("act.assault", verb.lemma());
        return above != null && verb.is("xcomp") && (tried || Senses.is("act.forced", above.lemma())) ? above : verb;
    }

    /** "accused X of bombing Y": X's deed, if anyone's, and read as what is alleged; the verb that charges, null if none does. */
    static @Nullable Token charge(Sentence sentence, Token verb) {
        Token above = sentence.head(verb);
        boolean perfect =
                sentence.child(verb, "aux") instanceof Token aux && aux.tag().equals("VBG");
        int first = perfect ? verb.index() - 1 : verb.index();
        return (perfect || verb.tag().equals("VBG"))
                        && above != null
                        && (Senses.is("act.accuse", above.lemma()) || Senses.is("act.alleging", above.lemma()))
                        && sentence.lower(first - 1).matches("of|for")
                ? above
                : null;
    }

    /** "the town fell to X", "lost the town to X": X took it. */
    private static void fall(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        Token lost = verb.lemma().equals("lose") ? sentence.child(verb, "obj") : Clauses.subjectToken(sentence, verb);
        Token ground = lost != null
                        && lost.lemma().equals("control")
                        && Clauses.behind(sentence, lost, "of") instanceof List<Token> of
                        && !of.isEmpty()
                ? of.getFirst()
                : lost;
        List<String> taken = ground == null || !OtherSense.isTown(sentence, ground)
                ? List.of()
                : Targets.of(report, sentence, ground);
        for (Token to : Clauses.behind(sentence, verb, "to")) {
            List<Actor> takers = Deeds.doers(report, sentence, to);
            if (!takers.isEmpty() && !taken.isEmpty()) {
                Modality modality = Happening.modality(sentence, verb);
                found.add(new Deeds(verb, takers, Act.Type.COERCE, taken, modality, 0.65, "act.coerce.fall"));
            }
        }
    }

    /** "We severed ties", says a minister: his state did; what he accuses others of is his own word. */
    private static List<Actor> doers(Report report, Sentence sentence, Roles roles, Act.Type type) {
        boolean we =
                roles.doer() != null && sentence.lower(roles.doer().index()).equals("we");
        return we && type != Act.Type.ACCUSE
                ? List.of(Holders.spokenFor(report, roles.actors().getFirst()))
                : roles.actors();
    }

    /** Help and joint work that may be are no news of any; a withdrawal or release to come is a promise of it. */
    private static boolean isOpenHelp(Act.Type type, Modality modality) {
        boolean open = modality == Modality.PLANNED || modality == Modality.POSSIBLE;
        return open && type == Act.Type.RETREAT
                || modality == Modality.POSSIBLE
                        && (type == Act.Type.SUPPORT || type == Act.Type.COOPERATE || type == Act.Type.CONCEDE);
    }

    /** What is only aimed at, or refused, is a stance and no deed. */
    private static boolean isAim(Sentence sentence, Token verb, Modality modality) {
        Token head = sentence.head(verb);
        boolean denied = head != null && Senses.is("act.failed", head.lemma());
        return (StanceVerbs.isInfinitive(sentence, verb) || verb.is("xcomp"))
                && (modality == Modality.POSSIBLE || modality == Modality.NEGATED && !denied);
    }

    /** What a verb tells, with its particle if that makes another sense of it. */
    static Act.@Nullable Type type(Sentence sentence, Token verb) {
        boolean beside = verb.lemma().equals("fight")
                        && !Clauses.behind(sentence, verb, "alongside").isEmpty()
                || verb.lemma().equals("side");
        if (isComplaint(sentence, verb) || beside) {
            return beside ? Act.Type.SUPPORT : Act.Type.ACCUSE;
        }
        if (isAttackInWords(sentence, verb)) {
            return Act.Type.ACCUSE;
        }
        for (Token child : sentence.children(verb)) {
            boolean particle = child.tag().equals("RP") || child.is("compound") || child.is("advmod");
            Act.Type phrasal =
                    particle ? Deeds.type(Deeds.VERBS, verb.lemma() + " " + sentence.lower(child.index())) : null;
            if (phrasal != null) {
                return phrasal;
            }
            if (child.is("obl") && isCase(sentence, verb, child, "act.assault")) {
                return Act.Type.ASSAULT;
            }
        }
        boolean town = verb.lemma().equals("liberate") && OtherSense.isTown(sentence, sentence.child(verb, "obj"));
        return town ? Act.Type.COERCE : Deeds.type(Deeds.VERBS, verb.lemma());
    }

    private static boolean isCase(Sentence sentence, Token verb, Token nominal, String sense) {
        return sentence.child(nominal, "case") instanceof Token mark
                && Senses.is(sense, verb.lemma() + " " + sentence.lower(mark.index()));
    }

    /** "Mr Jones attacked the union for its refusal", "hit back at critics": one person with words. */
    private static boolean isAttackInWords(Sentence sentence, Token verb) {
        Token doer = StanceVerbs.doer(sentence, verb);
        boolean one = doer != null && doer.name().equals("PERSON") && sentence.child(verb, "aux") == null;
        boolean back =
                sentence.lower(verb.index() + 1).equals("back") && verb.lemma().matches("hit|strike|fire");
        boolean why = verb.lemma().equals("attack")
                && !Clauses.behind(sentence, verb, "for", "over").isEmpty();
        return one && (why || back && !Clauses.behind(sentence, verb, "at").isEmpty());
    }

    private static double sure(Act.Type type) {
        return switch (type) {
            case ACCUSE, SUPPORT -> 0.8;
            case ASSAULT -> 0.75;
            case COERCE, SANCTION, COOPERATE -> 0.6;
            default -> 0.5;
        };
    }

    /** "hit out at", "lashed out at", "complained of". */
    private static boolean isComplaint(Sentence sentence, Token verb) {
        return Senses.is("act.lash", verb.lemma())
                        && sentence.lower(verb.index() + 1).equals("out")
                || Senses.is("act.complain", verb.lemma());
    }

    /** Not so "fights alongside" and "sides with", whose help stands behind a preposition. */
    private static boolean isHelp(Token verb) {
        return Senses.is("act.support", verb.lemma());
    }

    static List<String> targets(Report report, Sentence sentence, Token verb, Roles roles, Act.Type type) {
        Token patient = roles.patient();
        if (isEachOther(sentence, patient)) {
            return roles.actors().size() > 1
                    ? roles.actors().stream().map(Actor::name).toList()
                    : List.of();
        }
        return switch (type) {
            case ACCUSE -> blamed(report, sentence, verb, patient);
            case RETREAT -> left(report, sentence, verb, patient);
            case MOBILIZE ->
                isEntered(sentence, verb, patient)
                        ? Targets.of(report, sentence, patient)
                        : firstOf(
                                report, sentence, verb, "to", "on", "toward", "towards", "into", "along", "near",
                                "around", "against", "in", "at");
            case SUPPORT -> {
                if (!isHelp(verb)) {
                    yield firstOf(report, sentence, verb, "alongside", "with");
                }
                List<Actor> helped = Holders.of(report, sentence, patient);
                yield helped.stream().map(Actor::name).toList();
            }
            case COOPERATE, CONCEDE -> firstOf(report, sentence, verb, "with", "to");
            case PROTEST -> firstOf(report, sentence, verb, "against", "at");
            default -> fought(report, sentence, verb, roles);
        };
    }

    /** "each other", "one another". */
    private static boolean isEachOther(Sentence sentence, @Nullable Token patient) {
        return patient != null
                && (patient.lemma().equals("other")
                                && sentence.lower(patient.index() - 1).equals("each")
                        || patient.lemma().equals("another")
                                && sentence.lower(patient.index() - 1).equals("one"));
    }

    /** The object, else whom it is against; "fighting to oust X" is against X. */
    private static List<String> fought(Report report, Sentence sentence, Token verb, Roles roles) {
        boolean war = roles.patient() != null
                && Senses.is("act.noun.mutual", roles.patient().lemma());
        List<String> direct = war ? List.of() : Targets.of(report, sentence, roles.patient());
        if (!direct.isEmpty()) {
            return direct;
        }
        boolean shot =
                roles.doer() != null && Senses.is("act.means", roles.doer().lemma());
        if (roles.patient() != null
                && (isStruck(verb, roles.patient()) || shot && isBodily(roles.patient()) && !verb.is("amod"))) {
            return List.of(Targets.words(report, sentence, roles.patient()));
        }
        List<String> against =
                firstOf(report, sentence, verb, "on", "at", "against", "with", "into", "upon", "through");
        if (against.isEmpty() && isMutual(verb, roles.patient())) {
            return roles.actors().stream().map(Actor::name).toList();
        }
        if (!against.isEmpty() || !isStruggle(verb)) {
            return against.isEmpty() ? shotAt(report, sentence, verb) : against;
        }
        return aimed(report, sentence, verb);
    }

    /** "entered the town"; not "kept them from entering it". */
    private static boolean isEntered(Sentence sentence, Token verb, @Nullable Token patient) {
        return verb.lemma().matches("enter|penetrate|cross")
                && OtherSense.isTown(sentence, patient)
                && !sentence.lower(verb.index() - 1).equals("from");
    }

    /** "opened fire on mourners": people, whatever they are called. */
    private static List<String> shotAt(Report report, Sentence sentence, Token verb) {
        return Clauses.behind(sentence, verb, "on", "at", "against").stream()
                .filter(at -> at.tag().equals("NNS") && isBodily(at) && !Senses.is("time.unit", at.lemma()))
                .findFirst()
                .map(at -> List.of(Targets.words(report, sentence, at)))
                .orElse(List.of());
    }

    private static boolean isStruggle(Token verb) {
        return verb.lemma().equals("fight") || verb.lemma().equals("battle");
    }

    /** Whom one kills or shells is struck, whatever they are called. */
    private static boolean isStruck(Token verb, Token patient) {
        boolean people =
                patient.lemma().matches(".*(ist|ite|eer)") || patient.tag().startsWith("NNP");
        return (people || Senses.is("act.physical", verb.lemma())) && !verb.is("amod") && isBodily(patient);
    }

    /** Someone or something that can be struck, not "hopes" or "a deal". */
    static boolean isBodily(Token noun) {
        return noun.isNoun()
                && !Senses.is("act.abstract", noun.lemma())
                && !Senses.is("act.counted", noun.lemma())
                && !Senses.is("act.noun.mutual", noun.lemma())
                && Deeds.type(Deeds.NOUNS, noun.lemma()) == null
                && !noun.lemma().matches(".*(tion|ment|ness|ity|ism|ship|ence|ance)");
    }

    /** "fighting to oust X": X; read off the words where the parser lost the verb. */
    private static List<String> aimed(Report report, Sentence sentence, Token verb) {
        Token aim = StanceVerbs.clause(sentence, verb);
        if (aim != null && sentence.child(aim, "obj") instanceof Token object) {
            return Targets.of(report, sentence, object);
        }
        int to = verb.index() + 1;
        Token deed = sentence.at(to + 1);
        Token object = sentence.at(to + 2);
        boolean read = sentence.lower(to).equals("to")
                && deed != null
                && object != null
                && Senses.is("act.assault", sentence.lower(deed.index()));
        return read ? Targets.of(report, sentence, object) : List.of();
    }

    /** "A and B have fought a war", "A and B clashed": each against the other. */
    private static boolean isMutual(Token verb, @Nullable Token patient) {
        return verb.lemma().equals("clash")
                || verb.lemma().equals("fight") && patient != null && Senses.is("act.noun.mutual", patient.lemma());
    }

    static List<String> firstOf(Report report, Sentence sentence, Token head, String... prepositions) {
        for (String preposition : prepositions) {
            for (Token nominal : Clauses.behind(sentence, head, preposition)) {
                boolean time = report.isTime(sentence, nominal.index());
                boolean manner = Senses.is("act.manner", nominal.lemma())
                        || preposition.equals("with") && isWeapon(nominal.lemma());
                List<String> names = time || manner ? List.of() : Targets.of(report, sentence, nominal);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static boolean isWeapon(String lemma) {
        return Senses.is("act.means", lemma) || Senses.is("act.given.support", lemma);
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
        List<Token> at = Clauses.behind(sentence, verb, "at");
        if (!at.isEmpty()) {
            return at.getFirst();
        }
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
}
