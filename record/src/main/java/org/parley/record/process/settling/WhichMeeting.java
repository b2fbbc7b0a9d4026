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
import org.jspecify.annotations.Nullable;

/**
 * Joins the meetings of all reports: by a numbered name, by day with place or name, and an undated mention to the only
 * meeting that it can mean. Meetings that a report tells apart stay apart.
 */
final class WhichMeeting {
    private static final String SAME_DAYS = "the same days and place or name";
    private static final int NUMBERED_NAME_DAYS = 550;
    private static final int SAME_WORDS_DAYS = 14;
    private static final int AHEAD_DAYS = 120;
    private static final int BACK_DAYS = 60;
    private static final int STILL_OPEN_DAYS = 14;
    /** Rounds of one number farther apart are of two series. */
    private static final int NUMBERED_ROUND_DAYS = 120;
    /** What ended longer ago is no longer what reports mean that say no more of it, if another is nearer. */
    static final int FRESH_DAYS = 10;
    /** What is first told so soon after may have been known already. */
    private static final int SOON_DAYS = 2;

    private final List<MeetingMention> mentions;
    private final JoinedMeetings joined;
    private final Map<String, Set<Integer>> byDay = new HashMap<>();
    /** Those that by their days may be of several meetings, if these are not one. */
    private final Set<Integer> unclear = new LinkedHashSet<>();

    /**
     * @param mentions as told apart by each report, by date
     * @param said which claims, by id, people said to tell of one meeting or of two
     */
    WhichMeeting(List<MeetingMention> mentions, Judged.Pairs said) {
        this.mentions = mentions;
        this.joined = new JoinedMeetings(mentions);
        if (!said.isEmpty()) {
            joined.joinAsSaid(said);
        }
        joinNumberedNames();
        joinNumberedRounds();
        joinDays();
        MeetingDays rooted = new MeetingDays(mentions);
        new Continuations(mentions, joined, rooted).join();
        unclear.forEach(this::joinDay);
        MeetingDays dated = new MeetingDays(mentions);
        joinOldPlans(dated);
        joinNumberedRounds();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (!joined.feature(i).isDated() && !joinOnlyCandidate(i, dated, rooted)) {
                left.add(i);
            }
        }
        joinNewPlans(dated);
        joinUndated(left);
        new Calls(mentions, joined::feature, joined::root)
                .pairs()
                .forEach(p -> joined.join(p.call(), p.other(), p.reason()));
    }

    JoinedMeetings joined() {
        return joined;
    }

    private void joinNumberedNames() {
        Map<String, Integer> last = new TreeMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (String edition : mentions.get(i).editions) {
                Integer before = last.put(edition, i);
                if (before != null && withinDays(mentions.get(i), mentions.get(before), NUMBERED_NAME_DAYS)) {
                    joined.join(i, before, "the same numbered name");
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
                        && !joined.toldApart(i, before)
                        && Likeness.of(joined.feature(i), joined.feature(before)) != Likeness.NONE) {
                    joined.join(i, before, "the same round of the same talks");
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
        for (boolean telling : new boolean[] {true, false}) {
            for (int i = 0; i < mentions.size(); i++) {
                MeetingMention mention = mentions.get(i);
                boolean tells = !mention.cores.isEmpty() || !mention.parties.isEmpty();
                if (mention.isDated() && tells == telling) {
                    Set<String> keys = MeetingDays.dayKeys(mention);
                    List<Integer> best = joined.best(i, candidates(keys), true);
                    if (best.size() == 1) {
                        joined.join(i, best.getFirst(), SAME_DAYS);
                    } else if (best.size() > 1) {
                        unclear.add(i);
                    }
                    for (String key : keys) {
                        byDay.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(i);
                    }
                }
            }
        }
    }

    /** What is unclear itself is no rival to what is not. */
    private void joinDay(int i) {
        List<Integer> all = candidates(MeetingDays.dayKeys(mentions.get(i)));
        List<Integer> clear = all.stream().filter(j -> !isUnclear(j)).toList();
        joined.joinBest(i, joined.best(i, clear, true).isEmpty() ? all : clear, true, SAME_DAYS);
    }

    private boolean isUnclear(int root) {
        return unclear.contains(root) && joined.feature(root) == mentions.get(root);
    }

    private List<Integer> candidates(Set<String> keys) {
        Set<Integer> roots = new HashSet<>();
        for (String key : keys) {
            Set<Integer> block = byDay.get(key);
            if (block != null && roots.size() <= MeetingDays.MOST) {
                Set<Integer> rooted = MeetingDays.rooted(block, joined::root);
                byDay.put(key, rooted);
                roots.addAll(rooted);
            }
        }
        return roots.size() > MeetingDays.MOST
                ? List.of()
                : roots.stream().sorted().toList();
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
                joined.joinBest(i, joined.roots(plans), false, "put back to a new date");
            }
        }
    }

    /** A plan that was put off without a new date is the next plan told of a later day, if only one is. */
    private void joinNewPlans(MeetingDays dated) {
        for (int i = 0; i < mentions.size(); i++) {
            MeetingMention mention = mentions.get(i);
            LocalDate reported = mention.reported;
            LocalDate day = joined.feature(i).lastDay();
            if (mention.moved
                    && reported != null
                    && day != null
                    && joined.feature(i).isPlannedOnlyFor(day)) {
                Set<Integer> plans = dated.plans(mention, day.plusDays(1), day.plusDays(PutBack.MOST_DAYS));
                plans.removeIf(j -> !isBy(reported, mentions.get(j).reported));
                removeLater(plans);
                joined.joinBest(i, joined.roots(plans), false, "planned anew after it was put off");
            }
        }
    }

    /** A plan that is first told when the day of an earlier one is past is rather that of the next meeting. */
    private void removeLater(Set<Integer> plans) {
        plans.stream()
                .min(Comparator.comparing(j -> Objects.requireNonNull(mentions.get(j).reported)))
                .map(first -> joined.feature(first).latestDay())
                .ifPresent(past -> plans.removeIf(j -> !isBy(mentions.get(joined.root(j)).reported, past)));
    }

    private static boolean isBy(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && !day.isAfter(other);
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
            return joined.joinBest(i, joined.roots(plans), false, "the only plan known when it was put off");
        }
        List<Integer> all = List.copyOf(rooted.meetings(mention, from, to, joined::root));
        if (all.size() <= MeetingDays.MOST) {
            List<Integer> known = all.stream()
                    .filter(j -> isBy(mentions.get(j).reported, reported.plusDays(SOON_DAYS)))
                    .toList();
            LocalDate fresh = reported.minusDays(FRESH_DAYS);
            List<Integer> now = known.stream()
                    .filter(j -> !joined.feature(j).latestDay().isBefore(fresh))
                    .toList();
            for (List<Integer> some : List.of(now, known)) {
                if (!joined.best(i, some, false).isEmpty()) {
                    return joined.joinBest(i, some, false, "the only meeting that was known of, and near");
                }
            }
        }
        return joined.joinBest(i, all, false, "the only meeting that the report can mean");
    }

    /** Undated mentions in the same words are one where their reports are near each other. */
    private void joinUndated(List<Integer> left) {
        Map<String, Integer> first = new HashMap<>();
        for (int i : left.stream().sorted(Comparator.naturalOrder()).toList()) {
            MeetingMention mention = mentions.get(i);
            if (mention.reported != null && !joined.isDoubtful(i) && mention.isToldAlike()) {
                String key = mention.alike();
                Integer before = first.get(key);
                if (before != null
                        && near(mention.reported, mentions.get(before).reported)
                        && !joined.toldApart(i, before)
                        && Likeness.of(joined.feature(i), joined.feature(before)) != Likeness.NONE) {
                    joined.join(
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
