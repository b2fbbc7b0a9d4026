package org.parley.reader.plover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Interaction.Auxiliary;
import org.parley.record.claim.Interaction.Event;
import org.parley.record.claim.Modality;
import org.parley.record.document.Span;

/** Codes what one does to another in a sentence. */
public final class Coder {
    /** CONCEDE and RETREAT as one, as the sets that are learned on have them. */
    public static final String YIELD = "YIELD";

    /** Below it nothing is said of a pair that nobody gave: more than one in two would be wrong. */
    private static final double SURE = 0.4;

    private final Weights weights;
    private final BiFunction<Sentence, Token, Modality> modality;

    /** @param modality whether the deed of a verb has happened */
    public Coder(Weights weights, BiFunction<Sentence, Token, Modality> modality) {
        this.weights = weights;
        this.modality = modality;
    }

    public Weights weights() {
        return weights;
    }

    /** What is told of a marked pair, to learn on or to judge by. */
    public static Set<String> traits(Sentence sentence, Marked marked) {
        return Traits.of(pair(sentence, marked), new Sensed(sentence, Lexicon.shipped()));
    }

    /**
     * The likeliest event for the pair that is marked; where none is, for the one that the grammar offers.
     *
     * @return null where no pair is marked and nothing can be said
     */
    public @Nullable Coding code(Sentence sentence, Marked marked) {
        Pair pair = pair(sentence, marked);
        Sensed words = new Sensed(sentence, Lexicon.shipped());
        SortedMap<String, Double> probabilities = weights.probabilities(Traits.of(pair, words));
        String likeliest = Weights.likeliest(probabilities);
        double probability = probabilities.getOrDefault(likeliest, 0.0);
        if (!marked.given() && (probability < SURE || pair.source() == null)) {
            return null;
        }
        Event event = likeliest.equals(YIELD) ? Yielding.event(pair, words) : Event.valueOf(likeliest);
        return new Coding(
                event,
                Modes.of(event, words, 0, sentence.size() - 1),
                auxiliary(pair),
                words(sentence, pair.source()),
                words(sentence, pair.target()),
                probability);
    }

    private List<Auxiliary> auxiliary(Pair pair) {
        List<Auxiliary> auxiliary = new ArrayList<>();
        Token verb = Pairing.verbOver(pair);
        if (verb != null) {
            Auxiliary told = auxiliary(modality.apply(pair.sentence(), verb));
            if (told != null) {
                auxiliary.add(told);
            }
        }
        return auxiliary;
    }

    /** The auxiliary mode that a modality comes to, null for what has happened. */
    public static @Nullable Auxiliary auxiliary(Modality modality) {
        return switch (modality) {
            case ACTUAL -> null;
            case PLANNED -> Auxiliary.FUTURE;
            case POSSIBLE -> Auxiliary.HYPOTHETICAL;
            case NEGATED -> Auxiliary.NEGATION;
        };
    }

    private static String words(Sentence sentence, @Nullable Stretch stretch) {
        return stretch == null ? "" : sentence.text(stretch.from(), stretch.to());
    }

    private static Pair pair(Sentence sentence, Marked marked) {
        Stretch source = stretch(sentence, marked.source());
        Stretch target = stretch(sentence, marked.target());
        return source == null && target == null ? Pairing.in(sentence) : new Pair(sentence, source, target);
    }

    private static @Nullable Stretch stretch(Sentence sentence, @Nullable Span span) {
        int from = -1;
        int to = -1;
        for (Token token : sentence.tokens()) {
            if (span != null && token.begin() < span.end() && token.end() > span.start()) {
                from = from < 0 ? token.index() : from;
                to = token.index();
            }
        }
        return from < 0 ? null : new Stretch(from, to);
    }
}
