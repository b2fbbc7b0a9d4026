package org.parley.reader.judging;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;

/**
 * A claim with the words that make it.
 *
 * @param from the first word of the claim in its sentence
 * @param to the last
 * @param head of these words the one that stands highest in the tree
 */
record Candidate(Claim claim, Sentence sentence, int from, int to, Token head) {

    static List<Candidate> of(Document document, List<Sentence> sentences, List<Claim> claims) {
        return claims.stream()
                .map(claim -> of(document.text(), sentences, claim))
                .toList();
    }

    private static Candidate of(String text, List<Sentence> sentences, Claim claim) {
        int begin = text.offsetByCodePoints(0, claim.envelope().span().start());
        int end = text.offsetByCodePoints(0, claim.envelope().span().end());
        for (Sentence sentence : sentences) {
            if (sentence.end() <= begin) {
                continue;
            }
            int from = 0;
            while (from + 1 < sentence.size() && sentence.token(from).end() <= begin) {
                from++;
            }
            int to = from;
            while (to + 1 < sentence.size() && sentence.token(to + 1).begin() < end) {
                to++;
            }
            return new Candidate(claim, sentence, from, to, head(sentence, from, to));
        }
        throw new IllegalArgumentException("claim " + claim.id() + " stands in no sentence");
    }

    private static Token head(Sentence sentence, int from, int to) {
        Token highest = sentence.token(from);
        int least = Integer.MAX_VALUE;
        for (int i = from; i <= to; i++) {
            int depth = 0;
            for (Token t = sentence.head(sentence.token(i)); t != null; t = sentence.head(t)) {
                depth++;
            }
            if (depth < least) {
                least = depth;
                highest = sentence.token(i);
            }
        }
        return highest;
    }

    /** The highest word of a name where it is printed in the sentence, in the claim's own words if it is there; else null. */
    @Nullable
    Token printed(String name) {
        Token own = printed(name, from, to);
        return own != null ? own : printed(name, 0, sentence.size() - 1);
    }

    private @Nullable Token printed(String name, int first, int last) {
        String[] words = name.toLowerCase(Locale.ROOT).split("[\\s-]+");
        String end = words[words.length - 1];
        for (int i = first; i <= last; i++) {
            if (sentence.lower(i).equals(end)) {
                Token token = sentence.token(i);
                Token above = sentence.head(token);
                boolean inner = above != null && (token.is("compound") || token.is("flat"));
                return inner ? above : token;
            }
        }
        return null;
    }

    boolean covers(Token token) {
        return token.index() >= from && token.index() <= to;
    }
}
