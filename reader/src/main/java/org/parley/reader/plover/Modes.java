package org.parley.reader.plover;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Interaction.Event;
import org.parley.record.claim.Interaction.Mode;

/** The mode that some words give an event: the one told by the word that stands highest in the tree. */
public final class Modes {
    /** What is asked for, refused or threatened is told by the event that it would be. */
    private static final Map<String, Mode> ASKED = Map.ofEntries(
            Map.entry("CONSULT", Mode.MEET),
            Map.entry("AID", Mode.ASSIST),
            Map.entry("COOPERATE", Mode.ASSIST),
            Map.entry("CONCEDE", Mode.YIELD),
            Map.entry("RETREAT", Mode.YIELD),
            Map.entry("n.resign", Mode.CHANGE));

    private static final Map<String, Mode> THREATENED = Map.ofEntries(
            Map.entry("ASSAULT", Mode.VIOLENCE),
            Map.entry("COERCE.arrest", Mode.ARREST),
            Map.entry("COERCE.deport", Mode.EXPEL),
            Map.entry("SANCTION.expel", Mode.EXPEL),
            Map.entry("COERCE.seize", Mode.TERRITORY),
            Map.entry("COERCE", Mode.RESTRICT),
            Map.entry("PROTEST", Mode.RESTRICT),
            Map.entry("SANCTION", Mode.RELATIONS));

    private Modes() {}

    /**
     * @param from first word that may tell it
     * @param to last word, included
     * @return null where the event has no modes or the words tell none
     */
    public static @Nullable Mode of(Event event, Sentence sentence, int from, int to) {
        return of(event, new Sensed(sentence, Lexicon.shipped()), from, to);
    }

    static @Nullable Mode of(Event event, Sensed words, int from, int to) {
        Mode highest = null;
        int depth = Integer.MAX_VALUE;
        for (Token token : words.sentence().tokens().subList(from, to + 1)) {
            Mode told = told(event, words.senses(token));
            int own = depth(words.sentence(), token);
            if (told != null && own < depth) {
                highest = told;
                depth = own;
            }
        }
        return highest;
    }

    private static @Nullable Mode told(Event event, Set<String> senses) {
        for (String sense : senses) {
            Mode mode = switch (event) {
                case REQUEST, REJECT -> either(ASKED, sense);
                case THREATEN -> either(THREATENED, sense);
                default -> own(event, sense);
            };
            if (mode != null) {
                return mode;
            }
        }
        return null;
    }

    private static @Nullable Mode either(Map<String, Mode> modes, String sense) {
        Mode exact = modes.get(sense);
        return exact != null ? exact : modes.get(Sensed.event(sense));
    }

    private static @Nullable Mode own(Event event, String sense) {
        if (!sense.startsWith(event.name() + ".")) {
            return null;
        }
        String code = sense.substring(sense.indexOf('.') + 1);
        for (Mode mode : Mode.values()) {
            if (mode.code().equals(code.toLowerCase(Locale.ROOT)) && event.has(mode)) {
                return mode;
            }
        }
        return null;
    }

    private static int depth(Sentence sentence, Token token) {
        int depth = 0;
        for (Token t = sentence.head(token); t != null; t = sentence.head(t)) {
            depth++;
        }
        return depth;
    }
}
