package org.parley.reader.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.reader.mention.TimeMention;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;

/**
 * Where a sentence speaks of talks, by a noun.
 *
 * @param name as printed, or the fuller name that "the talks" stands for
 * @param place where they are held, as told here or before
 * @param placeTold whether this very phrase tells the place
 * @param parties that sit there, as told here or before
 * @param partiesTold whether this very phrase, or the verb that holds the talks, tells them
 * @param purpose the words for what they are about or meant to reach
 * @param bare whether the phrase is no more than "the talks", or "Monday's talks"
 * @param proper whether a proper name tells them apart ("Geneva II conference")
 */
record Gathering(
        Sentence sentence,
        Token head,
        String name,
        @Nullable String place,
        boolean placeTold,
        List<String> parties,
        boolean partiesTold,
        @Nullable TimeMention time,
        @Nullable String purpose,
        boolean bare,
        boolean proper) {

    Gathering {
        parties = List.copyOf(parties);
    }

    /** The noun, or what a verb of meeting would be as a noun. */
    String noun() {
        return head.isVerb() ? "meeting" : head.lemma();
    }

    /** Whether place, name or both sides set it apart from other talks. */
    boolean isToldApart() {
        return place != null || proper || parties.size() > 1;
    }

    /** The same, with what it left open taken from other talks that it stands for. */
    Gathering as(Gathering other) {
        return new Gathering(
                sentence,
                head,
                bare && !other.head().isVerb() && (other.proper() || noun().equals(other.noun())) ? other.name() : name,
                place == null ? other.place() : place,
                placeTold,
                parties.isEmpty() ? other.parties() : parties,
                partiesTold,
                time,
                purpose,
                bare,
                false);
    }
}
