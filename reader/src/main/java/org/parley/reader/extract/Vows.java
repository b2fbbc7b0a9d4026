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

/** Threats made by saying what one will do: "vowed to retaliate", "warned that it would strike back", "will respond with force". */
final class Vows {
    private Vows() {}

    static void find(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        Token deed = Senses.is("act.vowing", verb.lemma()) ? StanceVerbs.clause(sentence, verb) : null;
        if (deed != null && Happening.modality(sentence, verb) == Modality.ACTUAL) {
            List<Actor> actors = Deeds.doers(report, sentence, StanceVerbs.doer(sentence, verb));
            Token subject = sentence.child(deed, "nsubj");
            boolean bound = Senses.is("act.vowing.bound", verb.lemma()) && StanceVerbs.isInfinitive(sentence, deed);
            boolean told =
                    subject != null && isToCome(sentence, deed) && same(actors, Deeds.doers(report, sentence, subject));
            boolean unhesitant = deed.lemma().equals("hesitate") && Happening.isNegated(sentence, deed);
            Token next = unhesitant ? sentence.child(deed, "xcomp") : deed;
            boolean willing = unhesitant || !Happening.isNegated(sentence, deed);
            if ((bound || told) && willing && next != null && isHostile(sentence, next)) {
                add(report, sentence, verb, next, actors, "act.threaten.vow", found);
            }
        } else if (Happening.modality(sentence, verb) == Modality.PLANNED
                && Senses.is("act.striking-back", verb.lemma())) {
            announced(report, sentence, verb, found);
        }
    }

    /** Told as what one will do, on whatever condition. */
    private static boolean isToCome(Sentence sentence, Token deed) {
        return sentence.children(deed, "aux").stream().anyMatch(a -> a.lemma().matches("will|would|shall|'ll|'d|wo"));
    }

    /** "said it would retaliate": who says it of itself, or of its own side. */
    private static void announced(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        Attribution by = report.speech().at(sentence, verb.index());
        Token above = sentence.head(verb);
        boolean vowed = above != null && Senses.is("act.vowing", above.lemma());
        if (by == null || vowed || !isHostile(sentence, verb)) {
            return;
        }
        List<Actor> actors = Deeds.doers(report, sentence, StanceVerbs.doer(sentence, verb));
        Actor side = Holders.spokenFor(report, by.speaker());
        List<Actor> own = actors.stream()
                .filter(a -> a.name().equals(by.speaker().name()) || a.name().equals(side.name()))
                .toList();
        if (!own.isEmpty()) {
            add(report, sentence, verb, verb, own, "act.threaten.announced", found);
        }
    }

    private static boolean same(List<Actor> some, List<Actor> others) {
        return others.stream()
                .anyMatch(o -> some.stream().anyMatch(s -> s.name().equals(o.name())));
    }

    /** A deed of war, or an answer told as a hard one: "respond with force", "fight to the last". */
    private static boolean isHostile(Sentence sentence, Token deed) {
        if (deed.lemma().equals("respond")
                || deed.lemma().equals("react")
                || deed.lemma().equals("answer")) {
            boolean hard = sentence.children(deed).stream()
                    .anyMatch(c -> Senses.is("act.forcefully", sentence.lower(c.index())));
            List<Token> to = Clauses.behind(sentence, deed, "to");
            return hard
                    || to.stream().anyMatch(t -> Senses.is("act.provocation", t.lemma()))
                    || isConditioned(sentence, deed);
        }
        Token object = sentence.child(deed, "obj");
        boolean force = deed.lemma().equals("use") && object != null && Senses.is("act.consequence", object.lemma());
        boolean back = deed.lemma().matches("go|return")
                && sentence.tokens().subList(deed.index(), Math.min(sentence.size(), deed.index() + 4)).stream()
                        .anyMatch(t -> Senses.is("act.struggle", t.lemma()) && Clauses.hasCase(sentence, t, "to"));
        if (force || back) {
            return true;
        }
        boolean goesOn = Senses.is("aspect", deed.lemma())
                && (object != null && Senses.is("act.struggle", object.lemma())
                        || sentence.child(deed, "xcomp") instanceof Token next && isStriking(next));
        return goesOn || isStriking(deed) && !isAimedAtEvil(object);
    }

    private static boolean isStriking(Token deed) {
        return Senses.is("act.striking-back", deed.lemma()) || Senses.is("act.threatened", deed.lemma());
    }

    /** "fight corruption", "tackle terrorism" threaten nobody. */
    private static boolean isAimedAtEvil(@Nullable Token object) {
        return object != null && Senses.is("act.scourge", object.lemma());
    }

    private static boolean isConditioned(Sentence sentence, Token deed) {
        return sentence.children(deed, "advcl").stream()
                .anyMatch(c -> sentence.child(c, "mark") instanceof Token mark
                        && mark.lemma().equals("if")
                        && Senses.is("act.assault", c.lemma()));
    }

    /** "would respond if X attacked": X. */
    static List<String> provoking(Report report, Sentence sentence, Token deed, Token vow) {
        List<Token> clauses = new ArrayList<>(sentence.children(deed, "advcl"));
        clauses.addAll(sentence.children(vow, "advcl"));
        for (Token clause : clauses) {
            boolean condition = sentence.child(clause, "mark") instanceof Token mark
                    && mark.lemma().matches("if|unless");
            Token subject = condition && !Clauses.isPassive(sentence, clause) ? sentence.child(clause, "nsubj") : null;
            List<String> named = Targets.parties(report, sentence, subject);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    private static void add(
            Report report,
            Sentence sentence,
            Token focus,
            Token deed,
            List<Actor> actors,
            String rule,
            List<Deeds> found) {
        Token object = sentence.child(deed, "obj");
        List<String> direct = object != null
                        && (Senses.is("act.consequence", object.lemma()) || Senses.is("act.struggle", object.lemma()))
                ? DeedVerbs.firstOf(report, sentence, object, "against", "on")
                : Targets.parties(report, sentence, object);
        List<String> told =
                direct.isEmpty() ? DeedVerbs.firstOf(report, sentence, deed, "against", "at", "on") : direct;
        List<String> against = told.isEmpty() ? provoking(report, sentence, deed, focus) : told;
        for (Actor actor : actors) {
            List<String> targets = against.isEmpty() ? report.foes().of(actor.name()) : against;
            found.add(new Deeds(focus, List.of(actor), Act.Type.THREATEN, targets, Modality.ACTUAL, 0.6, rule));
        }
    }
}
