package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** What an accusation is about: "accused X of arming Y", "alleged that X had armed Y". */
final class Alleged {
    private Alleged() {}

    static void find(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        Modality modality = Happening.modality(sentence, verb);
        if (modality != Modality.ACTUAL) {
            return;
        }
        Roles roles = Roles.of(report, sentence, verb);
        if (Senses.is("act.alleging", verb.lemma()) || Senses.is("act.accuse", verb.lemma())) {
            List<Actor> accused = Holders.of(report, sentence, roles.patient());
            if (!accused.isEmpty()) {
                deed(report, sentence, verb, roles, accused, found);
            }
        }
        if (Senses.is("act.claiming", verb.lemma())) {
            clause(report, sentence, verb, roles.actors(), found);
        }
    }

    /** The gerund or noun behind "of", which the parser may hang anywhere. */
    private static void deed(
            Report report, Sentence sentence, Token verb, Roles roles, List<Actor> accused, List<Deeds> found) {
        Token gerund = gerund(sentence, verb);
        Deeds told = gerund == null
                ? noun(report, sentence, verb, accused)
                : verb(report, sentence, gerund, new Roles(roles.patient(), accused, object(sentence, gerund)));
        if (told != null) {
            found.add(
                    roles.actors().isEmpty() ? told : told.saidBy(roles.actors().getFirst()));
        }
    }

    private static @Nullable Deeds verb(Report report, Sentence sentence, Token deed, Roles alleged) {
        Deeds phrase = DeedPhrases.of(report, sentence, deed, alleged, Modality.ACTUAL);
        Act.Type type = phrase == null ? DeedVerbs.type(sentence, deed) : null;
        if (type == null || OtherSense.is(sentence, deed, alleged, type)) {
            return phrase;
        }
        List<String> targets = DeedVerbs.targets(report, sentence, deed, alleged, type).stream()
                .map(name -> name.startsWith(deed.text() + " ")
                        ? name.substring(deed.text().length() + 1)
                        : name)
                .toList();
        return targets.isEmpty()
                ? null
                : new Deeds(deed, alleged.actors(), type, targets, Modality.ACTUAL, 0.6, "act.alleged");
    }

    /** "accused X of attacks on Y". */
    private static @Nullable Deeds noun(Report report, Sentence sentence, Token verb, List<Actor> accused) {
        for (Token of : Clauses.behind(sentence, verb, "of", "for")) {
            boolean deaths = of.lemma().equals("death");
            Act.Type type = deaths ? Act.Type.ASSAULT : Deeds.type(Deeds.NOUNS, of.lemma());
            List<String> targets = DeedVerbs.firstOf(report, sentence, of, "on", "against", "of", "for", "in");
            if (type != null && !targets.isEmpty()) {
                return new Deeds(of, accused, type, targets, Modality.ACTUAL, 0.6, "act.alleged");
            }
        }
        return null;
    }

    /** A parser takes "of arming rebels" for rebels that arm. */
    private static @Nullable Token object(Sentence sentence, Token gerund) {
        Token own = sentence.child(gerund, "obj");
        Token head = sentence.head(gerund);
        return own == null && gerund.is("amod") && head != null && head.index() > gerund.index() ? head : own;
    }

    private static @Nullable Token gerund(Sentence sentence, Token verb) {
        for (int i = verb.index() + 1; i < Math.min(sentence.size(), verb.index() + 15); i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("VBG")
                    && (sentence.lower(i - 1).equals("of")
                            || sentence.lower(i - 1).equals("for"))) {
                return token;
            }
        }
        return null;
    }

    /** "alleged that X had bombed Y" accuses X. */
    private static void clause(Report report, Sentence sentence, Token verb, List<Actor> accusers, List<Deeds> found) {
        Token clause = sentence.child(verb, "ccomp");
        if (clause == null || accusers.isEmpty()) {
            return;
        }
        Roles roles = clause.isVerb()
                ? Roles.of(report, sentence, clause)
                : new Roles(null, Holders.of(report, sentence, sentence.child(clause, "nsubj")), null);
        Act.Type type = clause.isVerb() ? Deeds.type(Deeds.VERBS, clause.lemma()) : null;
        boolean bad = type == Act.Type.ASSAULT
                || type == Act.Type.COERCE
                || Senses.is("act.misdeed", clause.lemma())
                || Senses.is("act.bad", clause.lemma());
        boolean plain = Senses.is("act.alleging", verb.lemma()) || Senses.is("act.complain", verb.lemma());
        if ((bad || plain) && Happening.modality(sentence, clause) == Modality.ACTUAL) {
            List<String> accused = roles.actors().stream().map(Actor::name).toList();
            if (!accused.isEmpty()) {
                found.add(
                        new Deeds(verb, accusers, Act.Type.ACCUSE, accused, Modality.ACTUAL, 0.6, "act.accuse.clause"));
            }
        }
    }
}
