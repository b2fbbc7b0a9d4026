package org.parley.reader.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * The government that a report names by a land which no table of states knows: "the Azrian government", "the government of
 * Azria". It is the one meant by a bare "the government", where the report names no other by a state.
 */
final class NamedGovernment {
    private final Names names;
    private @Nullable Sentence sentence;
    private @Nullable Token head;
    private boolean stately;

    NamedGovernment(List<Sentence> sentences, Names names) {
        this.names = names;
        for (Sentence each : sentences) {
            for (Token token : each.tokens()) {
                if (token.lemma().equals("government")) {
                    see(each, token);
                }
            }
        }
    }

    private void see(Sentence there, Token government) {
        for (Token child : there.children(government)) {
            boolean before = child.index() < government.index() && (Actors.isModifier(child) || child.is("nmod:poss"));
            boolean of = child.is("nmod") && Actors.reads(there, child, "of");
            if ((before || of) && child.isCapitalised()) {
                Mention mention = names.at(there, child.index());
                stately |= mention != null && mention.entity().type() == EntityType.STATE;
                boolean land = mention == null || mention.entity().type() == EntityType.PLACE;
                if (head == null && land && (child.isProper() || child.tag().startsWith("JJ"))) {
                    sentence = there;
                    head = government;
                }
            }
        }
    }

    /** The sentence that first names it; null if none does, or if a state's is named too. */
    @Nullable
    Sentence sentence() {
        return stately ? null : sentence;
    }

    /** Its noun there. */
    @Nullable
    Token head() {
        return stately ? null : head;
    }
}
