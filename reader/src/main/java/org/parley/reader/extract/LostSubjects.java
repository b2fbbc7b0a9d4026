package org.parley.reader.extract;

import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * Subjects that the tree leaves unattached, found by where they stand: "who" or a noun phrase right before the verb, or one
 * before an aside, as in "Ana Diaz, who leads the talks, refused".
 */
final class LostSubjects {
    private LostSubjects() {}

    /** Null for a verb without a tense, and where what stands before cannot be its subject. */
    static @Nullable Token of(Sentence sentence, Token verb) {
        boolean finite = verb.isVerb() && Clauses.isFinite(sentence, verb);
        if (!finite && !verb.tag().equals("MD")) {
            return null;
        }
        Token before = before(sentence, verb);
        if (before == null) {
            return null;
        }
        if (before.tag().equals("WP") && before.lemma().equals("who")
                || before.tag().equals("WDT") && sentence.at(before.index() - 1) instanceof Token t && !t.isVerb()) {
            return before;
        }
        if (before.isNoun()) {
            return outermost(sentence, before, verb);
        }
        return before.text().equals(",") ? beforeAside(sentence, before, verb) : null;
    }

    /** The last word before the verb and what belongs to it: "have now", "would not". */
    private static @Nullable Token before(Sentence sentence, Token verb) {
        int i = verb.index() - 1;
        while (i >= 0
                && sentence.token(i).tag().matches("RB|MD|VB[DZP]?|VBN")
                && sentence.token(i).head() == verb.index()) {
            i--;
        }
        return sentence.at(i);
    }

    /** "Ana Diaz, who leads the talks, refused": the noun before the first of the two commas. */
    private static @Nullable Token beforeAside(Sentence sentence, Token comma, Token verb) {
        for (int i = comma.index() - 1; i > 0; i--) {
            if (sentence.lower(i).equals(",")) {
                Token noun = sentence.token(i - 1);
                Token opens = sentence.token(i + 1);
                boolean aside = opens.tag().startsWith("W") || isPlain(sentence, i + 1, comma.index());
                return aside && noun.isNoun() ? outermost(sentence, noun, verb) : null;
            }
        }
        return null;
    }

    private static boolean isPlain(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).tag().matches("VB[DZP]|MD")) {
                return false;
            }
        }
        return true;
    }

    /** "the pact signed by groups in the country covers": the pact; null where it is another verb's subject or object. */
    private static @Nullable Token outermost(Sentence sentence, Token word, Token verb) {
        Token noun = word;
        for (int steps = 0; steps < 8; steps++) {
            Token head = sentence.head(noun);
            boolean inner =
                    noun.is("compound") || noun.is("nmod") || noun.is("obl") || noun.is("acl") || noun.is("amod");
            boolean cased = sentence.child(noun, "case") != null || noun.is("compound") || noun.isVerb();
            if (!inner || !cased) {
                break;
            }
            if (head == null || head.index() >= verb.index() || head.isVerb() && !head.is("acl")) {
                return head != null && head.equals(verb) && noun.is("compound") ? noun : null;
            }
            noun = head;
        }
        boolean taken = noun.is("nsubj") || noun.is("obj") || noun.is("iobj") || sentence.child(noun, "case") != null;
        boolean own = noun.head() == verb.index();
        return noun.isNoun() && (own || !taken) ? noun : null;
    }
}
