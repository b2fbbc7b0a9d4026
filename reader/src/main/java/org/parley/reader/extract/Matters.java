package org.parley.reader.extract;

import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Senses;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** What may be offered or promised: a deed or a thing, and not a blow against the other side, which is a threat. */
final class Matters {
    private Matters() {}

    static boolean mayBePromised(Sentence sentence, Token matter) {
        return !matter.isPronoun() && !matter.tag().startsWith("W") && !isHostile(sentence, matter);
    }

    /** "vowed to retaliate", "pledged to keep fighting", "promised revenge"; not to attack is no threat. */
    private static boolean isHostile(Sentence sentence, Token matter) {
        if (Happening.isNegated(sentence, matter)) {
            return false;
        }
        Token deed = matter;
        while (Senses.is("aspect", deed.lemma()) || Senses.is("commitment.waging", deed.lemma())) {
            Token next = next(sentence, deed);
            if (next == null) {
                break;
            }
            deed = next;
        }
        return Senses.is("commitment.hostile", deed.lemma());
    }

    /** What is continued, waged or launched. */
    private static @Nullable Token next(Sentence sentence, Token deed) {
        for (Token child : sentence.children(deed)) {
            boolean complement = child.is("xcomp") || child.is("obj") || child.is("ccomp");
            boolean with = child.is("obl") && Clauses.hasCase(sentence, child, "with", "on");
            if (child.index() > deed.index() && (complement || with)) {
                return child;
            }
        }
        return null;
    }
}
