package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Act;
import org.parley.record.claim.Modality;

/** Accusations that lie in what is said of someone: "said X had violated the truce", "branded X terrorists", "laid the blame on X". */
final class Charges {
    private Charges() {}

    static void find(Report report, Sentence sentence, Token token, List<Deeds> found) {
        if (isCharge(sentence, token)) {
            spoken(report, sentence, token, found);
        }
        if (token.isVerb() && Happening.modality(sentence, token) == Modality.ACTUAL) {
            branded(report, sentence, token, found);
            held(report, sentence, token, found);
            laid(report, sentence, token, found);
            drawn(report, sentence, token, found);
        }
    }

    /** What is told of someone as wrong: breaking a promise, bad faith, standing behind an evil. */
    private static boolean isCharge(Sentence sentence, Token token) {
        boolean predicate = sentence.child(token, "cop") != null;
        boolean insincere = predicate && Senses.is("act.good", token.lemma()) && Happening.isNegated(sentence, token);
        boolean behind = sentence.children(token, "case").stream()
                        .anyMatch(c -> sentence.lower(c.index()).equals("behind"))
                && predicate
                && Senses.is("act.evil", token.lemma());
        boolean toBlame = token.lemma().equals("blame")
                && sentence.lower(token.index() - 1).equals("to")
                && sentence.lower(token.index() - 2).matches("is|are|was|were|be");
        boolean crime = token.lemma().equals("commit")
                && sentence.child(token, "obj") instanceof Token crimes
                && Senses.is("act.infamy", crimes.lemma());
        boolean menace = Senses.is("act.posing", token.lemma())
                        && sentence.child(token, "obj") instanceof Token threat
                        && Senses.is("act.menace", threat.lemma())
                || predicate && Senses.is("act.menace", token.lemma());
        return toBlame
                || menace
                || crime
                || token.isVerb() && Senses.is("act.wronging", token.lemma()) && !Clauses.isPassive(sentence, token)
                || predicate && Senses.is("act.bad", token.lemma())
                || insincere
                || behind;
    }

    /** "drew condemnation from X", "faced criticism from X": X's. */
    private static void drawn(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        Token blame = sentence.child(verb, "obj");
        if (blame == null
                || !Senses.is("act.drawing", verb.lemma())
                || !Senses.is("act.noun.accuse", blame.lemma()) && !Senses.is("act.outcry", blame.lemma())) {
            return;
        }
        List<Token> own = Clauses.behind(sentence, blame, "from", "by");
        List<Token> from = own.isEmpty() ? Clauses.behind(sentence, verb, "from", "by") : own;
        List<Actor> critics = from.isEmpty()
                ? Holders.modifiers(report, sentence, blame)
                : Holders.of(report, sentence, from.getFirst());
        Token subject = Clauses.subjectToken(sentence, verb);
        List<String> named = names(report, sentence, subject);
        List<String> accused = named.isEmpty() && subject != null
                ? Holders.owners(report, sentence, subject).stream()
                        .map(Actor::name)
                        .toList()
                : named;
        if (!critics.isEmpty()) {
            add(verb, critics, accused, "act.accuse.drawn", 0.6, found);
        }
    }

    /** Said by one of another, as having happened. */
    private static void spoken(Report report, Sentence sentence, Token charge, List<Deeds> found) {
        Attribution by = report.speech().at(sentence, charge.index());
        boolean failing = charge.lemma().equals("fail") && StanceVerbs.clause(sentence, charge) == null;
        if (by == null || failing || !Holders.acts(by.speaker()) || !holds(sentence, charge)) {
            return;
        }
        Token subject = charge.isVerb() ? Clauses.subjectToken(sentence, charge) : sentence.child(charge, "nsubj");
        boolean own =
                subject != null && sentence.lower(subject.index()).matches("we|i|us|it|they|he|she|who|which|that");
        List<Actor> accused = own ? List.of() : Holders.of(report, sentence, subject);
        Actor speaker = by.speaker();
        Actor side = Holders.spokenFor(report, speaker);
        List<String> names = accused.stream()
                .map(Actor::name)
                .filter(name -> !name.equals(speaker.name())
                        && !name.equals(side.name())
                        && !name.equals(speaker.affiliation()))
                .toList();
        if (!names.isEmpty()) {
            add(charge, List.of(speaker), names, "act.accuse.spoken", 0.55, found);
        }
    }

    private static boolean holds(Sentence sentence, Token charge) {
        Modality modality = Happening.modality(sentence, charge);
        boolean insincere = Senses.is("act.good", charge.lemma());
        return charge.lemma().equals("blame") || modality == (insincere ? Modality.NEGATED : Modality.ACTUAL);
    }

    /** "branded X terrorists", "described X as an aggressor". */
    private static void branded(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        if (!Senses.is("act.branding", verb.lemma())) {
            return;
        }
        Roles roles = Roles.of(report, sentence, verb);
        Token named = StanceVerbs.clause(sentence, verb) instanceof Token name
                        && Senses.is("act.infamy", name.lemma())
                        && sentence.child(name, "cop") == null
                ? sentence.child(name, "nsubj")
                : null;
        if (named != null && !roles.actors().isEmpty()) {
            add(verb, roles.actors(), names(report, sentence, named), "act.accuse.branding", 0.6, found);
            return;
        }
        if (roles.actors().isEmpty() || roles.patient() == null) {
            return;
        }
        for (int i = verb.index() + 1; i < Math.min(sentence.size(), verb.index() + 14); i++) {
            Token word = sentence.token(i);
            boolean below = sentence.dominates(verb, word) && !(word.isVerb() && word.is("conj"));
            if (below
                    && word != roles.patient()
                    && (Senses.is("act.infamy", word.lemma()) || Senses.is("act.bad", word.lemma()))) {
                add(verb, roles.actors(), names(report, sentence, roles.patient()), "act.accuse.branding", 0.6, found);
                return;
            }
        }
    }

    /** "held X responsible for the attack", "held the other to blame". */
    private static void held(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        if (!verb.lemma().equals("hold")) {
            return;
        }
        boolean guilty = sentence.tokens().stream()
                .anyMatch(t -> t.index() > verb.index()
                        && t.index() - verb.index() < 10
                        && (Senses.is("act.guilty", t.lemma())
                                || t.lemma().equals("blame")
                                        && sentence.lower(t.index() - 1).equals("to")));
        Roles roles = Roles.of(report, sentence, verb);
        if (guilty && !roles.actors().isEmpty()) {
            List<String> blamed = names(report, sentence, roles.patient());
            boolean mutual = roles.patient() != null
                    && roles.patient().lemma().equals("other")
                    && roles.actors().size() == 2;
            if (mutual) {
                Actor one = roles.actors().getFirst();
                Actor other = roles.actors().getLast();
                add(verb, List.of(one), List.of(other.name()), "act.accuse.held", 0.65, found);
                add(verb, List.of(other), List.of(one.name()), "act.accuse.held", 0.65, found);
            } else {
                add(verb, roles.actors(), blamed, "act.accuse.held", 0.65, found);
            }
        }
    }

    /** "laid the blame on X", "pointed the finger at X", "took aim at X". */
    private static void laid(Report report, Sentence sentence, Token verb, List<Deeds> found) {
        Token blame = sentence.child(verb, "obj");
        if (blame == null || !Senses.is("act.laying", verb.lemma()) || !Senses.is("act.laid", blame.lemma())) {
            return;
        }
        List<Actor> actors = Roles.of(report, sentence, verb).actors();
        List<Token> on = Clauses.behind(sentence, verb, "on", "at", "upon", "against");
        List<Token> at = on.isEmpty() ? Clauses.behind(sentence, blame, "on", "at", "upon", "against") : on;
        if (!at.isEmpty() && !actors.isEmpty()) {
            add(verb, actors, names(report, sentence, at.getFirst()), "act.accuse.laid", 0.65, found);
        }
    }

    private static List<String> names(Report report, Sentence sentence, @Nullable Token head) {
        return Holders.of(report, sentence, head).stream().map(Actor::name).toList();
    }

    private static void add(
            Token focus, List<Actor> actors, List<String> accused, String rule, double confidence, List<Deeds> found) {
        if (!accused.isEmpty()) {
            found.add(new Deeds(focus, actors, Act.Type.ACCUSE, accused, Modality.ACTUAL, confidence, rule));
        }
    }
}
