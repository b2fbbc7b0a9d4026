package org.parley.record.process.settling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    /** Rounds of one number farther apart are of two series. */
    private static final int NUMBERED_ROUND_DAYS = 120;
    /** What ended longer ago is no longer what reports mean that say no more of it, if another is nearer. */
    private static final int FRESH_DAYS = 10;
    /** What is first told so soon after may have been known already. */
    private static final int SOON_DAYS = 2;

    private final List<MeetingMention> mentions;
    private final Union union;
    private final Apart apart;
    private final Map<Integer, MeetingMention> features = new HashMap<>();
    private final Map<Integer, List<Merge>> merges = new HashMap<>();
    private final Map<Integer, Set<String>> doubts = new HashMap<>();
    private final Map<String, List<Integer>> byDocument = new HashMap<>();

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
            for (String document : mentions.get(i).documents) {
                byDocument.computeIfAbsent(document, d -> new ArrayList<>()).add(i);
            }
        }
        if (!said.isEmpty()) {
            joinAsSaid(said);
        }
        joinNumberedNames();
        joinNumberedRounds();
        joinDays();
        MeetingDays dated = new MeetingDays(mentions);
        joinOldPlans(dated);
        joinNumberedRounds();
        List<Integer> left = new ArrayList<>();
        MeetingDays rooted = new MeetingDays(mentions);
        for (int i = 0; i < mentions.size(); i++) {
            if (!feature(i).isDated() && !joinOnlyCandidate(i, dated, rooted)) {
                left.add(i);
            }
        }
        joinNewPlans(dated);
        joinUndated(left);
        new Calls(mentions, this::feature, union::root).pairs().forEach(p -> join(p.call(), p.other(), p.reason()));
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

    /** Unlike numbered names, rounds are counted anew and differently: only where their days do not speak against it. */
    private void joinNumberedRounds() {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            MeetingMention mention = mentions.get(i);
            for (String round : mention.rounds.isEmpty() ? Set.<String>of() : mention.identities) {
                Integer before = last.put(round, i);
                if (before != null
                        && withinDays(mention, mentions.get(before), NUMBERED_ROUND_DAYS)
                        && !toldApart(i, before)
                        && Likeness.of(feature(i), feature(before)) != Likeness.NONE) {
                    join(i, before, "the same round of the same talks");
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
                    Set<String> keys = MeetingDays.dayKeys(mention);
                    joinBest(i, candidates(keys, byDay), true, "the same days and place or name");
                    for (String key : keys) {
                        byDay.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(i);
                    }
                }
            }
        }
    }

    private List<Integer> candidates(Set<String> keys, Map<String, Set<Integer>> blocks) {
        Set<Integer> roots = new HashSet<>();
        for (String key : keys) {
            Set<Integer> block = blocks.get(key);
            if (block != null && roots.size() <= MeetingDays.MOST) {
                Set<Integer> rooted = MeetingDays.rooted(block, union::root);
                blocks.put(key, rooted);
                roots.addAll(rooted);
            }
        }
        return roots.size() > MeetingDays.MOST
                ? List.of()
                : roots.stream().sorted().toList();
    }

    /** @return whether it was joined */
    private boolean joinBest(int i, List<Integer> candidates, boolean sameDay, String reason) {
        List<Integer> best = best(i, candidates, sameDay);
        if (best.size() == 1) {
            join(i, best.getFirst(), reason);
        } else if (best.size() > 1) {
            doubts.computeIfAbsent(i, d -> new TreeSet<>())
                    .add(MeetingMention.mayBe(
                            mentions.get(i), best.stream().map(mentions::get).toList()));
        }
        return best.size() == 1;
    }

    /** Those for which most speaks; empty if it can be none. */
    private List<Integer> best(int i, List<Integer> candidates, boolean sameDay) {
        List<Integer> best = new ArrayList<>();
        int most = Likeness.NONE + 1;
        if (candidates.size() <= MeetingDays.MOST && mentions.get(i).doubts.isEmpty()) {
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
        return best;
    }

    /** Whether a report speaks of the one and of the other, in words that are not for one meeting. */
    private boolean toldApart(int one, int other) {
        boolean fewer =
                feature(one).documents.size() <= feature(other).documents.size();
        Set<String> others = feature(fewer ? other : one).documents;
        return feature(fewer ? one : other).documents.stream()
                .filter(others::contains)
                .anyMatch(d -> toldApartIn(d, one, other));
    }

    private boolean toldApartIn(String document, int one, int other) {
        List<Integer> told = byDocument.getOrDefault(document, List.of());
        List<MeetingMention> these = told.stream()
                .filter(i -> union.root(i) == union.root(one))
                .map(mentions::get)
                .toList();
        return told.size() > MeetingDays.MOST
                || told.stream()
                        .filter(i -> union.root(i) == union.root(other))
                        .map(mentions::get)
                        .anyMatch(b -> these.stream().anyMatch(a -> Likeness.areToldApart(a, b)));
    }

    /** A report that gives a meeting a new date joins the plan, told until then, that was still open shortly before. */
    private void joinOldPlans(MeetingDays dated) {
        for (int i = 0; i < mentions.size(); i++) {
            MeetingMention mention = mentions.get(i);
            LocalDate reported = mention.reported;
            LocalDate day = mention.lastDay();
            if (mention.moved && reported != null && day != null) {
                LocalDate open = reported.minusDays(STILL_OPEN_DAYS);
                LocalDate from = day.minusDays(PutBack.MOST_DAYS);
                Set<Integer> plans = dated.plans(mention, from.isAfter(open) ? from : open, day.minusDays(1));
                plans.removeIf(j -> !isBy(mentions.get(j).reported, reported));
                joinBest(i, roots(plans), false, "put back to a new date");
            }
        }
    }

    /** A plan that was put off without a new date is the next plan told of a later day, if only one is. */
    private void joinNewPlans(MeetingDays dated) {
        for (int i = 0; i < mentions.size(); i++) {
            MeetingMention mention = mentions.get(i);
            LocalDate reported = mention.reported;
            LocalDate day = feature(i).lastDay();
            if (mention.moved && reported != null && day != null && feature(i).isPlannedOnlyFor(day)) {
                Set<Integer> plans = dated.plans(mention, day.plusDays(1), day.plusDays(PutBack.MOST_DAYS));
                plans.removeIf(j -> !isBy(reported, mentions.get(j).reported));
                removeLater(plans);
                joinBest(i, roots(plans), false, "planned anew after it was put off");
            }
        }
    }

    /** A plan that is first told when the day of an earlier one is past is rather that of the next meeting. */
    private void removeLater(Set<Integer> plans) {
        plans.stream()
                .min(Comparator.comparing(j -> Objects.requireNonNull(mentions.get(j).reported)))
                .map(first -> feature(first).latestDay())
                .ifPresent(past -> plans.removeIf(j -> !isBy(mentions.get(union.root(j)).reported, past)));
    }

    private static boolean isBy(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && !day.isAfter(other);
    }

    private List<Integer> roots(Set<Integer> members) {
        return members.stream().map(union::root).distinct().sorted().toList();
    }

    /** @param rooted the same as {@code dated}, in which any of a meeting's mentions may stand for the others */
    private boolean joinOnlyCandidate(int i, MeetingDays dated, MeetingDays rooted) {
        MeetingMention mention = mentions.get(i);
        LocalDate reported = mention.reported;
        if (reported == null || !mention.isIdentifiable()) {
            return false;
        }
        LocalDate from = reported.minusDays(mention.ahead && !mention.past ? 3 : BACK_DAYS);
        LocalDate to = mention.past || mention.begun ? reported : reported.plusDays(AHEAD_DAYS);
        Set<Integer> plans = mention.moved ? dated.plans(mention, from, to) : new TreeSet<>();
        plans.removeIf(j -> !isBy(mentions.get(j).reported, reported));
        if (!plans.isEmpty()) {
            return joinBest(i, roots(plans), false, "the only plan known when it was put off");
        }
        List<Integer> all = List.copyOf(rooted.meetings(mention, from, to, union::root));
        if (all.size() <= MeetingDays.MOST) {
            List<Integer> known = all.stream()
                    .filter(j -> isBy(mentions.get(j).reported, reported.plusDays(SOON_DAYS)))
                    .toList();
            LocalDate fresh = reported.minusDays(FRESH_DAYS);
            List<Integer> now = known.stream()
                    .filter(j -> !feature(j).latestDay().isBefore(fresh))
                    .toList();
            for (List<Integer> some : List.of(now, known)) {
                if (!best(i, some, false).isEmpty()) {
                    return joinBest(i, some, false, "the only meeting that was known of, and near");
                }
            }
        }
        return joinBest(i, all, false, "the only meeting that the report can mean");
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
