package org.parley.reader.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * The state that a report is about: the one meant by a bare "the government". What is told of its rebels or its war counts for more
 * than a name, and where talks are held counts for nothing.
 */
final class MainState {
    private static final int NAMED = 2;
    private static final int ORGAN = 3;
    private static final int STRIFE = 5;

    private final Map<Entity, Integer> weights = new HashMap<>();

    MainState(List<Sentence> sentences, Names names) {
        for (Sentence sentence : sentences) {
            for (Mention mention : names.in(sentence)) {
                if (mention.entity().type() == EntityType.STATE) {
                    weights.merge(mention.entity(), weight(mention), Integer::sum);
                }
            }
        }
    }

    /** The first of those that weigh most; null if no state is named but as a venue. */
    @Nullable
    Entity of(List<Entity> entities) {
        Entity best = null;
        int most = 0;
        for (Entity entity : entities) {
            int weight = weights.getOrDefault(entity, 0);
            if (weight > most) {
                best = entity;
                most = weight;
            }
        }
        return best;
    }

    /** What the noun says that a state's name belongs to: "Ruritanian rebels", "Ruritania's army"; 0 for any other. */
    private static int told(String noun) {
        if (Senses.is("state.strife", noun)) {
            return STRIFE;
        }
        return Senses.is("state.organ", noun) ? ORGAN : 0;
    }

    private static int weight(Mention mention) {
        Sentence sentence = mention.sentence();
        Token last = sentence.token(mention.to());
        Token above = sentence.head(last);
        int told = above == null || above.isVerb() ? 0 : told(above.lemma());
        if (told > 0) {
            return told;
        }
        boolean nominal = last.is("obl") || last.is("nmod");
        boolean place = nominal
                && sentence.child(last, "case") instanceof Token mark
                && mark.text().toLowerCase(Locale.ROOT).matches("in|at|from|to|near|outside|for");
        boolean venue = mention.seat() && (place || last.is("compound"));
        boolean host = place
                && above != null
                && (Senses.is("meeting.verb", above.lemma())
                        || Senses.is("meeting.hold", above.lemma())
                        || Senses.is("meeting.noun", above.lemma()));
        return venue || host ? 0 : NAMED;
    }
}
