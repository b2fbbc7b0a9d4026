package org.parley.reader.extract;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Sayings told by a noun: "made the announcement that", "issued a statement saying", "made it clear that". */
final class SpeechNouns {
    private SpeechNouns() {}

    static void find(Sentence sentence, Token token, List<Saying> found) {
        if (token.isVerb() && token.lemma().equals("make") && clear(sentence, token) instanceof Token clear) {
            add(sentence, token, clause(sentence, token, clear), found);
        } else if (token.isNoun()
                && Senses.is("say.noun", token.lemma())
                && sentence.child(token, "nmod:poss") instanceof Token owner
                && clause(sentence, token, token) instanceof Token clause) {
            BitSet content = sentence.subtree(clause);
            found.add(new Saying(sentence, owner, token, content, false, false, 0.7, "speech.owned-noun"));
        } else if (token.isNoun() && token.is("obj") && Senses.is("say.noun", token.lemma())) {
            Token verb = sentence.head(token);
            if (verb != null && verb.isVerb() && Senses.is("say.make", verb.lemma())) {
                Token clause = clause(sentence, verb, token);
                add(sentence, verb, clause == null || Sayings.isCue(clause) ? null : clause, found);
            }
        }
    }

    private static void add(Sentence sentence, Token verb, @Nullable Token clause, List<Saying> found) {
        Token source = Clauses.isPassive(sentence, verb)
                ? Clauses.agent(sentence, verb)
                : Clauses.subjectToken(sentence, verb);
        if (clause != null && source != null && !Sayings.isUnsaid(sentence, verb)) {
            BitSet content = sentence.subtree(clause);
            found.add(new Saying(sentence, source, verb, content, false, false, 0.8, "speech.noun"));
        }
    }

    /** "made clear", "made it clear". */
    private static @Nullable Token clear(Sentence sentence, Token make) {
        for (int i = make.index() + 1; i <= make.index() + 3; i++) {
            if (sentence.lower(i).matches("clear|plain|known")) {
                return sentence.at(i);
            }
        }
        return null;
    }

    /** The clause that tells what is said, below the noun or the verb. */
    private static @Nullable Token clause(Sentence sentence, Token verb, Token word) {
        for (Token head : List.of(word, verb)) {
            for (Token child : sentence.children(head)) {
                boolean clause = child.is("ccomp") || child.is("acl") || child.is("advcl") || child.is("dep");
                boolean that = Clauses.hasMark(sentence, child, "that");
                if (clause && that && child.index() > word.index()) {
                    return child;
                }
            }
        }
        return null;
    }
}
