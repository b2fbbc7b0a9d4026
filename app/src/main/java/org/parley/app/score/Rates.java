package org.parley.app.score;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Precision, recall and their harmonic mean, 0 to 1; 0 where there is nothing to be right about. */
public record Rates(double precision, double recall, double f1) {

    static Rates of(long right, long gold, long told) {
        double p = told == 0 ? 0 : (double) right / told;
        double r = gold == 0 ? 0 : (double) right / gold;
        return new Rates(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }

    /** Those of one slot over matched pairs: values told where the gold has none count against it. */
    static Rates of(
            List<Pair> pairs,
            Function<ClaimLine, @Nullable String> slot,
            BiPredicate<@Nullable String, @Nullable String> agree) {
        return of(
                pairs.stream()
                        .filter(pair -> agree.test(slot.apply(pair.gold()), slot.apply(pair.told())))
                        .count(),
                pairs.stream().filter(pair -> slot.apply(pair.gold()) != null).count(),
                pairs.stream().filter(pair -> slot.apply(pair.told()) != null).count());
    }
}
