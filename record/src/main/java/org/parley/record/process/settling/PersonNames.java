package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Joins spellings of one person's name, and short forms to the only fuller name that they can stand for. */
final class PersonNames {
    /** A family name borne by more is too common to tell anyone by. */
    private static final int MOST_BEARERS = 64;

    private PersonNames() {}

    static void join(Joining joining) {
        joinSpellings(joining);
        joinShortForms(joining);
    }

    private static void joinSpellings(Joining joining) {
        Map<String, List<Integer>> bySkeleton = new TreeMap<>();
        for (int i = 0; i < joining.groups.size(); i++) {
            NameGroup group = joining.group(i);
            if (group.isPersonLike() && group.form.words().size() >= 2) {
                List<Integer> alike =
                        bySkeleton.computeIfAbsent(Spelling.skeleton(group.form.words()), s -> new ArrayList<>());
                if (!joinFirstAlike(joining, i, alike)) {
                    alike.add(i);
                }
            }
        }
    }

    private static boolean joinFirstAlike(Joining joining, int i, List<Integer> alike) {
        NameGroup group = joining.group(i);
        for (int other : alike.subList(0, Math.min(alike.size(), MOST_BEARERS))) {
            NameGroup before = joining.group(other);
            boolean toldApart = before.documents.stream().anyMatch(group.documents::contains);
            if (!toldApart && Spelling.alike(group.form.words(), before.form.words())) {
                joining.join(i, other, "two spellings of one name, and no report uses both");
                return true;
            }
        }
        return false;
    }

    private static void joinShortForms(Joining joining) {
        Map<String, List<Integer>> byFamilyName = new TreeMap<>();
        for (int i = 0; i < joining.groups.size(); i++) {
            NameGroup group = joining.group(i);
            if (group.isPersonLike() && group.form.words().size() >= 2 && group.form.lastIsFamilyName()) {
                byFamilyName
                        .computeIfAbsent(Spelling.skeleton(group.form.words().getLast()), s -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int i = 0; i < joining.groups.size(); i++) {
            NameGroup group = joining.group(i);
            if (mayBeShort(group)) {
                String bones = Spelling.skeleton(group.form.words().getLast());
                joinShortForm(joining, i, byFamilyName.getOrDefault(bones, List.of()));
            }
        }
    }

    private static boolean mayBeShort(NameGroup group) {
        return !group.part
                && !group.isKnown()
                && !group.isRoyal()
                && !group.form.isGeneralTerm()
                && (group.form.words().size() == 1 || group.isPersonLike());
    }

    private static void joinShortForm(Joining joining, int i, List<Integer> bearers) {
        NameGroup group = joining.group(i);
        if (bearers.size() > MOST_BEARERS) {
            joining.doubt(i, "a name that too many bear to tell who is meant");
            return;
        }
        Map<Integer, Integer> fuller = new TreeMap<>();
        for (int other : bearers) {
            if (joining.root(other) != joining.root(i)
                    && isShortOf(group.form.words(), joining.group(other).form.words())) {
                fuller.putIfAbsent(joining.root(other), other);
            }
        }
        if (fuller.size() == 1) {
            joining.join(i, fuller.values().iterator().next(), "the only fuller name that ends so");
        } else if (fuller.size() > 1) {
            joining.doubt(
                    i,
                    "may be "
                            + fuller.values().stream()
                                    .map(f -> joining.group(f).form.shown())
                                    .collect(Collectors.toCollection(TreeSet::new))
                                    .stream()
                                    .collect(Collectors.joining(" or ")));
        }
    }

    /** The family name alone, or first and family name of a longer chain, with others between in order or left out. */
    private static boolean isShortOf(List<String> words, List<String> fuller) {
        if (words.size() >= fuller.size() || !Spelling.alike(words.getLast(), fuller.getLast())) {
            return false;
        }
        if (words.size() == 1) {
            return true;
        }
        if (!Spelling.alike(words.getFirst(), fuller.getFirst())) {
            return false;
        }
        int at = 0;
        for (String word : fuller) {
            if (at < words.size() && Spelling.alike(words.get(at), word)) {
                at++;
            }
        }
        return at == words.size();
    }
}
