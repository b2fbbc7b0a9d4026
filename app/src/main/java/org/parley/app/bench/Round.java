package org.parley.app.bench;

import java.time.Duration;

/** How long each took to read all reports, by the clock on the wall. */
public record Round(Duration ours, Duration theirs) {
    static final Round NONE = new Round(Duration.ZERO, Duration.ZERO);

    Round plus(Round other) {
        return new Round(ours.plus(other.ours), theirs.plus(other.theirs));
    }

    /** How many times as fast ours was. */
    double ratio() {
        return (double) theirs.toNanos() / Math.max(1, ours.toNanos());
    }
}
