package org.parley.record.process.settling;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.parley.record.document.Timespan;

/** The dated mentions of meetings, by what they may be known by and the first day told. */
final class MeetingDays {
    /** More meetings than this on one day or under one name: who can tell which is meant? */
    static final int MOST = 64;

    private final List<MeetingMention> mentions;
    private final NavigableMap<String, NavigableMap<LocalDate, Set<Integer>>> dated = new TreeMap<>();

    MeetingDays(List<MeetingMention> mentions) {
        this.mentions = mentions;
        for (int i = 0; i < mentions.size(); i++) {
            MeetingMention mention = mentions.get(i);
            if (mention.isDated()) {
                for (String key : keys(mention)) {
                    dated.computeIfAbsent(key, k -> new TreeMap<>())
                            .computeIfAbsent(Objects.requireNonNull(mention.anchor()), d -> new TreeSet<>())
                            .add(i);
                }
            }
        }
    }

    /** Names and places, a town's state too; where it has none, its parties. */
    static Set<String> keys(MeetingMention mention) {
        Set<String> keys = new TreeSet<>(mention.cores);
        for (String place : mention.places) {
            keys.add(place);
            String state = Venues.stateOf(place);
            if (state != null) {
                keys.add(state);
            }
        }
        if (keys.isEmpty()) {
            keys.addAll(mention.parties);
        }
        return keys;
    }

    /** The same, and who the two are that meet, on each of its days: one report tells where, another may not. */
    static Set<String> dayKeys(MeetingMention mention) {
        Set<String> known = keys(mention);
        if (mention.sides == 2) {
            known.add(String.join("+", mention.parties));
        }
        Set<String> keys = new TreeSet<>();
        for (Timespan time : mention.times) {
            if (MeetingMention.isFine(time)) {
                for (LocalDate day = time.earliest(); !day.isAfter(time.latest()); day = day.plusDays(1)) {
                    for (String key : known) {
                        keys.add(day + "|" + key);
                    }
                }
            }
        }
        return keys;
    }

    /** Those known by the same, that tell of a plan for one of the days; one more than {@link #MOST} if there are more. */
    Set<Integer> plans(MeetingMention mention, LocalDate from, LocalDate to) {
        Set<Integer> plans = new TreeSet<>();
        for (String key : from.isAfter(to) ? Set.<String>of() : keys(mention)) {
            NavigableMap<LocalDate, Set<Integer>> days = dated.get(key);
            if (days != null) {
                days.subMap(from, true, to, true).values().stream()
                        .flatMap(Set::stream)
                        .filter(j -> !mentions.get(j).planned.isEmpty())
                        .limit(MOST + 1L)
                        .forEach(plans::add);
            }
        }
        return plans;
    }

    /**
     * The meetings known by the same on one of the days; not all if there are more than {@link #MOST}. It keeps one mention for
     * each meeting, so that plans are to be asked of days that were not asked for meetings.
     */
    Set<Integer> meetings(MeetingMention mention, LocalDate from, LocalDate to, IntUnaryOperator root) {
        Set<Integer> roots = new TreeSet<>();
        for (String key : keys(mention)) {
            NavigableMap<LocalDate, Set<Integer>> days = dated.get(key);
            if (days != null && roots.size() <= MOST) {
                addRoots(days.subMap(from, true, to, true), root, roots);
            }
        }
        return roots;
    }

    private static void addRoots(
            NavigableMap<LocalDate, Set<Integer>> days, IntUnaryOperator root, Set<Integer> roots) {
        for (Map.Entry<LocalDate, Set<Integer>> day : days.entrySet()) {
            day.setValue(rooted(day.getValue(), root));
            roots.addAll(day.getValue());
            if (roots.size() > MOST) {
                return;
            }
        }
    }

    /** One mention for each meeting: who asks next need not go through all mentions of the same few meetings again. */
    static Set<Integer> rooted(Set<Integer> mentions, IntUnaryOperator root) {
        if (mentions.stream().allMatch(i -> root.applyAsInt(i) == i)) {
            return mentions;
        }
        Set<Integer> rooted = new LinkedHashSet<>();
        mentions.forEach(i -> rooted.add(root.applyAsInt(i)));
        return rooted;
    }
}
