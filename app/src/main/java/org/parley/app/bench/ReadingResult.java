package org.parley.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rounds of a measurement as a table.
 *
 * @param tokens of all reports, the same for all sides
 * @param sides their names, ours the first
 */
public record ReadingResult(int tokens, List<String> sides, List<Round> rounds) {
    public ReadingResult {
        sides = List.copyOf(sides);
        rounds = List.copyOf(rounds);
    }

    private Round total() {
        return rounds.stream().reduce(Round.none(sides.size()), Round::plus);
    }

    /** How many times as many tokens a second ours read as another side, over all rounds. */
    public double ratio(int side) {
        return total().ratio(side);
    }

    /** A row for each side of each round and of all; the last column is how many times as fast ours was. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%-6s%-40s%10s%10s%10s%8s".formatted("round", "reader", "tokens", "seconds", "tokens/s", "ratio"));
        for (int i = 0; i < rounds.size(); i++) {
            rows(lines, String.valueOf(i + 1), tokens, rounds.get(i));
        }
        rows(lines, "all", (long) tokens * rounds.size(), total());
        return lines;
    }

    private void rows(List<String> lines, String name, long read, Round round) {
        for (int side = 0; side < sides.size(); side++) {
            double seconds = round.times().get(side).toNanos() / 1e9;
            lines.add(String.format(
                    Locale.ROOT,
                    "%-6s%-40s%10d%10.1f%10.0f%8.2f",
                    name,
                    sides.get(side),
                    read,
                    seconds,
                    read / seconds,
                    round.ratio(side)));
        }
    }
}
