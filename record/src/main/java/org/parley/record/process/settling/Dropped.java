package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.record.claim.Condition;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;

/**
 * What is said of one holder's conditions being dropped. It is found by the words for what is dropped: a holder may have thousands
 * of conditions and as many words said of them.
 */
final class Dropped {
    /** Stems of words for taking part in talks, which a word such as "without preconditions" is about. */
    private static final Set<String> TALKS =
            Set.of("talk", "nego", "join", "atte", "dial", "conf", "part", "tabl", "meet", "peac");

    /** Stems of what is dropped where no condition is named. */
    private static final Set<String> ANY = Set.of("preco", "condi", "pre");

    private final List<Attestation> inGeneral = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();

    /** Where in {@code named} each stem stands. */
    private final Map<String, List<Integer>> byStem = new HashMap<>();

    private final WaitedFor waitedFor;

    /** @param by who is to do what is dropped */
    private record Named(Attestation said, int stems, Set<Address> by) {}

    Dropped(Collection<Attestation> said, WaitedFor waitedFor) {
        this.waitedFor = waitedFor;
        for (Attestation a : said) {
            Condition word = (Condition) a.claim();
            Set<String> dropped = new HashSet<>(Phrase.of(word.prerequisite()).stems());
            if (dropped.removeAll(ANY) || dropped.isEmpty()) {
                inGeneral.add(a);
            } else {
                Set<String> deed = waitedFor.deed(word).stems();
                deed.forEach(stem ->
                        byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(named.size()));
                named.add(new Named(a, deed.size(), waitedFor.of(word).keySet()));
            }
        }
    }

    /** A word that drops conditions in general bears on those for talks; one that names what it drops, on that. */
    List<Attestation> on(Condition condition) {
        List<Attestation> bearing = new ArrayList<>();
        if (isForTalks(condition)) {
            bearing.addAll(inGeneral);
        }
        Set<String> held = waitedFor.deed(condition).stems();
        Set<Address> by = waitedFor.of(condition).keySet();
        Map<Integer, Integer> shared = new HashMap<>();
        held.forEach(stem -> byStem.getOrDefault(stem, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum)));
        shared.forEach((i, n) -> {
            Named word = named.get(i);
            if (2 * n >= Math.min(held.size(), word.stems) && canBeOfOne(word.by, by)) {
                bearing.add(word.said);
            }
        });
        return bearing;
    }

    /** What one is to do, another's doing it does not drop. */
    private static boolean canBeOfOne(Set<Address> one, Set<Address> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static boolean isForTalks(Condition condition) {
        return condition.consequence() == null
                || Phrase.of(condition.consequence()).stems().stream()
                        .anyMatch(s -> TALKS.contains(s.substring(0, Math.min(4, s.length()))));
    }
}
