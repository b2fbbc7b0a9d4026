package org.parley.app.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.reader.plover.Coder;

/** How often each event was told and right; CONCEDE and RETREAT count as one. */
public final class PloverResult {
    private static final class Count {
        private int right;
        private int gold;
        private int told;

        double f1() {
            return gold + told == 0 ? 0 : 2.0 * right / (gold + told);
        }
    }

    private final SortedMap<String, Count> counts = new TreeMap<>();
    private int rows;
    private int right;

    /** @param told empty where nothing was said */
    public void add(String gold, String told) {
        String expected = joined(gold);
        String given = joined(told);
        rows++;
        of(expected).gold++;
        if (!given.isEmpty()) {
            of(given).told++;
        }
        if (given.equals(expected)) {
            right++;
            of(expected).right++;
        }
    }

    private static String joined(String event) {
        return event.equals("CONCEDE") || event.equals("RETREAT") ? Coder.YIELD : event;
    }

    private Count of(String event) {
        return counts.computeIfAbsent(event, e -> new Count());
    }

    /** The mean over the events that the gold has. */
    public double macroF1() {
        return counts.values().stream()
                .filter(count -> count.gold > 0)
                .mapToDouble(Count::f1)
                .average()
                .orElse(0);
    }

    public double accuracy() {
        return rows == 0 ? 0 : (double) right / rows;
    }

    /** A line an event, then the means. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%-10s %5s %5s %6s %6s %6s", "event", "gold", "told", "P", "R", "F1"));
        counts.forEach((event, count) -> lines.add(String.format(
                Locale.ROOT,
                "%-10s %5d %5d %6.3f %6.3f %6.3f",
                event,
                count.gold,
                count.told,
                count.told == 0 ? 0 : (double) count.right / count.told,
                count.gold == 0 ? 0 : (double) count.right / count.gold,
                count.f1())));
        lines.add(
                String.format(Locale.ROOT, "all: %d rows, macro-F1 %.3f, accuracy %.3f", rows, macroF1(), accuracy()));
        return lines;
    }
}
