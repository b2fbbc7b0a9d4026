package org.parley.reader.mention;

import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * Where a sentence names an entity.
 *
 * @param from first word
 * @param to last word, included
 * @param adjective whether an adjective stands for it ("Syrian")
 * @param seat whether a capital or palace may stand for it ("Damascus")
 */
public record Mention(Sentence sentence, int from, int to, Entity entity, boolean adjective, boolean seat) {
    public boolean covers(int token) {
        return from <= token && token <= to;
    }

    /** The word of the name that the rest of its sentence is joined to. */
    public Token head() {
        for (int i = to; i >= from; i--) {
            if (!covers(sentence.token(i).head())) {
                return sentence.token(i);
            }
        }
        return sentence.token(to);
    }

    /** Whether it is a subject, or the name that explains one: "the leader's son Omar" is about Omar. */
    public boolean isSubject() {
        Token head = head();
        Token above = head.is("appos") || head.is("flat") ? sentence.head(head) : null;
        return head.is("nsubj") || above != null && above.is("nsubj");
    }
}
