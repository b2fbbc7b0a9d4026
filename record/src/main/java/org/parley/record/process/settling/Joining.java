package org.parley.record.process.settling;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.parley.record.process.Merge;
import org.parley.record.process.Union;

/** Groups of names on their way to actors: which are one, why, and what stays unclear. */
final class Joining {
    final List<NameGroup> groups;
    private final Union union;
    private final Apart apart;
    private final Reasons reasons = new Reasons();
    private final Map<Integer, Set<String>> doubts = new HashMap<>();

    /** @param told what people said of names, by the keys of their groups: it goes before what names look like */
    Joining(List<NameGroup> groups, Judged.Pairs told) {
        this.groups = groups;
        this.union = new Union(groups.size());
        this.apart = new Apart(union);
        Map<String, Integer> byKey = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            byKey.put(groups.get(i).key, i);
        }
        apart.obey(told, byKey, "one actor", this::join);
    }

    NameGroup group(int i) {
        return Objects.requireNonNull(groups.get(i));
    }

    int root(int i) {
        return union.root(i);
    }

    void join(int one, int other, String reason) {
        if (!apart.holds(one, other) && union.join(one, other)) {
            reasons.add(
                    one, new Merge(group(one).form.shown(), group(other).form.shown(), reason));
        }
    }

    void doubt(int group, String words) {
        doubts.computeIfAbsent(group, i -> new TreeSet<>()).add(words);
    }

    Collection<List<Integer>> sets() {
        return union.sets();
    }

    /** Why the groups of a set are one, sorted. */
    List<Merge> merges(List<Integer> set) {
        return reasons.of(set);
    }

    List<String> doubts(List<Integer> set) {
        return set.stream()
                .flatMap(i -> doubts.getOrDefault(i, Set.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
