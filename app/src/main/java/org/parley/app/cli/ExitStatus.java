package org.parley.app.cli;

import org.parley.app.reading.Tally;

/** What the process says to its caller at the end. */
public final class ExitStatus {
    /** Every report was read. */
    public static final int ALL_READ = 0;

    /** Some report was not read; what was read stands. */
    public static final int SOME_SKIPPED = 1;

    /** The call could not be carried out. */
    public static final int UNUSABLE_CALL = 2;

    private ExitStatus() {}

    static int of(Tally tally) {
        return tally.complete() ? ALL_READ : SOME_SKIPPED;
    }
}
