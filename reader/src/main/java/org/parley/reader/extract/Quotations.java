package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * Which words stand inside quotation marks. A quotation may run on over sentences, and over paragraphs where the next mark
 * closes it. Single marks count where they enclose a clause: what they close ends in punctuation.
 */
final class Quotations {
    /** A mark is looked for no further on than this many sentences. */
    private static final int REACH = 8;

    private enum Mark {
        OPENING,
        CLOSING,
        NONE
    }

    private final String text;
    private final Map<Sentence, BitSet> quoted = new HashMap<>();

    Quotations(String text, List<Sentence> sentences) {
        this.text = text;
        boolean open = false;
        int paragraph = -1;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.paragraph().index() != paragraph) {
                open = open && isClosedLater(sentences, i);
                paragraph = sentence.paragraph().index();
            }
            BitSet inside = new BitSet(sentence.size());
            for (Token token : sentence.tokens()) {
                Mark mark = mark(token);
                if (mark != Mark.NONE) {
                    open = mark == Mark.OPENING;
                } else if (open) {
                    inside.set(token.index());
                }
            }
            quoted.put(sentence, inside);
        }
    }

    private boolean isClosedLater(List<Sentence> sentences, int from) {
        List<Token> ahead = new ArrayList<>();
        for (int i = from; i < Math.min(sentences.size(), from + REACH); i++) {
            ahead.addAll(sentences.get(i).tokens());
        }
        for (Token token : ahead) {
            Mark mark = mark(token);
            if (mark != Mark.NONE) {
                return mark == Mark.CLOSING;
            }
        }
        return false;
    }

    private Mark mark(Token token) {
        char sign = text.charAt(token.begin());
        if (token.end() - token.begin() > 2 || "\"“”„‘’'`".indexOf(sign) < 0) {
            return Mark.NONE;
        }
        boolean afterSpace = token.begin() == 0 || isSpace(text.charAt(token.begin() - 1));
        boolean beforeWord = token.end() < text.length() && Character.isLetterOrDigit(text.charAt(token.end()));
        return switch (sign) {
            case '“', '„' -> Mark.OPENING;
            case '”' -> Mark.CLOSING;
            case '"', '`' -> afterSpace && !isSpaceAt(token.end()) ? Mark.OPENING : Mark.CLOSING;
            default -> single(token, afterSpace, beforeWord);
        };
    }

    /** ‘They will not move,’ but not the ‘Friends’ group, nor the ministers’ plan. */
    private Mark single(Token token, boolean afterSpace, boolean beforeWord) {
        if (afterSpace && beforeWord && Character.isUpperCase(text.charAt(token.end()))) {
            int end = Math.min(text.length(), token.end() + 600);
            for (int i = token.end() + 12; i < end && text.charAt(i) != '\n'; i++) {
                if ("'’".indexOf(text.charAt(i)) >= 0
                        && !isLetterAt(i + 1)
                        && (",.?!".indexOf(text.charAt(i - 1)) >= 0)) {
                    return Mark.OPENING;
                }
            }
            return Mark.NONE;
        }
        boolean closes = token.begin() > 0 && ",.?!".indexOf(text.charAt(token.begin() - 1)) >= 0 && !beforeWord;
        return closes ? Mark.CLOSING : Mark.NONE;
    }

    private boolean isLetterAt(int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private boolean isSpaceAt(int i) {
        return i >= text.length() || isSpace(text.charAt(i));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '(' || c == '[';
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

    /** Whether a mark stands beside "he asked": before it, or behind it and a comma or colon. */
    boolean adjoins(Sentence sentence, Token verb, Token source) {
        int first = Math.min(verb.index(), sentence.subtree(source).nextSetBit(0));
        int behind = Math.max(verb.index(), source.index()) + 1;
        Token before = sentence.at(first - 1);
        Token after = sentence.lower(behind).matches("[,:]") ? sentence.at(behind + 1) : null;
        return before != null && mark(before) == Mark.CLOSING || after != null && mark(after) == Mark.OPENING;
    }

    /** Whether enough words are quoted to be more than a word in quotation marks. */
    boolean isSubstantial(Sentence sentence) {
        return in(sentence).cardinality() >= 4;
    }
}
