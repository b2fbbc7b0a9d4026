package org.parley.reader.extract;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** What talks are for, as the clause of their verb tells it: "met to discuss the truce", "focused on aid", "with the aim of". */
final class MeetingAims {
    private MeetingAims() {}

    /** The words of the aim behind a verb; null where it tells none. */
    static @Nullable String of(Sentence sentence, Token verb) {
        if (verb.lemma().matches("bring|settle|end|reach|find|secure|discuss") && isMeant(sentence, verb)) {
            return words(sentence, verb, sentence.subtree(verb).nextSetBit(0));
        }
        for (Token child : sentence.children(verb)) {
            boolean after = child.index() > verb.index();
            boolean about = child.is("obl") && Clauses.hasCase(sentence, child, "on", "at", "around", "over");
            if (after && about && Senses.is("meeting.about", verb.lemma())) {
                return words(sentence, child, child.index());
            }
            boolean goal = Senses.is("meeting.goal", child.lemma()) && Clauses.hasCase(sentence, child, "with");
            for (Token aim : goal ? sentence.children(child) : List.<Token>of()) {
                if (aim.is("acl") || aim.is("nmod")) {
                    return words(sentence, aim, aim.index());
                }
            }
            boolean to = (child.is("advcl") || child.is("xcomp"))
                    && child.tag().equals("VB")
                    && StanceVerbs.isInfinitive(sentence, child);
            if (after && to && isMeetingVerb(verb)) {
                return words(sentence, child, sentence.subtree(child).nextSetBit(0));
            }
        }
        return null;
    }

    private static boolean isMeetingVerb(Token verb) {
        return Senses.is("meeting.verb", verb.lemma())
                || Senses.is("meeting.hold-own", verb.lemma())
                || Senses.is("meeting.occur", verb.lemma());
    }

    /** "is meant to bring", "is intended to settle". */
    private static boolean isMeant(Sentence sentence, Token verb) {
        return verb.is("xcomp")
                && sentence.head(verb) instanceof Token above
                && above.lemma().matches("mean|intend|design|aim");
    }

    /** "to decide whether to come, facing pressure to do so": what goes along with it is no part of the aim. */
    private static int last(Sentence sentence, Token head, int end) {
        for (int i = head.index() + 1; i < end; i++) {
            if (sentence.reads(i, ",") && sentence.token(i + 1).tag().equals("VBG")) {
                return i - 1;
            }
        }
        return end;
    }

    /** From a word to the end of what hangs from the head, without a preposition before it. */
    private static String words(Sentence sentence, Token head, int from) {
        BitSet all = sentence.subtree(head);
        int first = from;
        for (int i = all.nextSetBit(0); i >= 0 && i < from; i = all.nextSetBit(i + 1)) {
            if (!sentence.token(i).is("case") && !sentence.token(i).is("mark")) {
                first = i;
                break;
            }
        }
        return sentence.text(first, last(sentence, head, all.length() - 1)).replaceAll("\\s+", " ");
    }
}
