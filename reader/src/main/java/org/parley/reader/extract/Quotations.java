package org.parley.reader.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** Which words stand inside double quotation marks; a quotation may run on over sentences and paragraphs. */
final class Quotations {
    private final Map<Sentence, BitSet> quoted = new HashMap<>();

    Quotations(List<Sentence> sentences) {
        boolean open = false;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph().index() != paragraph) {
                open = false;
                paragraph = sentence.paragraph().index();
            }
            BitSet inside = new BitSet(sentence.size());
            for (Token token : sentence.tokens()) {
                if (isMark(token)) {
                    open = !open;
                } else if (open) {
                    inside.set(token.index());
                }
            }
            quoted.put(sentence, inside);
        }
    }

    private static boolean isMark(Token token) {
        return token.text().equals("\"")
                || token.text().equals("''")
                || token.text().equals("``");
    }

    boolean covers(Sentence sentence, int token) {
        return in(sentence).get(token);
    }

    BitSet in(Sentence sentence) {
        return quoted.getOrDefault(sentence, new BitSet());
    }

    /** Whether all words of the sentence but its marks are quoted. */
    boolean coversWhole(Sentence sentence) {
        return in(sentence).cardinality() > 0
                && sentence.tokens().stream()
                        .allMatch(t -> covers(sentence, t.index())
                                || !Character.isLetterOrDigit(t.text().codePointAt(0)));
    }

    /** Whether enough words are quoted to be more than a word in quotation marks. */
    boolean isSubstantial(Sentence sentence) {
        return in(sentence).cardinality() >= 4;
    }
}
