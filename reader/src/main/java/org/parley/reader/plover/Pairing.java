package org.parley.reader.plover;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Finds who does something to whom where nobody has said: the main clause's doer and the one it is done to. */
final class Pairing {
    private Pairing() {}

    static Pair in(Sentence sentence) {
        Token root = root(sentence);
        Token verb = root;
        if (Senses.is("say", root.lemma()) && sentence.child(root, "ccomp") instanceof Token clause) {
            verb = clause;
        }
        Token subject = sentence.child(verb, "nsubj");
        Token doer = subject;
        Token done = first(sentence, verb, "obj", "iobj", "obl", "xcomp");
        if (subject != null && subject.relation().equals("nsubj:pass")) {
            doer = by(sentence, verb);
            done = subject;
        } else if (done != null && (done.isVerb() || !isPerson(done))) {
            Token deeper = first(sentence, done, "nmod", "obj", "obl");
            Token beside = sentence.child(verb, "obl");
            done = deeper != null ? deeper : beside != null ? beside : done;
        }
        return new Pair(sentence, phrase(sentence, doer), phrase(sentence, done));
    }

    private static boolean isPerson(Token token) {
        return !token.name().equals("O");
    }

    private static Token root(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.head() < 0 && !token.is("punct")) {
                return token;
            }
        }
        return sentence.token(0);
    }

    private static @Nullable Token first(Sentence sentence, Token head, String... relations) {
        for (String relation : relations) {
            if (sentence.child(head, relation) instanceof Token child) {
                return child;
            }
        }
        return null;
    }

    private static @Nullable Token by(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb, "obl")) {
            if (sentence.child(child, "case") instanceof Token mark
                    && mark.lemma().equals("by")) {
                return child;
            }
        }
        return null;
    }

    /** The noun with what belongs to it, without clauses about it. */
    private static @Nullable Stretch phrase(Sentence sentence, @Nullable Token head) {
        if (head == null || head.isVerb()) {
            return null;
        }
        BitSet words = sentence.subtree(head, i -> {
            Token token = sentence.token(i);
            return !token.is("acl") && !token.is("case") && !token.is("punct") || token.head() != head.index();
        });
        return new Stretch(words.nextSetBit(0), words.length() - 1);
    }

    /** The verb of the clause that the source, or else the target, stands in; what it tells, where it only says. */
    static @Nullable Token verbOver(Pair pair) {
        Sentence sentence = pair.sentence();
        Token from = pair.sourceHead() != null ? pair.sourceHead() : pair.targetHead();
        for (Token token = from == null ? root(sentence) : from; token != null; token = sentence.head(token)) {
            if (token.isVerb() && !pair.inSource(token) && !pair.inTarget(token)) {
                boolean says = Senses.is("say", token.lemma());
                return says && sentence.child(token, "ccomp") instanceof Token told ? told : token;
            }
        }
        return null;
    }
}
