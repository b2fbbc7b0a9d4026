package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Position.Stance;

/** What a verb of stance is about, and to whom it is said. */
record Frame(Token matter, @Nullable Token addressee) {

    /** Null where the words tell no matter. */
    static @Nullable Frame of(Report report, Sentence sentence, Token verb, Stance stance) {
        if (Clauses.isPassive(sentence, verb)) {
            return passive(report, sentence, verb);
        }
        if (stranded(sentence, verb) instanceof Token wanted) {
            return new Frame(wanted, null);
        }
        Token object = sentence.child(verb, "obj");
        boolean what = object != null && object.tag().equals("WP") && verb.is("csubj");
        if (what && sentence.head(verb) instanceof Token wanted) {
            return new Frame(wanted, null);
        }
        boolean out =
                verb.lemma().equals("want") && sentence.lower(verb.index() + 2).equals("out");
        if (object != null && out && !Holders.of(report, sentence, object).isEmpty()) {
            return new Frame(object, object);
        }
        boolean adjectival = verb.is("amod") && sentence.lower(verb.index() - 1).equals("in");
        boolean personal = Senses.is("position.person", verb.lemma());
        Token told = adjectival ? outermost(sentence, verb) : personal ? addressee(report, sentence, verb) : null;
        Token matter = matter(sentence, verb, stance, told);
        Token addressee = told == null && matter != null && personal ? calledFor(sentence, matter) : told;
        boolean as = sentence.children(verb, "obl").stream().anyMatch(o -> Clauses.hasCase(sentence, o, "as"));
        boolean actor = matter != null
                && stance != Stance.OPPOSES
                && !as
                && !isNew(sentence, matter)
                && !(verb.lemma().equals("seek") && !matter.tag().startsWith("NNP"))
                && !Holders.of(report, sentence, matter).isEmpty();
        return matter == null || actor ? null : new Frame(matter, addressee);
    }

    /** "a government, which the powers called for in June": what the clause hangs from. */
    private static @Nullable Token stranded(Sentence sentence, Token verb) {
        Token next = sentence.at(verb.index() + 2);
        boolean left = sentence.lower(verb.index() + 1).equals("for")
                && Senses.is("position.for", verb.lemma())
                && (next == null || next.tag().matches("IN|,|\\.|CC"));
        return left && verb.relation().equals("acl:relcl") ? sentence.head(verb) : null;
    }

    /** "called for X to step down": of X it is wanted. */
    private static @Nullable Token calledFor(Sentence sentence, Token matter) {
        boolean to = matter.isVerb() && StanceVerbs.isInfinitive(sentence, matter);
        boolean marked = Clauses.hasMark(sentence, matter, "for");
        return to && marked ? sentence.child(matter, "nsubj") : null;
    }

    private static @Nullable Frame passive(Report report, Sentence sentence, Token verb) {
        Token patient = Clauses.patient(sentence, verb);
        Token clause = StanceVerbs.clause(sentence, verb);
        boolean person =
                patient != null && !Holders.of(report, sentence, patient).isEmpty();
        return patient == null || clause == null && person
                ? null
                : clause == null ? new Frame(patient, null) : new Frame(clause, patient);
    }

    private static @Nullable Token matter(Sentence sentence, Token verb, Stance stance, @Nullable Token addressee) {
        boolean unaddressed = addressee == null && Senses.is("position.for", verb.lemma()) && !isPut(sentence, verb);
        Token told = Senses.is("position.clausal", verb.lemma()) ? StanceVerbs.clause(sentence, verb) : null;
        Token clause = unaddressed && told != null && !isThat(sentence, told) ? null : told;
        Token matter = clause != null && isAssertion(sentence, verb, clause) ? null : clause;
        if (matter == null && addressee != null) {
            matter = StanceVerbs.infinitive(sentence, addressee);
        }
        if (matter == null && verb.lemma().equals("praise")) {
            matter = sentence.child(verb, "advcl");
        }
        if (matter == null) {
            matter = nominal(sentence, verb, stance, addressee);
        }
        boolean light = matter != null
                && (matter.lemma().equals("see") || matter.lemma().equals("have"));
        Token seen = matter != null && light ? seen(sentence, matter) : null;
        return seen != null ? seen : matter == null ? null : thought(sentence, matter);
    }

    /** "rejected the idea of elections", "the suggestion that they leave": what is thought of. */
    private static Token thought(Sentence sentence, Token idea) {
        if (!Senses.is("position.idea", idea.lemma())) {
            return idea;
        }
        // Who rejects a possibility that something is so holds it for untrue.
        boolean fact = idea.lemma().matches("possibility|prospect");
        if (!fact && StanceNouns.clause(sentence, idea) instanceof Token clause) {
            return clause;
        }
        List<Token> of = Clauses.behind(sentence, idea, "of", "about");
        Token own = of.isEmpty() ? null : of.getFirst();
        // "of his father stepping down": what he does is thought of.
        return own == null
                ? idea
                : sentence.child(own, "acl") instanceof Token deed && deed.tag().equals("VBG") ? deed : own;
    }

    /** "in urging Ruritanian leader X": the name of the one who is urged. */
    private static @Nullable Token outermost(Sentence sentence, Token modifier) {
        Token noun = sentence.head(modifier);
        while (noun != null && noun.is("compound")) {
            noun = sentence.head(noun);
        }
        return noun;
    }

    /** "wants a transitional government": one that is yet to be. */
    static boolean isNew(Sentence sentence, Token matter) {
        return sentence.child(matter, "det") instanceof Token det && det.lemma().matches("an?");
    }

    /** "to see the troops leave": that the troops leave. */
    private static @Nullable Token seen(Sentence sentence, Token see) {
        for (String relation : List.of("ccomp", "xcomp", "dep", "obj")) {
            if (sentence.child(see, relation) instanceof Token seen) {
                return seen;
            }
        }
        return null;
    }

    private static @Nullable Token addressee(Report report, Sentence sentence, Token verb) {
        Token object = sentence.child(verb, "obj");
        boolean wanted = object != null && isNew(sentence, object) && StanceVerbs.clause(sentence, verb) == null;
        if (object != null && !wanted && !Holders.of(report, sentence, object).isEmpty()) {
            return object;
        }
        for (Token to : Clauses.behind(sentence, verb, "on", "upon", "to", "with")) {
            if (!Holders.of(report, sentence, to).isEmpty()) {
                return to;
            }
        }
        return null;
    }

    /** "insisted that it had won" claims a fact; "insisted that it be returned" wants something. */
    private static boolean isAssertion(Sentence sentence, Token verb, Token clause) {
        // "insists that the troops leave" wishes it of others; "insists that we hold the town" tells of oneself.
        boolean others = clause.tag().equals("VBP")
                && sentence.child(clause, "aux") == null
                && sentence.child(clause, "nsubj") instanceof Token subject
                && subject.isNoun();
        boolean asks = others
                || clause.tag().equals("VB") && !clause.is("xcomp")
                || sentence.children(clause, "aux:pass").stream()
                        .anyMatch(a -> a.text().equals("be"));
        boolean modal =
                sentence.children(clause, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
        return verb.lemma().equals("insist") && clause.is("ccomp") && (!asks || modal);
    }

    private static boolean isThat(Sentence sentence, Token clause) {
        return Clauses.hasMark(sentence, clause, "that");
    }

    /** Whether it is put to someone, known or not: "called on him to". */
    private static boolean isPut(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj") != null
                || !Clauses.behind(sentence, verb, "on", "upon").isEmpty()
                || sentence.children(verb, "advcl").stream().anyMatch(c -> sentence.child(c, "nsubj") != null);
    }

    private static @Nullable Token nominal(Sentence sentence, Token verb, Stance told, @Nullable Token addressee) {
        String[] behind = switch (told) {
            case DEMANDS -> verb.lemma().equals("insist") ? new String[] {"on", "upon"} : new String[] {"for"};
            case URGES -> new String[] {"for"};
            case OPPOSES -> new String[] {"to", "out", "against"};
            default -> new String[] {"to"};
        };
        Token object = sentence.child(verb, "obj");
        List<Token> phrases = Clauses.behind(sentence, verb, behind);
        phrases.removeIf(t -> t.equals(addressee));
        boolean phrasal = Senses.is("position.for", verb.lemma());
        if (phrasal) {
            return phrases.isEmpty() ? null : phrases.getFirst();
        }
        return object != null && !object.equals(addressee) ? object : phrases.isEmpty() ? null : phrases.getFirst();
    }
}
