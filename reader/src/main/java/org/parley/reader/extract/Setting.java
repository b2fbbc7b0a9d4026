package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * Where a noun of talks stands in its clause; "a round of talks" and "the resumption of the talks" stand where the round does.
 *
 * @param role to the predicate, or to the noun it stands behind
 * @param top the noun, or the last of those it was counted or begun by
 * @param predicate the verb, or the noun or adjective that a copula makes one; null where there is none
 * @param passed nouns between it and the top: "resumption", "postponement"
 * @param above the noun that it stands behind and is no part of: "call" in "a call for talks"
 */
record Setting(
        Role role,
        Token top,
        @Nullable Token predicate,
        List<Token> passed,
        @Nullable Token above) {
    /** What it is to the predicate. */
    enum Role {
        SUBJECT,
        OBJECT,
        OBLIQUE,
        /** It is itself what is said: "it was a meeting". */
        PREDICATE,
        /** Behind a noun that is no part of it. */
        BEHIND,
        /** In a clause by itself, as in a caption. */
        ALONE
    }

    static Setting of(Sentence sentence, Token head) {
        List<Token> passed = new ArrayList<>();
        Token t = head;
        for (int up = 0; up < 6; up++) {
            Token over = sentence.head(t);
            if (over == null) {
                Role role = sentence.child(t, "cop") == null ? Role.ALONE : Role.PREDICATE;
                return new Setting(role, t, role == Role.ALONE ? null : t, passed, null);
            }
            if (t.is("conj") && over.isNoun()) {
                t = over;
                continue;
            }
            if (isScheduling(sentence, t, over) && sentence.head(over) instanceof Token main) {
                Role role = Clauses.isPassive(sentence, main) ? Role.OBJECT : Role.SUBJECT;
                return new Setting(role, t, main, passed, null);
            }
            if (t.is("nsubj") || isVerbal(sentence, over)) {
                return under(sentence, t, over, passed);
            }
            if (sentence.child(t, "cop") != null) {
                return new Setting(Role.PREDICATE, t, t, passed, null);
            }
            if (sentence.child(over, "cop") != null && t.is("obl")) {
                return new Setting(Role.OBLIQUE, t, over, passed, null);
            }
            if (!isPart(sentence, t, over)) {
                return new Setting(Role.BEHIND, t, null, passed, over.isNoun() ? over : null);
            }
            passed.add(over);
            t = over;
        }
        return new Setting(Role.ALONE, t, null, passed, null);
    }

    private static Setting under(Sentence sentence, Token t, Token over, List<Token> passed) {
        Token raised = raised(sentence, t, over);
        raised = raised == null ? finite(sentence, t, over) : raised;
        if (raised == null) {
            return new Setting(role(sentence, t), t, over, passed, null);
        }
        Role role = Clauses.isPassive(sentence, raised) ? Role.OBJECT : Role.SUBJECT;
        return new Setting(role, t, raised, passed, null);
    }

    /** A verb, or the "chair" of "will chair" and "is due to chair the talks", which the tagger takes for the noun. */
    private static boolean isVerbal(Sentence sentence, Token token) {
        return token.isVerb()
                || sentence.child(token, "obj") != null
                || sentence.children(token, "aux").stream()
                        .anyMatch(a -> a.tag().equals("MD"));
    }

    /** "a meeting scheduled for Friday has been called off": the parser takes the participle for a clause that is the subject. */
    private static boolean isScheduling(Sentence sentence, Token t, Token over) {
        return t.is("nsubj") && over.is("csubj") && over.tag().equals("VBN") && sentence.child(over, "aux") == null;
    }

    private static boolean isPart(Sentence sentence, Token t, Token over) {
        boolean of = t.is("nmod") && (t.is("nmod:poss") || Clauses.hasCase(sentence, t, "of", "to", "in"));
        return of
                && over.isNoun()
                && (Senses.is("meeting.part", over.lemma())
                        || Senses.is("meeting.aim", over.lemma())
                        || Senses.is("meeting.change", over.lemma())
                        || Senses.is("meeting.noun", over.lemma()) && Clauses.hasCase(sentence, t, "of"));
    }

    /** "are expected to last", "seem to be making progress": what is said of it is the second verb. */
    private static @Nullable Token raised(Sentence sentence, Token t, Token over) {
        boolean passive = t.relation().equals("nsubj:pass");
        boolean raises = passive
                ? Senses.is("meeting.raise-passive", over.lemma())
                : t.is("nsubj") && Senses.is("meeting.raise", over.lemma());
        Token below = raises ? sentence.child(over, "xcomp") : null;
        return below != null && below.isVerb() ? below : null;
    }

    /** "talks to extend the truce brokered in May opened": no sentence rests on an infinitive; its finite verb comes later. */
    private static @Nullable Token finite(Sentence sentence, Token t, Token over) {
        boolean infinitive = t.is("nsubj")
                && over.is("root")
                && over.tag().equals("VB")
                && sentence.lower(over.index() - 1).equals("to");
        return !infinitive
                ? null
                : sentence.children(over, "parataxis").stream()
                        .filter(v -> v.index() > over.index() && v.tag().matches("VBD|VBZ|VBP"))
                        .findFirst()
                        .orElse(null);
    }

    private static Role role(Sentence sentence, Token t) {
        if (sentence.child(t, "case") != null && !t.is("nmod:poss")) {
            return Role.OBLIQUE;
        }
        if (t.relation().equals("nsubj:pass") || t.is("obj")) {
            return Role.OBJECT;
        }
        if (t.is("nsubj") || t.relation().equals("csubj")) {
            return Role.SUBJECT;
        }
        return Role.OBLIQUE;
    }

    /** Whether it stands behind one of these prepositions. */
    boolean isBehind(Sentence sentence, String... prepositions) {
        if (Clauses.hasCase(sentence, top, prepositions)) {
            return true;
        }
        int first = sentence.subtree(top).nextSetBit(0);
        return Set.of(prepositions).contains(sentence.lower(first));
    }

    /** Whether the subject of the verb sits at the table: "hold talks", "gather for talks", "enter into talks". */
    boolean isHeldBy(Sentence sentence) {
        if (predicate == null || !predicate.isVerb()) {
            return false;
        }
        return role == Role.OBJECT && Senses.is("meeting.hold-own", predicate.lemma())
                || role == Role.OBLIQUE
                        && isBehind(sentence, "for", "in", "into", "to")
                        && Senses.is("meeting.enter", predicate.lemma());
    }
}
