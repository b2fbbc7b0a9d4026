package org.parley.reader.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;

/** Says what a title is of, and how far its phrase goes, by the prepositions behind it. */
final class PostReach {
    private static final int LINKS = 3;
    private static final Set<String> SENT = Set.of("envoy", "diplomat");

    private final NounPhrases phrases;

    PostReach(NounPhrases phrases) {
        this.phrases = phrases;
    }

    /** @param to last word of the phrase */
    record Reach(int to, @Nullable Entity of, @Nullable String body) {}

    /** @param owned whether the words before the title say already whose it is */
    Reach behind(Sentence sentence, Titles.Found found, boolean owned) {
        int to = found.to();
        for (int link = 0; link < LINKS; link++) {
            String preposition = sentence.lower(to + 1);
            NounPhrases.Phrase phrase =
                    preposition.matches("of|for|to|on|at|in|with") ? phrases.from(sentence, to + 2) : null;
            if (phrase == null) {
                break;
            }
            phrase = Posts.isLocal(found) ? phrase.local() : phrase;
            if (holds(found, preposition, phrase) && (!owned || preposition.equals("of"))) {
                int end = place(sentence, phrase.to());
                return owned ? new Reach(end, null, null) : new Reach(end, phrase.of(), phrase.body());
            }
            if (!goesOn(found, preposition, phrase)) {
                break;
            }
            to = phrase.to();
        }
        return new Reach(to, null, null);
    }

    /** Whether the title is of what stands behind the preposition. */
    private static boolean holds(Titles.Found found, String preposition, NounPhrases.Phrase phrase) {
        String kind = found.title().kind();
        return !isCharge(found, preposition)
                && switch (preposition) {
                    case "of" -> phrase.isNamed();
                    case "for" -> kind.equals("spokesperson") && phrase.isNamed();
                    case "to" -> kind.equals("official") && phrase.of() != null;
                    case "at", "with" -> phrase.isBody();
                    case "in" -> phrase.isBody() && !SENT.contains(kind);
                    default -> false;
                };
    }

    /** "envoy for Ruritania", "minister of oil": what the post is about, not what it is of. */
    private static boolean goesOn(Titles.Found found, String preposition, NounPhrases.Phrase phrase) {
        boolean mandate = SENT.contains(found.title().kind()) && preposition.matches("to|for|on|in");
        return mandate || isCharge(found, preposition) || preposition.matches("of|for|on") && !phrase.isNamed();
    }

    private static boolean isCharge(Titles.Found found, String preposition) {
        return found.title().words().equals("in charge") && preposition.equals("of");
    }

    /** "the UN mission in Kenya": the place belongs to the phrase. */
    private int place(Sentence sentence, int to) {
        NounPhrases.Phrase place = sentence.lower(to + 1).matches("in|for") ? phrases.from(sentence, to + 2) : null;
        boolean named = place != null && place.of() != null && place.of().type() != EntityType.PERSON;
        return place != null && named ? place.to() : to;
    }
}
