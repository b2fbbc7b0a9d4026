package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Joins a body's name to the same name with its country before it ("National Coalition", "Syrian National Coalition"),
 * where only one country's body of that name is known. Bodies whose names are merely alike stay apart.
 */
final class BodyNames {
    private static final Set<String> QUALIFIERS = Set.of("opposition", "exiled", "main");

    private BodyNames() {}

    private record Qualified(int group, String country) {}

    static void join(Joining joining) {
        Map<String, List<Qualified>> byCore = new TreeMap<>();
        for (int i = 0; i < joining.groups.size(); i++) {
            NameGroup group = joining.group(i);
            if (!group.part && !group.isKnown() && group.form.hasBodyWord() && !group.form.isGeneralTerm()) {
                add(byCore, i, group.form.words());
            }
            if (!group.part && !group.isKnown() && group.form.hasBodyWord() && isQualifiedName(group.form)) {
                add(byCore, i, group.form.words());
            }
        }
        byCore.values().forEach(qualified -> joinOneCore(joining, qualified));
    }

    /** "Syrian opposition National Coalition" has a small letter, but ends in a proper name. */
    private static boolean isQualifiedName(NameForm form) {
        if (!form.isGeneralTerm()) {
            return false;
        }
        List<String> left = new ArrayList<>(List.of(form.shown().split("\\s+")));
        left.removeIf(w -> QUALIFIERS.contains(Words.key(w)));
        return left.size() >= 3 && !NameForm.of(String.join(" ", left)).isGeneralTerm();
    }

    private static void add(Map<String, List<Qualified>> byCore, int group, List<String> words) {
        States.Prefix prefix = States.KNOWN.prefix(words);
        int from = prefix == null ? 0 : prefix.length();
        while (from < words.size() && QUALIFIERS.contains(words.get(from))) {
            from++;
        }
        if (words.size() - from >= 2) {
            String core = String.join(" ", words.subList(from, words.size()));
            byCore.computeIfAbsent(core, c -> new ArrayList<>())
                    .add(new Qualified(group, prefix == null ? "" : prefix.state()));
        }
    }

    private static void joinOneCore(Joining joining, List<Qualified> qualified) {
        Set<String> countries = qualified.stream()
                .map(Qualified::country)
                .filter(c -> !c.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Integer> first = new TreeMap<>();
        for (Qualified q : qualified) {
            String country = countries.size() == 1 ? countries.iterator().next() : q.country();
            Integer before = first.putIfAbsent(country, q.group());
            if (before != null) {
                joining.join(q.group(), before, "one name, with and without the country, and no other body has it");
            } else if (country.isEmpty() && countries.size() > 1) {
                joining.doubt(q.group(), "may be that of " + String.join(" or ", countries));
            }
        }
    }
}
