package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.record.process.Merge;

/** Chooses the one name under which an actor is shown. */
final class HouseName {
    /** A form counts as frequent if it is used at least this often as the most frequent one. */
    private static final double FREQUENT = 0.2;

    private HouseName() {}

    /** A state's usual name; else the fullest of the frequent forms, then the most frequent. */
    static String of(List<NameGroup> groups) {
        for (NameGroup group : groups) {
            if (group.state != null) {
                return group.state;
            }
            if (group.organisation != null) {
                return group.organisation;
            }
        }
        Map<String, Integer> forms = new TreeMap<>();
        groups.forEach(g -> g.shown().forEach((form, n) -> forms.merge(form, n, Integer::sum)));
        int most = forms.values().stream().max(Comparator.naturalOrder()).orElse(0);
        String name = forms.entrySet().stream()
                .filter(f -> f.getValue() >= FREQUENT * most)
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                f -> Words.of(f.getKey()).size())
                        .thenComparing(Map.Entry::getValue)
                        .thenComparingLong(f -> -capitals(f.getKey()))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
        boolean saysSo = Words.key(name).startsWith("part") || Words.key(name).startsWith("some");
        return groups.getFirst().part && !saysSo ? "part of " + name : name;
    }

    /** Of two writings the plainer: "al-Assad" before "Al Assad", and neither in capitals throughout. */
    private static long capitals(String form) {
        return form.chars().filter(Character::isUpperCase).count();
    }

    /** Why the forms of one group, which differ in more than capitals, are one. */
    static List<Merge> merges(NameGroup group) {
        List<Merge> merges = new ArrayList<>();
        String usual = group.state != null ? group.state : group.organisation;
        String with = usual != null ? usual : group.shown().keySet().iterator().next();
        for (String form : group.raws.keySet()) {
            if (!form.equals(with)) {
                merges.add(new Merge(form, with, reason(group, form)));
            }
        }
        return merges;
    }

    private static String reason(NameGroup group, String form) {
        if (group.state != null
                && !States.KNOWN.isPlainState(Words.of(NameForm.of(form).shown()))) {
            return "a state's government stands for the state";
        }
        return group.isKnown() ? "a usual name of it" : "the same words but for titles, articles and spelling marks";
    }
}
