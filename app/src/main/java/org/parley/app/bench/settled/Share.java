package org.parley.app.bench.settled;

import org.parley.app.score.Rates;

/** Counts what is right of what is told, and of what is known. */
final class Share {
    private long right;
    private long told;
    private long known;

    void addRight() {
        right++;
    }

    void addTold(long more) {
        told += more;
    }

    void addKnown() {
        known++;
    }

    Rates rates() {
        return rates(right, told, right, known);
    }

    static Rates rates(double rightOfTold, long told, double rightOfKnown, long known) {
        double p = told == 0 ? 0 : rightOfTold / told;
        double r = known == 0 ? 0 : rightOfKnown / known;
        return new Rates(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }
}
