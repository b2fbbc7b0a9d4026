package org.parley.reader.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * A title with what it is of, whoever holds it: "Ruritania's new foreign minister".
 *
 * @param from first word of the phrase, without article
 * @param first first word of the title itself
 * @param last last word of the title itself
 * @param to last word of the phrase
 * @param of what it is of, where the phrase names that: a state, a body, or the person it serves
 * @param body the words for what it is of, where they name nothing known ("the rebel council")
 * @param definite whether the phrase is told as that of one person ("the", "Ruritania's", "her")
 */
public record Post(
        Titles.Title known,
        Sentence sentence,
        int from,
        int first,
        int last,
        int to,
        @Nullable Entity of,
        @Nullable String body,
        boolean definite) {
    private static final Set<String> FORMER = Set.of("former", "ex", "erstwhile", "ousted", "deposed");

    /** The title as printed; of several who hold it, that of one. */
    public String title() {
        return isPlural() ? known.words() : sentence.text(first, last).replaceAll("\\s+", " ");
    }

    /** The same of what another post is of: "Ruritania's president and supreme commander". */
    Post like(Post other) {
        return of != null || body != null
                ? this
                : new Post(known, sentence, from, first, last, to, other.of, other.body, definite);
    }

    /** The word that the others of the phrase depend on. */
    public Token head() {
        for (int i = first; i <= last; i++) {
            int above = sentence.token(i).head();
            if (above < from || above > to) {
                return sentence.token(i);
            }
        }
        return sentence.token(last);
    }

    /** Whether several hold it: "ministers". */
    public boolean isPlural() {
        return head().tag().equals("NNS") || head().tag().equals("NNPS");
    }

    /** Whether no unknown name stands before the title: "Borduria Premier" is of some Borduria. */
    boolean isPlain() {
        for (int i = from; i < first; i++) {
            if (i > 0 && sentence.token(i).isCapitalised()) {
                return false;
            }
        }
        return !known.words().startsWith("state ");
    }

    /** Whether the words before it say that it is held no more. */
    public boolean isFormer() {
        if (known.words().startsWith("former ") || sentence.lower(first - 1).equals("late")) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(0, Math.min(from, first - 3)); i--) {
            if (FORMER.contains(sentence.lower(i))) {
                return true;
            }
            if (sentence.lower(i).matches(",|and")) {
                return false;
            }
        }
        return false;
    }
}
