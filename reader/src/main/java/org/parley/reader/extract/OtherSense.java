package org.parley.reader.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;

/** Verbs that tell a deed only in some frames: "pulled a muscle", "fired the minister", "charged a fee" tell none. */
final class OtherSense {
    private OtherSense() {}

    static boolean is(Sentence sentence, Token verb, Roles roles, Act.Type type) {
        Token object = sentence.child(verb, "obj");
        boolean passive = Clauses.isPassive(sentence, verb);
        if (type == Act.Type.MOBILIZE) {
            return !movesTroops(sentence, verb, roles);
        }
        return switch (verb.lemma()) {
            case "clash" -> isQuarrel(roles) || object != null && !passive;
            case "fire" ->
                object != null
                        && !passive
                        && type == Act.Type.ASSAULT
                        && Clauses.behind(sentence, verb, "on", "at", "into", "with")
                                .isEmpty();
            case "charge" ->
                !passive && Clauses.behind(sentence, verb, "with").isEmpty() && sentence.child(verb, "ccomp") == null;
            case "control" ->
                verb.relation().startsWith("acl")
                        || verb.is("amod")
                        || !isTown(sentence, object) && !isTold(sentence, object);
            case "hold" -> !holdsPeople(roles.patient()) && !(isTown(sentence, object) && leadsTroops(roles));
            case "seize" -> roles.patient() != null && roles.patient().lemma().equals("power");
            case "beat" -> !leadsTroops(roles);
            case "help" ->
                roles.patient() == null
                        || !Senses.is("act.fighter", roles.patient().lemma())
                        || !leadsTroops(roles);
            case "flee" -> !leadsTroops(roles);
            case "evacuate" ->
                !isTown(sentence, object)
                        && Clauses.behind(sentence, verb, "from").isEmpty();
            case "leave" -> !isTown(sentence, object) || !leadsTroops(roles);
            case "work" -> Clauses.behind(sentence, verb, "with").isEmpty();
            case "take" -> !takes(sentence, verb, object);
            case "pull" -> Clauses.behind(sentence, verb, "from", "of").isEmpty();
            default -> false;
        };
    }

    /** Two statesmen who clash have words. */
    private static boolean isQuarrel(Roles roles) {
        return roles.actors().stream().anyMatch(Actor::isPerson);
    }

    /** Only forces are deployed, or march of themselves. */
    private static boolean movesTroops(Sentence sentence, Token verb, Roles roles) {
        Token moved = Clauses.patient(sentence, verb);
        if (verb.lemma().equals("close") && Clauses.behind(sentence, verb, "on").isEmpty()) {
            return false;
        }
        if (moved != null && !moved.name().equals("LOCATION") && !Senses.is("act.ground", moved.lemma())) {
            return isForce(moved);
        }
        boolean marches = !Senses.is("act.mobilize.troops", verb.lemma());
        boolean crowd =
                roles.doer() != null && Senses.is("act.crowd", roles.doer().lemma());
        return !crowd && (marches || leadsTroops(roles));
    }

    private static boolean isForce(Token noun) {
        return Senses.is("act.given.force", noun.lemma())
                || Senses.is("act.fighter", noun.lemma())
                || Senses.is("act.means", noun.lemma());
    }

    private static boolean takes(Sentence sentence, Token verb, @Nullable Token object) {
        Token next = sentence.child(verb, "xcomp");
        boolean captive = next != null && Senses.is("act.hostages", next.lemma())
                || object != null && Senses.is("act.hostages", object.lemma());
        boolean over = sentence.child(verb, "compound") instanceof Token particle
                && Set.of("over").contains(sentence.lower(particle.index()));
        return captive || isTown(sentence, object) || over && object != null && Senses.is("act.site", object.lemma());
    }

    /** "most of Ruritania", "half of the country". */
    private static boolean isTold(Sentence sentence, @Nullable Token part) {
        return part != null
                && Clauses.behind(sentence, part, "of").stream()
                        .anyMatch(of -> of.name().equals("LOCATION")
                                || Senses.is("act.ground", of.lemma())
                                || of.lemma().equals("country"));
    }

    private static boolean holdsPeople(@Nullable Token held) {
        return held != null
                && (held.name().equals("PERSON")
                        || Senses.is("act.hostages", held.lemma())
                        || Senses.is("act.held", held.lemma()));
    }

    private static boolean leadsTroops(Roles roles) {
        return roles.doer() != null && Senses.is("act.fighter", roles.doer().lemma());
    }

    static boolean isTown(Sentence sentence, @Nullable Token object) {
        return object != null
                && (object.name().equals("LOCATION") || Senses.is("act.ground", object.lemma()))
                && Clauses.behind(sentence, object, "to").isEmpty();
    }
}
