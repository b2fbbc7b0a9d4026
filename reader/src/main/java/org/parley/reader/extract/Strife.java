package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Mention;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Fighting told of both sides at once, each against the other: "battles between A and B", "A traded fire with B". */
final class Strife {
    private Strife() {}

    /**
     * "clashes between A and B", "fighting broke out between A and B".
     *
     * @return whether a noun of fighting has told its sides
     */
    static boolean noun(Report report, Sentence sentence, Token noun, List<Deeds> found) {
        List<List<Actor>> pairs = new ArrayList<>();
        Clauses.behind(sentence, noun, "between", "among")
                .forEach(between -> pairs.add(Deeds.doers(report, sentence, between)));
        Token verb = sentence.head(noun);
        if (verb != null && verb.isVerb() && (noun.is("nsubj") || noun.is("dep"))) {
            Clauses.behind(sentence, verb, "between")
                    .forEach(between -> pairs.add(Deeds.doers(report, sentence, between)));
        }
        pairs.add(paired(report, sentence, noun));
        for (List<Actor> sides : pairs) {
            if (sides.size() > 1) {
                eachOther(sentence, noun, sides, DeedNouns.modality(sentence, noun), found);
                return true;
            }
        }
        return isWaged(report, sentence, noun, found);
    }

    private static void eachOther(
            Sentence sentence, Token focus, List<Actor> sides, Modality modality, List<Deeds> found) {
        for (Actor side : sides) {
            boolean first = side == sides.getFirst();
            List<String> others = (first ? sides.subList(1, sides.size()) : sides.subList(0, 1))
                    .stream()
                            .map(Actor::name)
                            .filter(name -> !name.equals(side.name()))
                            .toList();
            if (!others.isEmpty()) {
                found.add(new Deeds(
                        focus, List.of(side), Act.Type.ASSAULT, others, modality, 0.85, "act.assault.between"));
            }
        }
    }

    /** "heavy fighting raged in the port": between those who fight each other in the report. */
    static void untold(Report report, Sentence sentence, Token noun, List<Deeds> found) {
        boolean fighting = noun.isNoun() && Senses.is("act.noun.fighting", noun.lemma())
                || sentence.lower(noun.index()).equals("fighting") && !noun.is("amod");
        boolean told = found.stream().anyMatch(deed -> deed.focus() == noun);
        if (!fighting || told || !isOccurring(sentence, noun)) {
            return;
        }
        Token verb = sentence.head(noun);
        List<Token> against = verb == null ? List.of() : Clauses.behind(sentence, verb, "against", "with");
        List<Actor> enemies = against.isEmpty() ? List.of() : Deeds.doers(report, sentence, against.getFirst());
        String enemy = enemies.isEmpty() ? null : enemies.getFirst().name();
        List<String> others = enemy == null ? List.of() : report.foes().of(enemy);
        List<String> pair =
                enemy == null ? report.foes().pair() : others.isEmpty() ? List.of() : List.of(others.getFirst(), enemy);
        if (pair.size() == 2) {
            untold(noun, pair.getFirst(), pair.getLast(), found);
            untold(noun, pair.getLast(), pair.getFirst(), found);
        }
    }

    private static void untold(Token noun, String actor, String target, List<Deeds> found) {
        Actor doer = new Actor(actor, null, false, null, null, false);
        found.add(new Deeds(
                noun, List.of(doer), Act.Type.ASSAULT, List.of(target), Modality.ACTUAL, 0.55, "act.assault.fighting"));
    }

    /** Told as going on: "fighting raged", "there was heavy fighting"; not "an end to the fighting". */
    private static boolean isOccurring(Sentence sentence, Token noun) {
        Token verb = sentence.head(noun);
        boolean fierce = sentence.children(noun).stream().anyMatch(c -> Senses.is("act.fierce", c.lemma()));
        boolean subject = noun.is("nsubj") && verb != null;
        boolean there = verb != null
                && sentence.children(verb).stream()
                        .anyMatch(c -> sentence.lower(c.index()).equals("there"));
        boolean going = subject && verb != null && Senses.is("act.raging", verb.lemma())
                || fierce && (subject || there || noun.is("obj"));
        return going
                && verb != null
                && !Happening.isNegated(sentence, noun)
                && DeedNouns.modality(sentence, noun) == Modality.ACTUAL
                && Happening.modality(sentence, verb) == Modality.ACTUAL;
    }

    /** "embroiled in a war against the rebels", "its war with the Front": the two are at war. */
    private static boolean isWaged(Report report, Sentence sentence, Token noun, List<Deeds> found) {
        List<Token> with = Clauses.behind(sentence, noun, "with", "against");
        Token above = sentence.head(noun);
        List<Actor> ours = DeedNouns.owners(report, sentence, noun, Act.Type.ASSAULT);
        if (ours.isEmpty() && above != null && Senses.is("act.warring", above.lemma())) {
            Token sided = Clauses.isPassive(sentence, above)
                    ? Clauses.patient(sentence, above)
                    : Clauses.subjectToken(sentence, above);
            ours = Deeds.doers(report, sentence, sided);
        }
        if (with.isEmpty() || ours.isEmpty()) {
            return false;
        }
        facing(report, sentence, noun, ours, with.getFirst(), DeedNouns.modality(sentence, noun), found);
        return true;
    }

    private static void facing(
            Report report,
            Sentence sentence,
            Token focus,
            List<Actor> ours,
            Token enemy,
            Modality modality,
            List<Deeds> found) {
        List<Actor> theirs = Deeds.doers(report, sentence, enemy);
        List<String> their = theirs.stream().map(Actor::name).toList();
        if (!their.isEmpty()) {
            List<String> our = ours.stream().map(Actor::name).toList();
            found.add(new Deeds(focus, ours, Act.Type.ASSAULT, their, modality, 0.75, "act.assault.war"));
            found.add(new Deeds(focus, theirs, Act.Type.ASSAULT, our, modality, 0.75, "act.assault.war"));
        }
    }

    /** "A and B traded fire", "fighting pitted A against B". */
    static void verb(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        Token object = sentence.child(verb, "obj");
        Modality modality = Happening.modality(sentence, verb);
        clash(report, sentence, verb, modality, found);
        if (object == null) {
            return;
        }
        if (verb.lemma().equals("pit")) {
            List<Token> own = Clauses.behind(sentence, verb, "against");
            List<Token> against = own.isEmpty() ? Clauses.behind(sentence, object, "against") : own;
            if (!against.isEmpty()) {
                List<Actor> ours = Deeds.doers(report, sentence, object);
                facing(report, sentence, verb, ours, against.getFirst(), modality, found);
            }
        } else if (Senses.is("act.exchanging", verb.lemma()) && Senses.is("act.barb", object.lemma())) {
            List<Actor> sides = Deeds.doers(report, sentence, StanceVerbs.doer(sentence, verb));
            for (Actor side : sides.size() == 2 ? sides : List.<Actor>of()) {
                String other = (side == sides.getFirst() ? sides.getLast() : sides.getFirst()).name();
                found.add(new Deeds(
                        verb, List.of(side), Act.Type.ACCUSE, List.of(other), modality, 0.65, "act.accuse.traded"));
            }
        } else if (Senses.is("act.exchanging", verb.lemma()) && Senses.is("act.fired", object.lemma())) {
            Token doer = StanceVerbs.doer(sentence, verb);
            List<Actor> sides = Deeds.doers(report, sentence, doer);
            List<Token> with = Clauses.behind(sentence, verb, "with");
            if (sides.size() > 1) {
                eachOther(sentence, verb, sides, modality, found);
            } else if (!with.isEmpty()) {
                facing(report, sentence, verb, sides, with.getFirst(), modality, found);
            }
        }
    }

    /** "clashed with X", "fought a war with X": X struck back. */
    private static void clash(Report report, Sentence sentence, Token verb, Modality modality, List<Deeds> found) {
        Token object = sentence.child(verb, "obj");
        boolean war = verb.lemma().equals("clash") && object == null
                || verb.lemma().equals("fight") && object != null && Senses.is("act.noun.mutual", object.lemma());
        List<Token> with = war ? Clauses.behind(sentence, verb, "with") : List.of();
        List<Token> hung =
                with.isEmpty() && war && object != null ? Clauses.behind(sentence, object, "with", "against") : with;
        List<Actor> ours = hung.isEmpty() ? List.of() : Deeds.doers(report, sentence, StanceVerbs.doer(sentence, verb));
        if (!ours.isEmpty() && ours.stream().noneMatch(Actor::isPerson)) {
            facing(report, sentence, verb, ours, hung.getFirst(), modality, found);
        }
    }

    /** "the Ruritania-Front war": the two names joined before it. */
    private static List<Actor> paired(Report report, Sentence sentence, Token noun) {
        for (int i = noun.index() - 1; i > 0 && noun.index() - i < 4; i--) {
            String joint = sentence.lower(i);
            Mention first = report.names().at(sentence, i - 1);
            Mention second = report.names().at(sentence, i + 1);
            boolean joined = joint.equals("-") || joint.equals("\u2013") || joint.equals("/");
            if (joined
                    && first != null
                    && second != null
                    && first.entity().type().acts()
                    && second.entity().type().acts()) {
                return List.of(Actor.named(first.entity()), Actor.named(second.entity()));
            }
        }
        return List.of();
    }
}
