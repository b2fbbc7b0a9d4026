package org.parley.record.process.settling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The reports of one home.
 *
 * @param documents their ids, sorted
 * @param near how many of them may be about each theatre
 * @param name of the process that they make
 */
record Together(List<String> documents, Counts near, String name) {
    static final Together NONE = new Together(List.of(), Counts.NONE, "");

    static Together of(String home, List<String> documents, Counts near, Trie<Leaning> reports) {
        return new Together(documents, near, name(home, documents, near, reports));
    }

    /** Its documents without some and with others. */
    List<String> documents(Collection<String> gone, Collection<String> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return documents;
        }
        TreeSet<String> now = new TreeSet<>(documents);
        now.removeAll(gone);
        now.addAll(come);
        return List.copyOf(now);
    }

    /** Its theatre, with another beside it that nearly as many of its reports are about; else after those named most. */
    private static String name(String home, List<String> documents, Counts near, Trie<Leaning> reports) {
        int about = near.of(home);
        if (about == 0 && !home.isEmpty()) {
            return afterNames(documents, reports);
        }
        return near.without(home)
                .atLeast(Division.AT_HOME * about)
                .most()
                .map(other -> home + " and " + other)
                .orElse(home);
    }

    private static String afterNames(List<String> documents, Trie<Leaning> reports) {
        Map<String, Integer> counts = new TreeMap<>();
        documents.forEach(document -> reports.get(document, Leaning.NONE)
                .names()
                .values()
                .forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(n -> !NameForm.of(n.getKey()).hasBodyWord())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" and "));
    }
}
