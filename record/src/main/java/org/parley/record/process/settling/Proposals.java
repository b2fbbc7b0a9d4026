package org.parley.record.process.settling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Position;
import org.parley.record.process.Attestation;
import org.parley.record.process.Reference;
import org.parley.record.process.Union;

/**
 * Which positions are about the same proposal. Words that may mean another thing elsewhere ("a ceasefire") are one only for
 * one holder within some weeks, or within one sentence; what names an actor and says enough is one for all.
 */
final class Proposals {
    private static final int WEEKS_DAYS = 92;
    private static final int MOST_WORDS = 8;
    private static final int FEWEST_WORDS = 3;

    private final List<Told> told;
    private final Union union;
    private final Map<String, Integer> last = new HashMap<>();

    /** A position, by whom, and what it is about. */
    record Told(Attestation attestation, Reference holder, Matter matter) {
        Position position() {
            return (Position) attestation.claim();
        }
    }

    private Proposals(List<Told> told) {
        this.told = told;
        this.union = new Union(told.size());
    }

    /** @param told in the order of the attestations */
    static Collection<List<Told>> of(List<Told> told) {
        Proposals proposals = new Proposals(told);
        for (int i = 0; i < told.size(); i++) {
            proposals.join(i);
        }
        proposals.joinRewordings();
        return proposals.union.sets().stream()
                .map(set -> set.stream().map(told::get).toList())
                .toList();
    }

    private void join(int i) {
        Told one = told.get(i);
        Matter matter = one.matter();
        String holder = one.holder().toString();
        Attestation a = one.attestation();
        if (matter.isEmpty() || matter.vague()) {
            joinLast(i, "vague|" + matter.topic() + "|" + holder + "|" + sameWords(one), true);
            return;
        }
        if (matter.isSpecific()) {
            joinLast(i, "core|" + matter.core(), false);
        } else {
            joinLast(i, "holder|" + holder + "|" + matter.core(), true);
        }
        if (matter.free()) {
            joinLast(i, "free|" + matter.topic() + "|" + matter.deed() + "|" + matter.actors(), false);
        }
        var envelope = a.claim().envelope();
        joinLast(i, "sentence|" + envelope.documentId() + "|" + envelope.span() + "|" + matter.core(), false);
    }

    /** A few words that lean on others are the same only in copies of one text; none at all, of one stance. */
    private static String sameWords(Told one) {
        String matter = one.position().matter();
        int told = one.matter().rest().size() + (one.matter().deed() == null ? 0 : 1);
        boolean tellsEnough = told >= FEWEST_WORDS;
        return matter == null
                ? one.position().stance().code()
                : Words.key(matter)
                        + (tellsEnough ? "" : "|" + one.attestation().origin());
    }

    private void joinLast(int i, String key, boolean near) {
        Integer before = last.put(key, i);
        if (before != null
                && (!near
                        || areNear(
                                told.get(before).attestation().reportedOn(),
                                told.get(i).attestation().reportedOn()))) {
            union.join(before, i);
        }
    }

    private static boolean areNear(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? one == other : !other.isAfter(one.plusDays(WEEKS_DAYS));
    }

    /**
     * What one holder asks for in a few words more or less is one proposal, if the more are no names or numbers and the fewer
     * words stand for no other longer wording of it as well.
     */
    private void joinRewordings() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).matter().isSpecific()) {
                known.putIfAbsent(wording(told.get(i), told.get(i).matter().rest()), i);
            }
        }
        Map<Integer, TreeSet<Integer>> longer = new TreeMap<>();
        for (int i : known.values()) {
            for (List<String> fewer : shortened(told.get(i).matter())) {
                Integer other = known.get(wording(told.get(i), fewer));
                if (other != null) {
                    longer.computeIfAbsent(other, o -> new TreeSet<>()).add(i);
                }
            }
        }
        longer.forEach((fewer, more) -> {
            if (more.size() == 1) {
                union.join(fewer, more.first());
            }
        });
    }

    private static String wording(Told one, List<String> rest) {
        Matter m = one.matter();
        return String.join(
                "|",
                one.holder().toString(),
                m.topic().code(),
                String.valueOf(m.deed()),
                String.valueOf(m.turned()),
                String.join(" ", m.actors()),
                String.join(" ", rest));
    }

    /** Without one or two of its words. */
    private static List<List<String>> shortened(Matter matter) {
        List<List<String>> shortened = new ArrayList<>();
        List<String> rest = matter.rest();
        if (rest.size() <= MOST_WORDS) {
            for (int i = 0; i < rest.size(); i++) {
                for (int j = i; j < rest.size(); j++) {
                    int without = i == j ? 1 : 2;
                    boolean plain = !matter.names().contains(rest.get(i))
                            && !matter.names().contains(rest.get(j));
                    if (plain && rest.size() - without >= (matter.deed() == null ? FEWEST_WORDS : 1)) {
                        List<String> fewer = new ArrayList<>(rest);
                        fewer.remove(j);
                        if (i != j) {
                            fewer.remove(i);
                        }
                        shortened.add(fewer);
                    }
                }
            }
        }
        return shortened;
    }
}
