package org.parley.reader.extract;

import java.util.BitSet;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** The words for what a position, promise or deed is about, as the report has them. */
final class MatterWords {
    private MatterWords() {}

    /** The words of a matter, without the mark that joins it. */
    static String of(Sentence sentence, Token matter) {
        BitSet words = sentence.subtree(matter, i -> {
            Token t = sentence.token(i);
            boolean means = t.tag().equals("VBG") && sentence.lower(i - 1).equals("by");
            boolean aside = i > matter.index() && (Sayings.isAppended(sentence, t) || isAside(sentence, t));
            return !means && !aside && (t.head() != matter.index() || belongs(sentence, matter, t));
        });
        int to = matter.index();
        while (words.get(to + 1)
                || to + 1 < sentence.size() && words.nextSetBit(to + 1) >= 0 && isMark(sentence, to + 1)) {
            to++;
        }
        int from = matter.index();
        while (from > 0 && (words.get(from - 1) || isMark(sentence, from - 1) && words.previousSetBit(from - 1) >= 0)) {
            from--;
        }
        while (to > matter.index()
                && (sentence.token(to).is("mark") || sentence.lower(to).equals(","))) {
            to--;
        }
        to = beforeNextClause(sentence, matter, clauseEnd(sentence, matter, to));
        from = Math.min(from, clauseStart(sentence, matter));
        to += isQuoteOpen(sentence, from, to) ? 1 : 0;
        return sentence.text(from, to).replaceAll("\\s+", " ").strip();
    }

    /** Whether the mark behind the last word closes a quotation that begins within the words. */
    private static boolean isQuoteOpen(Sentence sentence, int from, int to) {
        boolean open = false;
        for (int i = from; i <= to; i++) {
            String text = sentence.token(i).text();
            open = text.equals("\"") ? !open : text.matches("[“”]") ? text.equals("“") : open;
        }
        return open && sentence.at(to + 1) instanceof Token next && next.text().matches("[\"”]");
    }

    /** "called for X to step down": X is part of what is called for. */
    private static int clauseStart(Sentence sentence, Token matter) {
        boolean whose = Clauses.hasMark(sentence, matter, "for");
        Token subject = whose && matter.tag().equals("VB") ? sentence.child(matter, "nsubj") : null;
        return subject == null ? matter.index() : sentence.subtree(subject).nextSetBit(0);
    }

    /** "ensure the truce is kept": a parser may take what is to be ensured for the truce alone. */
    private static int clauseEnd(Sentence sentence, Token matter, int to) {
        Token object = matter.lemma().matches("ensure|guarantee") ? sentence.child(matter, "obj") : null;
        boolean on = object != null
                && object.index() == to
                && sentence.at(to + 1) instanceof Token next
                && next.tag().matches("VBD|VBZ|VBP|MD");
        int end = to;
        while (on && end + 1 < sentence.size() && !isMark(sentence, end + 1)) {
            end++;
        }
        return end;
    }

    /** "rejected any deal without X and Y refused to come": what is joined last may be the next verb's subject. */
    private static int beforeNextClause(Sentence sentence, Token matter, int to) {
        Token next = sentence.at(to + 1);
        boolean finite = next != null
                && next.tag().matches("VBD|VBZ")
                && sentence.child(next, "nsubj") == null
                && next.head() == matter.head();
        if (!finite) {
            return to;
        }
        for (int i = to; i > matter.index() + 1; i--) {
            Token token = sentence.token(i);
            if (sentence.lower(i).equals("and")) {
                return i - 1;
            }
            if (!token.tag().matches("NN.*|JJ|DT|HYPH")) {
                return to;
            }
        }
        return to;
    }

    /** Not to a matter belong its marks, the next clause, and by what means or on what condition it is brought about. */
    private static boolean belongs(Sentence sentence, Token matter, Token child) {
        boolean aside = matter.isNoun() && child.is("appos") && !child.tag().startsWith("NNP");
        if (child.is("mark")
                || child.is("case")
                || child.is("cc")
                || child.is("punct")
                || child.is("parataxis")
                || aside) {
            return false;
        }
        boolean clause = matter.isVerb() && child.isVerb();
        boolean finite = sentence.child(child, "nsubj") != null
                || matter.tag().equals("VB") && (!child.tag().equals("VB") || Clauses.isFinite(sentence, child));
        if (clause && child.is("conj")) {
            return !finite;
        }
        boolean hedged = child.is("advcl")
                && sentence.child(child, "mark") instanceof Token mark
                && Senses.is("condition.mark", sentence.lower(mark.index()));
        return !hedged;
    }

    /** "in the port, a town held by the rebels": what the report adds of a place, also where the tree makes it an object. */
    private static boolean isAside(Sentence sentence, Token word) {
        int first = sentence.subtree(word).nextSetBit(0);
        return word.relation().matches("appos|obj|dep")
                && sentence.lower(first).matches("an?")
                && sentence.lower(first - 1).equals(",");
    }

    private static boolean isMark(Sentence sentence, int i) {
        return !Character.isLetterOrDigit(sentence.token(i).text().codePointAt(0));
    }
}
