package org.parley.record.process.settling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Timespan;

/** Joins what is told of one meeting on days apart: that it was broken off, was taken up again, and came to an end. */
final class Continuations {
    /** How long after the last day told a meeting may still be the one that is broken off. */
    private static final int UNDER_WAY_DAYS = 10;
    /** What opens later after a break is rather the next round. */
    private static final int PAUSE_DAYS = 21;
    /** How soon after a break a plan for its end is told. */
    private static final int SOON_DAYS = 10;
    /** What ends longer after its last day told began anew in between. */
    private static final int LONGEST_DAYS = 14;

    private final List<MeetingMention> mentions;
    private final JoinedMeetings joined;
    private final MeetingDays days;

    /**
     * @param mentions by date
     * @param days of the same mentions, to be asked for meetings
     */
    Continuations(List<MeetingMention> mentions, JoinedMeetings joined, MeetingDays days) {
        this.mentions = mentions;
        this.joined = joined;
        this.days = days;
    }

    void join() {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).broken && !joined.feature(i).isDated()) {
                joinBreak(i);
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).broken && joined.feature(i).isDated()) {
                joinResumption(i);
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            if (!mentions.get(i).ends.isEmpty()) {
                joinEnd(i);
            }
        }
    }

    private void joinBreak(int i) {
        MeetingMention mention = mentions.get(i);
        LocalDate reported = mention.reported;
        if (reported != null && mention.isIdentifiable()) {
            LocalDate from = reported.minusDays(LONGEST_DAYS + UNDER_WAY_DAYS);
            Timespan late = Timespan.between(reported.minusDays(UNDER_WAY_DAYS), reported);
            List<Integer> open = open(
                    mention,
                    from,
                    reported,
                    m -> m.held.stream().anyMatch(late::overlaps) && isBy(m.since, reported) && !isOver(m, reported));
            List<Integer> best = joined.best(i, open, false);
            if (best.size() == 1) {
                joined.join(i, best.getFirst(), "broken off while it was under way");
            }
        }
    }

    /** The next that began after it, or was then planned, unless that was known of before the break. */
    private void joinResumption(int i) {
        MeetingMention meeting = joined.feature(i);
        LocalDate broken = mentions.get(i).reported;
        if (broken != null && !isOver(meeting, broken) && firstAfter(meeting.held, broken) == null) {
            LocalDate soon = broken.plusDays(SOON_DAYS);
            List<Integer> next = open(
                    meeting,
                    broken,
                    broken.plusDays(PAUSE_DAYS),
                    m -> isBy(broken, m.since)
                            && firstAfter(m.times, broken) != null
                            && (m.begun || !m.planned.isEmpty() && isBy(m.since, soon))
                            && Likeness.canGoOn(meeting, m));
            joinNearest(
                    i,
                    next,
                    Comparator.comparing(j -> firstAfter(joined.feature(j).times, broken)),
                    "taken up again after it was broken off");
        }
    }

    /** The last that was under way before, unless it ended then, or the mention is of a meeting that began by itself. */
    private void joinEnd(int i) {
        MeetingMention ended = joined.feature(i);
        LocalDate end = mentions.get(i).ends.iterator().next().earliest();
        Timespan before = Timespan.between(end.minusDays(LONGEST_DAYS), end.minusDays(1));
        boolean apart = Stream.concat(ended.held.stream(), ended.planned.stream())
                .noneMatch(t -> t.earliest().isBefore(end));
        if (apart && ended.planned.isEmpty()) {
            List<Integer> open = open(
                    ended,
                    before.earliest(),
                    before.latest(),
                    m -> m.begun
                            && isBy(m.since, mentions.get(i).reported)
                            && m.held.stream().anyMatch(before::overlaps)
                            && m.held.stream().noneMatch(t -> t.latest().isAfter(end))
                            && !isOver(m, end)
                            && Likeness.canGoOn(ended, m));
            joinNearest(
                    i,
                    open,
                    Comparator.comparing((Integer j) -> joined.feature(j).latestDay())
                            .reversed(),
                    "the end of what was under way");
        }
    }

    private List<Integer> open(MeetingMention mention, LocalDate from, LocalDate to, Predicate<MeetingMention> which) {
        List<Integer> roots = joined.roots(days.meetings(mention, from, to, joined::root));
        return roots.size() > MeetingDays.MOST
                ? List.of()
                : roots.stream().filter(j -> which.test(joined.feature(j))).toList();
    }

    private void joinNearest(int i, List<Integer> found, Comparator<Integer> nearness, String reason) {
        List<Integer> others =
                found.stream().filter(j -> j != joined.root(i)).sorted(nearness).toList();
        boolean only =
                !others.isEmpty() && (others.size() == 1 || nearness.compare(others.getFirst(), others.get(1)) != 0);
        if (only) {
            joined.join(i, others.getFirst(), reason);
        }
    }

    /** Whether it was told to have ended before a day. */
    private static boolean isOver(MeetingMention meeting, LocalDate day) {
        return meeting.ends.stream().anyMatch(t -> t.latest().isBefore(day));
    }

    private static @Nullable LocalDate firstAfter(Collection<Timespan> times, LocalDate day) {
        return times.stream()
                .filter(MeetingMention::isFine)
                .map(Timespan::earliest)
                .filter(d -> d.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isBy(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && !day.isAfter(other);
    }
}
