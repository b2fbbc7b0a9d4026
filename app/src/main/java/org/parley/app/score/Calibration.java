package org.parley.app.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence means what it says: of claims at 0.8 about 80 in 100 should match the gold.
 *
 * @param bins those that have claims, the least sure first
 * @param sure claims with a confidence of {@value #SURE} and more
 * @param error how far confidence and share of right claims lie apart, a mean over claims
 */
public record Calibration(List<Bin> bins, Sure sure, double error) {
    /** From there on a claim may be told without hedging. */
    public static final double SURE = 0.8;

    private static final int BINS = 10;

    public Calibration {
        bins = List.copyOf(bins);
    }

    /** A claim's confidence, and whether the gold has it. */
    public record Told(double confidence, boolean right) {}

    /**
     * Claims of like confidence.
     *
     * @param from the least confidence of the bin; it is a tenth wide
     * @param confidence the mean
     * @param right the share of the claims that match
     */
    public record Bin(double from, int claims, double confidence, double right) {}

    /**
     * Claims that are sure.
     *
     * @param precision the share of them that match
     * @param share of all matched claims, those that are sure
     */
    public record Sure(int claims, double precision, double share) {}

    /** @throws IllegalArgumentException if a claim has no confidence */
    public static Calibration of(Score score) {
        List<Told> told = new ArrayList<>();
        score.matched().forEach(claim -> told.add(new Told(confidence(claim), true)));
        score.invented().forEach(claim -> told.add(new Told(confidence(claim), false)));
        return of(told);
    }

    public static Calibration of(List<Told> told) {
        List<Bin> bins = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < BINS; i++) {
            int number = i;
            List<Told> there = told.stream()
                    .filter(claim -> Math.min(BINS - 1, (int) (claim.confidence() * BINS + 1e-9)) == number)
                    .toList();
            if (!there.isEmpty()) {
                double mean =
                        there.stream().mapToDouble(Told::confidence).average().orElseThrow();
                double right = share(there.stream().filter(Told::right).count(), there.size());
                bins.add(new Bin((double) i / BINS, there.size(), mean, right));
                error += Math.abs(mean - right) * there.size() / told.size();
            }
        }
        List<Told> sure =
                told.stream().filter(claim -> claim.confidence() >= SURE).toList();
        long right = sure.stream().filter(Told::right).count();
        long allRight = told.stream().filter(Told::right).count();
        return new Calibration(bins, new Sure(sure.size(), share(right, sure.size()), share(right, allRight)), error);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double confidence(ClaimLine claim) {
        String confidence = claim.text("confidence");
        if (confidence == null) {
            throw new IllegalArgumentException("a claim of " + claim.document() + " has no confidence");
        }
        return Double.parseDouble(confidence);
    }
}
