package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.Actor;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * Where a sentence speaks of talks, by a noun.
 *
 * @param name as printed, or the fuller name that "the talks" stands for
 * @param place where they are held, as told here or before
 * @param placeTold whether this very phrase tells the place
 * @param parties that the phrase itself names ("talks between A and B")
 * @param bare whether the phrase is no more than "the talks", or "Monday's talks"
 * @param proper whether a proper name tells them apart ("Geneva II conference")
 */
record Gathering(
        Sentence sentence,
        Token head,
        String name,
        @Nullable String place,
        boolean placeTold,
        List<Actor> parties,
        @Nullable TimeMention time,
        boolean bare,
        boolean proper) {

    /** The noun, or what a verb of meeting would be as a noun. */
    String noun() {
        return head.isVerb() ? "meeting" : head.lemma();
    }

    /** Whether place or name set it apart from other talks. */
    boolean isToldApart() {
        return place != null || proper;
    }
}
