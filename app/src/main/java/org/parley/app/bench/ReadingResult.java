package org.parley.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rounds of a measurement as a table.
 *
 * @param tokens of all reports, the same for both sides
 */
public record ReadingResult(int tokens, List<Round> rounds) {
    public ReadingResult {
        rounds = List.copyOf(rounds);
    }

    private Round total() {
        return rounds.stream().reduce(Round.NONE, Round::plus);
    }

    /** How many times as many tokens a second ours read, over all rounds. */
    public double ratio() {
        return total().ratio();
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%-6s%10s%10s%12s%12s%12s%8s"
                .formatted("round", "tokens", "Parley s", "tokens/s", "default s", "tokens/s", "ratio"));
        for (int i = 0; i < rounds.size(); i++) {
            lines.add(line(String.valueOf(i + 1), tokens, rounds.get(i)));
        }
        lines.add(line("all", (long) tokens * rounds.size(), total()));
        return lines;
    }

    private static String line(String name, long tokens, Round round) {
        return String.format(
                Locale.ROOT,
                "%-6s%10d%10.1f%12.0f%12.1f%12.0f%8.2f",
                name,
                tokens,
                seconds(round.ours()),
                tokens / seconds(round.ours()),
                seconds(round.theirs()),
                tokens / seconds(round.theirs()),
                round.ratio());
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
