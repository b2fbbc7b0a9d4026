package org.parley.record.process.settling;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How reports lean before some came or were read again, and after. What a report speaks of it speaks of for ever: no claim leaves
 * the evidence.
 *
 * @param changed those that lean otherwise than before, or that came
 */
record Rereading(Trie<Leaning> before, Trie<Leaning> now, Set<String> changed) {
    static Rereading of(Trie<Leaning> before, Map<String, Leaning> read) {
        Trie.Edit<Leaning> now = new Trie.Edit<>(before);
        Set<String> changed = new HashSet<>();
        read.forEach((document, leaning) -> {
            if (!leaning.equals(before.get(document))) {
                now.put(document, leaning);
                changed.add(document);
            }
        });
        return new Rereading(before, now.done(), changed);
    }

    Leaning before(String document) {
        return before.get(document, Leaning.NONE);
    }

    Leaning now(String document) {
        return now.get(document, Leaning.NONE);
    }
}
