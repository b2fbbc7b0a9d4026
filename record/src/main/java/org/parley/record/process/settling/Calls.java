package org.parley.record.process.settling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls for talks of which nothing is told but between whom: which are one call, and which plan came of them. */
final class Calls {
    private static final int ONE_CALL_DAYS = 14;
    private static final int ANSWERED_DAYS = 21;

    private final List<MeetingMention> mentions;
    private final IntFunction<MeetingMention> known;
    /** By sides and day of report, the meetings told of. */
    private final Map<String, NavigableMap<LocalDate, Set<Integer>>> meetings = new HashMap<>();
    /** By sides and day of report, the last day of all meetings told of by then. */
    private final Map<String, NavigableMap<LocalDate, LocalDate>> lastDays = new HashMap<>();

    /** Two mentions that are one meeting. */
    record Pair(int call, int other, String reason) {}

    /**
     * @param mentions by date
     * @param known all that is known of a mention's meeting
     * @param root a number for it
     */
    Calls(List<MeetingMention> mentions, IntFunction<MeetingMention> known, IntUnaryOperator root) {
        this.mentions = mentions;
        this.known = known;
        for (int i = 0; i < mentions.size(); i++) {
            MeetingMention mention = mentions.get(i);
            MeetingMention meeting = known.apply(i);
            if (mention.reported != null && meeting.isDated() && mention.sides > 1 && meeting.doubts.isEmpty()) {
                meetings.computeIfAbsent(sides(mention), s -> new TreeMap<>())
                        .computeIfAbsent(mention.reported, d -> new TreeSet<>())
                        .add(root.applyAsInt(i));
                addLastDay(sides(mention), mention.reported, meeting);
            }
        }
    }

    private void addLastDay(String sides, LocalDate reported, MeetingMention meeting) {
        NavigableMap<LocalDate, LocalDate> days = lastDays.computeIfAbsent(sides, s -> new TreeMap<>());
        Map.Entry<LocalDate, LocalDate> before = days.floorEntry(reported);
        LocalDate last = meeting.latestDay();
        days.put(reported, before == null || last.isAfter(before.getValue()) ? last : before.getValue());
    }

    private static String sides(MeetingMention meeting) {
        return String.join("|", meeting.parties);
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Map<String, Integer> before = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            MeetingMention call = mentions.get(i);
            LocalDate day = call.reported;
            if (day != null && call.called && !call.isIdentifiable() && call.sides > 1) {
                Integer last = before.put(sides(call), i);
                LocalDate lastDay = last == null ? null : mentions.get(last).reported;
                if (last != null
                        && lastDay != null
                        && !lastDay.plusDays(ONE_CALL_DAYS).isBefore(day)
                        && !hasMet(sides(call), lastDay, day)) {
                    pairs.add(new Pair(i, last, "a call for talks of the same sides within a fortnight"));
                }
                Integer plan = plan(sides(call), day);
                if (plan != null) {
                    pairs.add(new Pair(i, plan, "called for, and then told as planned on that call"));
                }
            }
        }
        return pairs;
    }

    /** Whether talks of just these sides, the last that are known, were on a day between. */
    private boolean hasMet(String sides, LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, LocalDate> told = lastDays.get(sides);
        Map.Entry<LocalDate, LocalDate> last = told == null ? null : told.floorEntry(to);
        return last != null && last.getValue().isAfter(from) && last.getValue().isBefore(to);
    }

    /**
     * The only talks of just these sides told in the weeks after to be what was called for, if none were ahead or going on
     * when the call was made. Others may have come about without it.
     */
    private @Nullable Integer plan(String sides, LocalDate day) {
        NavigableMap<LocalDate, LocalDate> before = lastDays.get(sides);
        Map.Entry<LocalDate, LocalDate> last = before == null ? null : before.floorEntry(day);
        NavigableMap<LocalDate, Set<Integer>> told = meetings.get(sides);
        if (told == null || (last != null && !last.getValue().isBefore(day))) {
            return null;
        }
        Set<Integer> found = told.subMap(day, false, day.plusDays(ANSWERED_DAYS), true).values().stream()
                .flatMap(Set::stream)
                .filter(i -> known.apply(i).asked)
                .collect(Collectors.toCollection(TreeSet::new));
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
