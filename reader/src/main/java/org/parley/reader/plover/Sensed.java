package org.parley.reader.plover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/** A sentence with the senses of its words. */
final class Sensed {
    private final Sentence sentence;
    private final List<Set<String>> senses = new ArrayList<>();

    Sensed(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        sentence.tokens().forEach(token -> senses.add(lexicon.senses(sentence, token)));
    }

    Sentence sentence() {
        return sentence;
    }

    /** As the lexicon has them: {@code ASSAULT.aerial}, {@code op.end}, {@code n.prisoner}. */
    Set<String> senses(Token token) {
        return senses.get(token.index());
    }

    /** The same and the events alone, without their modes. */
    Set<String> withEvents(Token token) {
        Set<String> all = new TreeSet<>(senses(token));
        senses(token).stream().filter(Sensed::isEvent).map(Sensed::event).forEach(all::add);
        return all;
    }

    /** The events alone. */
    Set<String> events(Token token) {
        Set<String> events = new TreeSet<>();
        senses(token).stream().filter(Sensed::isEvent).map(Sensed::event).forEach(events::add);
        return events;
    }

    /** Whether a sense is an event of PLOVER, rather than what modifies or accompanies one. */
    static boolean isEvent(String sense) {
        return Character.isUpperCase(sense.charAt(0));
    }

    static String event(String sense) {
        int dot = sense.indexOf('.');
        return dot < 0 ? sense : sense.substring(0, dot);
    }
}
