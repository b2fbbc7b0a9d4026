package org.parley.app.bench;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long each side took to read all reports, by the clock on the wall.
 *
 * @param times in the order of the sides, ours the first
 */
public record Round(List<Duration> times) {
    public Round {
        times = List.copyOf(times);
    }

    static Round none(int sides) {
        return new Round(Collections.nCopies(sides, Duration.ZERO));
    }

    Round plus(Round other) {
        return new Round(IntStream.range(0, times.size())
                .mapToObj(i -> times.get(i).plus(other.times.get(i)))
                .toList());
    }

    /** How many times as fast as another side ours was. */
    double ratio(int side) {
        return (double) times.get(side).toNanos() / Math.max(1, times.getFirst().toNanos());
    }
}
