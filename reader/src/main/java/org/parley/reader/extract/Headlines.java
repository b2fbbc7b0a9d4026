package org.parley.reader.extract;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Headlines name who speaks beside a colon: "Truce will hold: envoy", "Envoy: truce will hold". */
final class Headlines {
    /** A headline names its speaker in few words. */
    private static final int WORDS = 5;

    private Headlines() {}

    static void voice(Sentence sentence, List<Saying> found) {
        int last = sentence.size() - 1;
        if (sentence.index() > 1 || sentence.lower(last).matches("[.!?]")) {
            return;
        }
        for (int colon = last - 1; colon > 0; colon--) {
            if (sentence.lower(colon).equals(":")) {
                boolean behind = last - colon <= WORDS && colon > WORDS;
                boolean before = colon <= WORDS && last - colon > WORDS;
                Token source =
                        behind ? nominal(sentence, colon + 1, last) : before ? nominal(sentence, 0, colon - 1) : null;
                if (source != null) {
                    BitSet content = new BitSet(sentence.size());
                    content.set(behind ? 0 : colon + 1, behind ? colon : last + 1);
                    found.add(new Saying(sentence, source, null, content, false, true, 0.8, "speech.headline"));
                }
                return;
            }
        }
    }

    /** "Ana Diaz: 'We will sign'", in any sentence. */
    static void quote(Sentence sentence, Quotations quotations, List<Saying> found) {
        for (int colon = 1; colon <= 2 * WORDS && colon < sentence.size() - WORDS; colon++) {
            if (sentence.lower(colon).equals(":") && quotations.covers(sentence, colon + 2)) {
                Token source = quotations.covers(sentence, colon - 1) ? null : nominal(sentence, 0, colon - 1);
                if (source != null) {
                    BitSet content = (BitSet) quotations.in(sentence).clone();
                    found.add(new Saying(sentence, source, null, content, true, false, 0.8, "speech.headline"));
                }
                return;
            }
        }
    }

    /** The head of a stretch that is a noun phrase and no more. */
    private static @Nullable Token nominal(Sentence sentence, int from, int to) {
        Token head = null;
        for (int i = from; i <= to; i++) {
            Token token = sentence.token(i);
            if (token.isVerb() || token.tag().equals("CD")) {
                return null;
            }
            boolean outside = token.head() < from || token.head() > to;
            head = outside && token.isNoun() ? token : head;
        }
        return head;
    }
}
