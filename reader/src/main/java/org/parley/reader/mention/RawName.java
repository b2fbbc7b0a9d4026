package org.parley.reader.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.actor.NameKeys;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * A stretch of words that names something, before it is known whether two such name the same.
 *
 * @param from first word
 * @param to last word, included
 */
record RawName(
        Sentence sentence,
        int from,
        int to,
        EntityType type,
        @Nullable KnownActor known,
        ActorBase.Form form) {
    private static final Set<String> ROYAL =
            Set.of("king", "queen", "sultan", "emir", "pope", "emperor", "empress", "patriarch", "prince", "princess");

    /** Whether it is the one name of a monarch or pope: "Hussein" in "King Hussein". */
    boolean isRoyal() {
        return type == EntityType.PERSON
                && from == to
                && sentence.at(from - 1) instanceof Token title
                && title.isCapitalised()
                && ROYAL.contains(sentence.lower(from - 1));
    }

    String royalText() {
        return sentence.text(from - 1, to).replaceAll("\\s+", " ");
    }

    int length() {
        return to - from + 1;
    }

    String text() {
        String words = sentence.text(from, to).replaceAll("\\s+", " ");
        return words.endsWith("'s") ? words.substring(0, words.length() - 2) : words;
    }

    /** The words that tell it apart from other names. */
    List<String> keys() {
        return NameKeys.of(sentence.tokens().subList(from, to + 1).stream()
                .map(Token::text)
                .toList());
    }
}
