package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Joins a body's name to the same name with its country ("National Coalition", "Syrian National Coalition", "National
 * Coalition of Syria"), where only one country's body of that name is known. Bodies whose names are merely alike stay
 * apart.
 */
final class BodyNames {
    private static final Set<String> QUALIFIERS = Set.of("opposition", "exiled", "main");

    private BodyNames() {}

    private record Qualified(int group, String country) {}

    static void join(Joining joining, Lands lands) {
        Map<String, List<Qualified>> byCore = new TreeMap<>();
        for (int i = 0; i < joining.groups.size(); i++) {
            NameGroup group = joining.group(i);
            if (!group.part && !group.isKnown() && group.form.hasBodyWord()) {
                if (!group.form.isGeneralTerm() || isQualifiedName(group.form)) {
                    add(byCore, i, lands.part(group.form.words()));
                } else {
                    addGovernment(byCore, i, lands.part(group.form.words()));
                }
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

    private static void add(Map<String, List<Qualified>> byCore, int group, Lands.Parted name) {
        List<String> words = name.words();
        int from = 0;
        while (from < words.size() && QUALIFIERS.contains(words.get(from))) {
            from++;
        }
        String core = String.join(" ", words.subList(from, words.size()));
        if (words.size() - from >= 2 && !(name.land().isEmpty() && States.KNOWN.endsOrganisation(core))) {
            put(byCore, core, group, name.land());
        }
    }

    /** "The Vardanian government" is "the government of Vardania"; a government of no land may be any. */
    private static void addGovernment(Map<String, List<Qualified>> byCore, int group, Lands.Parted name) {
        if (!name.land().isEmpty()
                && name.words().size() == 1
                && States.GOVERNMENT.contains(name.words().getFirst())) {
            put(byCore, name.words().getFirst() + " of " + name.land(), group, name.land());
        }
    }

    private static void put(Map<String, List<Qualified>> byCore, String core, int group, String land) {
        byCore.computeIfAbsent(core, c -> new ArrayList<>()).add(new Qualified(group, land));
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
