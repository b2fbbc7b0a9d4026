package org.parley.record.process.settling;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.process.Address;

/**
 * Something that may come about, in words.
 *
 * @param actors those of the record that the words name
 * @param meetings those of the record that the words name
 * @param deeds what is said to be done or not
 */
record Supposed(Set<Address> actors, Set<Address> meetings, Map<String, Boolean> deeds, Phrase phrase) {
    /** The same of others, where the words themselves do not name who is meant. */
    Supposed by(Set<Address> others) {
        return new Supposed(others, meetings, deeds, phrase);
    }

    /** Whether another says the same, true, or its contrary, false; null if it speaks of something else. */
    @Nullable
    Boolean isSaidBy(Supposed other) {
        boolean elsewhere =
                !meetings.isEmpty() && !other.meetings.isEmpty() && Collections.disjoint(meetings, other.meetings);
        if (elsewhere || !actors.isEmpty() && Collections.disjoint(actors, other.actors)) {
            return null;
        }
        Map<String, Boolean> shared = new HashMap<>(deeds);
        shared.keySet().retainAll(other.deeds.keySet());
        int words = phrase.shared(other.phrase).size();
        boolean alike = words > 1
                && 2 * words
                        >= Math.min(phrase.stems().size(), other.phrase.stems().size());
        if (shared.isEmpty() || actors.isEmpty() && !alike) {
            return alike ? (Boolean) (phrase.denied() == other.phrase.denied()) : null;
        }
        return shared.entrySet().stream().allMatch(e -> e.getValue().equals(other.deeds.get(e.getKey())));
    }
}
