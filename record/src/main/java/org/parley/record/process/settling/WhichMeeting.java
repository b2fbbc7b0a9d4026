package org.parley.record.process.settling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;
import org.parley.record.process.Merge;
import org.parley.record.process.Union;

/**
 * Joins the meetings of all reports: by a numbered name, by day with place or name, and an undated mention to the only
 * meeting that it can mean. Meetings that a report tells apart stay apart.
 */
final class WhichMeeting {
    private static final int NUMBERED_NAME_DAYS = 550;
    private static final int SAME_WORDS_DAYS = 14;
    private static final int AHEAD_DAYS = 120;
    private static final int BACK_DAYS = 60;
    private static final int STILL_OPEN_DAYS = 14;
    /** More meetings than this on one day or under one name: who can tell which is meant? */
    private static final int MOST_CANDIDATES = 64;

    private final List<MeetingMention> mentions;
    private final Union union;
    private final Apart apart;
    private final Map<Integer, MeetingMention> features = new HashMap<>();
    private final Map<Integer, List<Merge>> merges = new HashMap<>();
    private final Map<Integer, Set<String>> doubts = new HashMap<>();

    /**
     * @param mentions as told apart by each report, by date
     * @param said which claims, by id, people said to tell of one meeting or of two
     */
    WhichMeeting(List<MeetingMention> mentions, Judged.Pairs said) {
        this.mentions = mentions;
        this.union = new Union(mentions.size());
        this.apart = new Apart(union);
        for (int i = 0; i < mentions.size(); i++) {
            features.put(i, mentions.get(i));
        }
        if (!said.isEmpty()) {
            joinAsSaid(said);
        }
        joinNumberedNames();
        joinDays();
        NavigableMap<String, NavigableMap<LocalDate, Set<Integer>>> dated = datedByKey();
        joinOldPlans(dated);
        List<Integer> left = new ArrayList<>();
        NavigableMap<String, NavigableMap<LocalDate, Set<Integer>>> rooted = datedByKey();
        for (int i = 0; i < mentions.size(); i++) {
            if (!feature(i).isDated() && !joinOnlyCandidate(i, dated, rooted)) {
                left.add(i);
            }
        }
        joinNewPlans(dated);
        joinUndated(left);
    }

    /** The numbers of the mentions of each meeting. */
    List<List<Integer>> sets() {
        return List.copyOf(union.sets());
    }

    List<Merge> merges(List<Integer> set) {
        return set.stream()
                .flatMap(i -> merges.getOrDefault(i, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> doubts(List<Integer> set) {
        return set.stream()
                .flatMap(i -> Stream.concat(doubts.getOrDefault(i, Set.of()).stream(), mentions.get(i).doubts.stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /** All that is known of a mention's meeting so far. */
    private MeetingMention feature(int mention) {
        return Objects.requireNonNull(features.get(union.root(mention)));
    }

    private void join(int mention, int other, String reason) {
        MeetingMention one = feature(mention);
        MeetingMention two = feature(other);
        int before = union.root(mention);
        int after = union.root(other);
        if (!apart.holds(mention, other) && union.join(mention, other)) {
            merges.computeIfAbsent(mention, m -> new ArrayList<>())
                    .add(new Merge(
                            mentions.get(mention).shown(), mentions.get(other).shown(), reason));
            boolean larger = one.attestations.size() > two.attestations.size();
            MeetingMention all = larger ? grown(before, one) : grown(after, two);
            all.absorb(larger ? two : one);
            features.remove(before);
            features.remove(after);
            features.put(union.root(mention), all);
        }
    }

    /** What grows is never a report's own mention, which must stay what that report told. */
    private MeetingMention grown(int root, MeetingMention mention) {
        return mention == mentions.get(root) ? mention.copy() : mention;
    }

    private void joinAsSaid(Judged.Pairs said) {
        Map<String, Integer> byClaim = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (Attestation a : mentions.get(i).attestations) {
                byClaim.put(a.id(), i);
            }
        }
        apart.obey(said, byClaim, "one meeting", this::join);
    }

    private void joinNumberedNames() {
        Map<String, Integer> last = new TreeMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (String edition : mentions.get(i).editions) {
                Integer before = last.put(edition, i);
                if (before != null && withinDays(mentions.get(i), mentions.get(before), NUMBERED_NAME_DAYS)) {
                    join(i, before, "the same numbered name");
                }
            }
        }
    }

    private static boolean withinDays(MeetingMention one, MeetingMention other, int days) {
        LocalDate a = one.anchor();
        LocalDate b = other.anchor();
        return a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= days;
    }

    /** First those that have a name or parties, so that those without find them. */
    private void joinDays() {
        Map<String, Set<Integer>> byDay = new HashMap<>();
        for (boolean telling : new boolean[] {true, false}) {
            for (int i = 0; i < mentions.size(); i++) {
                MeetingMention mention = mentions.get(i);
                boolean tells = !mention.cores.isEmpty() || !mention.parties.isEmpty();
                if (mention.isDated() && tells == telling) {
                    Set<String> keys = dayKeys(mention);
                    joinBest(i, candidates(keys, byDay), true, "the same days and place or name");
                    for (String key : keys) {
                        byDay.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(i);
                    }
                }
            }
        }
    }

    private static Set<String> dayKeys(MeetingMention mention) {
        Set<String> keys = new TreeSet<>();
        for (Timespan time : mention.times) {
            if (MeetingMention.isFine(time)) {
                for (LocalDate day = time.earliest(); !day.isAfter(time.latest()); day = day.plusDays(1)) {
                    for (String key : blockKeys(mention)) {
                        keys.add(day + "|" + key);
                    }
                }
            }
        }
        return keys;
    }

    private static Set<String> blockKeys(MeetingMention mention) {
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

    private List<Integer> candidates(Set<String> keys, Map<String, Set<Integer>> blocks) {
        Set<Integer> roots = new TreeSet<>();
        for (String key : keys) {
            Set<Integer> block = blocks.get(key);
            if (block != null) {
                Set<Integer> rooted = new LinkedHashSet<>();
                block.forEach(i -> rooted.add(union.root(i)));
                blocks.put(key, rooted);
                roots.addAll(rooted);
            }
        }
        return List.copyOf(roots);
    }

    /** @return whether it was joined */
    private boolean joinBest(int i, List<Integer> candidates, boolean sameDay, String reason) {
        List<Integer> best = new ArrayList<>();
        int most = Likeness.NONE + 1;
        if (candidates.size() <= MOST_CANDIDATES && mentions.get(i).doubts.isEmpty()) {
            for (int other : candidates) {
                int likeness = union.root(other) == union.root(i)
                                || toldApart(i, other)
                                || apart.holds(i, other)
                                || !feature(other).doubts.isEmpty()
                                || (sameDay && !Likeness.sameDay(feature(i), feature(other)))
                        ? Likeness.NONE
                        : Likeness.of(feature(i), feature(other));
                if (likeness > most) {
                    best.clear();
                    most = likeness;
                }
                if (likeness == most) {
                    best.add(other);
                }
            }
        }
        if (best.size() == 1) {
            join(i, best.getFirst(), reason);
        } else if (best.size() > 1) {
            doubts.computeIfAbsent(i, d -> new TreeSet<>())
                    .add(MeetingMention.mayBe(
                            mentions.get(i), best.stream().map(mentions::get).toList()));
        }
        return best.size() == 1;
    }

    private boolean toldApart(int one, int other) {
        Set<String> some = feature(one).documents;
        Set<String> others = feature(other).documents;
        return some.size() <= others.size() ? !Collections.disjoint(others, some) : !Collections.disjoint(some, others);
    }

    private NavigableMap<String, NavigableMap<LocalDate, Set<Integer>>> datedByKey() {
        NavigableMap<String, NavigableMap<LocalDate, Set<Integer>>> dated = new TreeMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            MeetingMention mention = mentions.get(i);
            if (mention.isDated()) {
                for (String key : blockKeys(mention)) {
                    dated.computeIfAbsent(key, k -> new TreeMap<>())
                            .computeIfAbsent(Objects.requireNonNull(mention.anchor()), d -> new TreeSet<>())
                            .add(i);
                }
            }
        }
        return dated;
    }

    /** A report that gives a meeting a new date joins the plan, told until then, that was still open shortly before. */
    private void joinOldPlans(NavigableMap<String, NavigableMap<LocalDate, Set<Integer>>> dated) {
        for (int i = 0; i < mentions.size(); i++) {
            MeetingMention mention = mentions.get(i);
            LocalDate reported = mention.reported;
            LocalDate day = mention.lastDay();
            if (mention.moved && reported != null && day != null) {
                LocalDate open = reported.minusDays(STILL_OPEN_DAYS);
                LocalDate from = day.minusDays(PutBack.MOST_DAYS);
                Set<Integer> plans = plans(mention, dated, from.isAfter(open) ? from : open, day.minusDays(1));
                plans.removeIf(j -> !isBy(mentions.get(j).reported, reported));
                joinBest(i, roots(plans), false, "put back to a new date");
            }
        }
    }

    /** A plan that was put off without a new date is the next plan told of a later day, if only one is. */
    private void joinNewPlans(NavigableMap<String, NavigableMap<LocalDate, Set<Integer>>> dated) {
        for (int i = 0; i < mentions.size(); i++) {
            MeetingMention mention = mentions.get(i);
            LocalDate reported = mention.reported;
            LocalDate day = feature(i).lastDay();
            if (mention.moved && reported != null && day != null && feature(i).isPlannedOnlyFor(day)) {
                Set<Integer> plans = plans(mention, dated, day.plusDays(1), day.plusDays(PutBack.MOST_DAYS));
                plans.removeIf(j -> !isBy(reported, mentions.get(j).reported));
                joinBest(i, roots(plans), false, "planned anew after it was put off");
            }
        }
    }

    private static boolean isBy(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && !day.isAfter(other);
    }

    private Set<Integer> plans(
            MeetingMention mention,
            NavigableMap<String, NavigableMap<LocalDate, Set<Integer>>> dated,
            LocalDate from,
            LocalDate to) {
        Set<Integer> plans = new TreeSet<>();
        for (String key : from.isAfter(to) ? Set.<String>of() : blockKeys(mention)) {
            NavigableMap<LocalDate, Set<Integer>> days = dated.get(key);
            if (days != null) {
                days.subMap(from, true, to, true).values().stream()
                        .flatMap(Set::stream)
                        .filter(j -> !mentions.get(j).planned.isEmpty())
                        .limit(MOST_CANDIDATES + 1L)
                        .forEach(plans::add);
            }
        }
        return plans;
    }

    private List<Integer> roots(Set<Integer> members) {
        return members.stream().map(union::root).distinct().sorted().toList();
    }

    /** @param rooted the same as {@code dated}, in which any of a meeting's mentions may stand for the others */
    private boolean joinOnlyCandidate(
            int i,
            NavigableMap<String, NavigableMap<LocalDate, Set<Integer>>> dated,
            NavigableMap<String, NavigableMap<LocalDate, Set<Integer>>> rooted) {
        MeetingMention mention = mentions.get(i);
        LocalDate reported = mention.reported;
        if (reported == null || !mention.isIdentifiable()) {
            return false;
        }
        LocalDate from = reported.minusDays(mention.ahead && !mention.past ? 3 : BACK_DAYS);
        LocalDate to = mention.past || mention.begun ? reported : reported.plusDays(AHEAD_DAYS);
        Set<Integer> known = mention.moved ? plans(mention, dated, from, to) : new TreeSet<>();
        known.removeIf(j -> !isBy(mentions.get(j).reported, reported));
        if (!known.isEmpty()) {
            return joinBest(i, roots(known), false, "the only plan known when it was put off");
        }
        Set<Integer> roots = new TreeSet<>();
        for (String key : blockKeys(mention)) {
            NavigableMap<LocalDate, Set<Integer>> days = rooted.get(key);
            if (days != null && roots.size() <= MOST_CANDIDATES) {
                roots.addAll(rootsIn(days.subMap(from, true, to, true)));
            }
        }
        return joinBest(i, List.copyOf(roots), false, "the only meeting that the report can mean");
    }

    private Set<Integer> rootsIn(NavigableMap<LocalDate, Set<Integer>> days) {
        Set<Integer> roots = new TreeSet<>();
        for (Map.Entry<LocalDate, Set<Integer>> day : days.entrySet()) {
            // Kept as roots: the next to ask need not go through all mentions of the same few meetings again.
            Set<Integer> rooted = new TreeSet<>();
            day.getValue().forEach(i -> rooted.add(union.root(i)));
            day.setValue(rooted);
            roots.addAll(rooted);
            if (roots.size() > MOST_CANDIDATES) {
                return roots;
            }
        }
        return roots;
    }

    /** Undated mentions in the same words are one where their reports are near each other. */
    private void joinUndated(List<Integer> left) {
        Map<String, Integer> first = new HashMap<>();
        for (int i : left.stream().sorted(Comparator.naturalOrder()).toList()) {
            MeetingMention mention = mentions.get(i);
            if (mention.reported != null && !doubts.containsKey(i) && mention.isToldAlike()) {
                String key = mention.alike();
                Integer before = first.get(key);
                if (before != null
                        && near(mention.reported, mentions.get(before).reported)
                        && !toldApart(i, before)
                        && Likeness.of(feature(i), feature(before)) != Likeness.NONE) {
                    join(
                            i,
                            before,
                            mention.isIdentifiable()
                                    ? "the same undated name in reports of one fortnight"
                                    : "the same parties and purpose in reports of one fortnight");
                } else {
                    first.put(key, i);
                }
            }
        }
    }

    private static boolean near(LocalDate one, @Nullable LocalDate other) {
        return other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= SAME_WORDS_DAYS;
    }
}
