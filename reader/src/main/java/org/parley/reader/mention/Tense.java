package org.parley.reader.mention;

import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Where the nearest verb above a word puts it. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE;

    static Tense at(Sentence sentence, Token word) {
        for (Token t = word; t != null; t = sentence.head(t)) {
            if (t.isVerb()) {
                return of(sentence, t);
            }
            for (Token child : sentence.children(t)) {
                if (child.is("cop") || child.is("aux")) {
                    return of(sentence, t, child);
                }
            }
        }
        return PAST;
    }

    private static Tense of(Sentence sentence, Token head, Token copula) {
        for (Token aux : sentence.children(head, "aux")) {
            if (isFuture(aux)) {
                return FUTURE;
            }
        }
        return copula.tag().equals("VBD") ? PAST : PRESENT;
    }

    private static Tense of(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.is("aux") && isFuture(child)
                    || child.is("mark") && child.tag().equals("TO")) {
                return FUTURE;
            }
        }
        for (Token child : sentence.children(verb, "aux")) {
            if (child.tag().equals("VBD") || child.lemma().equals("have")) {
                return PAST;
            }
        }
        return switch (verb.tag()) {
            case "VBD", "VBN" -> sentence.child(verb, "aux") == null ? PAST : PRESENT;
            case "VBZ", "VBP" -> PRESENT;
            default -> above(sentence, verb);
        };
    }

    private static Tense above(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        return head == null ? PRESENT : at(sentence, head);
    }

    private static boolean isFuture(Token aux) {
        return aux.lemma().equals("will")
                || aux.lemma().equals("shall")
                || aux.text().equals("'ll");
    }
}
