package org.parley.reader.extract;

import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** What a relative pronoun stands for, also where the parser hung its clause too high. */
final class Antecedents {
    private Antecedents() {}

    /** The word itself where it is no relative pronoun; of one, its noun, and of an apposition what it explains. */
    static @Nullable Token of(Report report, Sentence sentence, @Nullable Token word) {
        if (word == null || !word.tag().startsWith("W")) {
            return word;
        }
        Token noun = above(sentence, word);
        if (noun != null && isTold(report, sentence, noun)) {
            return noun;
        }
        if (noun != null && noun.is("appos") && sentence.head(noun) instanceof Token explained) {
            return explained;
        }
        Token near = near(sentence, word);
        if (near != null && noun != null && isAgent(sentence, near)) {
            return noun;
        }
        return near != null && isTold(report, sentence, near) ? near : noun;
    }

    /** "a force trained by the army, which": the force may be meant as well as the army. */
    private static boolean isAgent(Sentence sentence, Token near) {
        int by = sentence.subtree(near).nextSetBit(0);
        return sentence.lower(by).equals("by")
                && sentence.at(by - 1) instanceof Token participle
                && participle.tag().equals("VBN")
                && (participle.is("amod") || participle.is("acl") || participle.is("conj"))
                && sentence.child(participle, "aux") == null;
    }

    private static boolean isTold(Report report, Sentence sentence, Token noun) {
        return report.names().at(sentence, noun.index()) != null
                || !Holders.of(report, sentence, noun).isEmpty();
    }

    private static @Nullable Token above(Sentence sentence, Token pronoun) {
        for (Token t = pronoun; t != null; t = sentence.head(t)) {
            if (t.relation().startsWith("acl")) {
                return sentence.head(t);
            }
        }
        return null;
    }

    /** "talks between X and Y, which are fighting": the names next to it, all of them where the verb is plural and the last is not. */
    private static @Nullable Token near(Sentence sentence, Token pronoun) {
        boolean apart = sentence.lower(pronoun.index() - 1).equals(",");
        Token last = sentence.at(pronoun.index() - (apart ? 2 : 1));
        if (last == null || !last.isNoun()) {
            return null;
        }
        Token verb = sentence.head(pronoun);
        boolean many = verb != null
                && (verb.tag().equals("VBP")
                        || sentence.child(verb, "aux") instanceof Token aux
                                && aux.tag().equals("VBP"));
        Token top = last;
        while (many && top.is("conj") && !last.tag().equals("NNS") && sentence.head(top) instanceof Token first) {
            top = first;
        }
        return top;
    }
}
