package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.record.process.Union;

/**
 * Which of one holder's conditions are one, told in different words. Each is held against those that share one of its
 * rarest words: if two share enough to be alike, they share one of these.
 */
final class LikeTellings {
    /** Of a word that very many share, how many that have it are looked at. */
    private static final int MOST = 32;

    private LikeTellings() {}

    /** Sets of places in the list. */
    static Collection<List<Integer>> sets(List<Phrase> phrases) {
        Map<String, Integer> counts = new HashMap<>();
        phrases.forEach(p -> p.stems().forEach(s -> counts.merge(s, 1, Integer::sum)));
        Map<String, List<Integer>> seen = new HashMap<>();
        Union union = new Union(phrases.size());
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            for (String stem : rarest(phrase, counts)) {
                List<Integer> before = seen.computeIfAbsent(stem, s -> new ArrayList<>());
                for (int j : before.subList(Math.max(0, before.size() - MOST), before.size())) {
                    if (phrase.isLike(phrases.get(j))) {
                        union.join(i, j);
                    }
                }
                before.add(i);
            }
        }
        return union.sets();
    }

    private static List<String> rarest(Phrase phrase, Map<String, Integer> counts) {
        return phrase.stems().stream()
                .sorted(Comparator.comparing((String s) -> counts.getOrDefault(s, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(phrase.stems().size() - phrase.needed() + 1L)
                .toList();
    }
}
