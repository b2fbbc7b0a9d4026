package org.parley.app.score;

import java.util.function.Predicate;

/**
 * How well claims match the gold.
 *
 * @param gold claims asked for
 * @param told claims given
 * @param rates where the key slots agree
 * @param strictF1 where the modality agrees too: a plan told as done is a miss and an invention
 */
public record Figures(long gold, long told, Rates rates, double strictF1) {

    static Figures of(Matching matching, Predicate<ClaimLine> which) {
        long right = matching.pairs().stream()
                .filter(pair -> which.test(pair.gold()))
                .count();
        long strict = matching.pairs().stream()
                .filter(pair -> which.test(pair.gold()) && pair.sameModality())
                .count();
        long gold = right + matching.missed().stream().filter(which).count();
        long told = right + matching.invented().stream().filter(which).count();
        return new Figures(
                gold,
                told,
                Rates.of(right, gold, told),
                Rates.of(strict, gold, told).f1());
    }
}
