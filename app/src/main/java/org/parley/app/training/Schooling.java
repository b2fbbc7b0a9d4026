package org.parley.app.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.app.score.Calibration.Told;
import org.parley.reader.judging.Example;
import org.parley.reader.judging.Learning;
import org.parley.reader.judging.Weights;

/**
 * Weights learned from lessons, with what they are worth on reports that they were not learned from.
 *
 * @param trials each penalty tried
 * @param penalty the one that was best on other reports
 * @param cuts what would be told at each threshold
 * @param cut the one chosen
 * @param told each example with the confidence that weights learned from other reports give it
 */
public record Schooling(List<Trial> trials, double penalty, List<Cut> cuts, Cut cut, List<Told> told, Weights weights) {
    private static final List<Double> PENALTIES = List.of(5.0, 10.0, 20.0, 40.0, 80.0, 160.0);
    private static final int STEPS = 20;

    /** An invented claim costs more than a missed one: of thresholds whose F1 differs by no more the highest is taken. */
    private static final double ABOUT_AS_GOOD = 0.003;

    public Schooling {
        trials = List.copyOf(trials);
        cuts = List.copyOf(cuts);
        told = List.copyOf(told);
    }

    /** @param loss the mean surprise at whether an example is right, in nats: less is better */
    public record Trial(double penalty, double loss) {}

    /** What is told when claims below a threshold are not made. */
    public record Cut(double threshold, int claims, double precision, double recall) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /**
     * @param precision the least share of right claims on other reports; a threshold that reaches it is taken, the most
     *     precise if none does
     */
    public static Schooling of(Lessons lessons, int folds, double precision) {
        List<Trial> trials = new ArrayList<>();
        List<List<Told>> byTrial = new ArrayList<>();
        for (double penalty : PENALTIES) {
            List<Told> told = told(lessons.examples(), penalty, folds);
            trials.add(new Trial(penalty, loss(told)));
            byTrial.add(told);
        }
        int best = IntStream.range(0, trials.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> trials.get(i).loss()))
                .orElseThrow();
        List<Told> told = byTrial.get(best);
        List<Cut> cuts = IntStream.range(0, STEPS)
                .mapToObj(i -> cut((double) i / STEPS, told, lessons.asked()))
                .toList();
        Cut chosen = chosen(cuts, precision);
        double penalty = trials.get(best).penalty();
        Weights weights = Learning.fit(lessons.examples(), penalty).withThreshold(chosen.threshold());
        return new Schooling(trials, penalty, cuts, chosen, told, weights);
    }

    private static Cut chosen(List<Cut> cuts, double precision) {
        List<Cut> precise =
                cuts.stream().filter(cut -> cut.precision() >= precision).toList();
        double best = precise.stream().mapToDouble(Cut::f1).max().orElse(0);
        return precise.stream()
                .filter(cut -> cut.f1() >= best - ABOUT_AS_GOOD)
                .max(Comparator.comparingDouble(Cut::threshold))
                .orElseGet(() -> cuts.stream()
                        .max(Comparator.comparingDouble(Cut::precision))
                        .orElseThrow());
    }

    private static List<Told> told(List<Example> examples, double penalty, int folds) {
        double[] confidence = Learning.crossValidated(examples, penalty, folds);
        return IntStream.range(0, confidence.length)
                .mapToObj(i -> new Told(confidence[i], examples.get(i).right()))
                .toList();
    }

    private static double loss(List<Told> told) {
        return told.stream()
                .mapToDouble(one -> {
                    double p = Math.clamp(one.confidence(), 0.001, 0.999);
                    return -Math.log(one.right() ? p : 1 - p);
                })
                .average()
                .orElse(0);
    }

    private static Cut cut(double threshold, List<Told> told, long asked) {
        List<Told> made =
                told.stream().filter(one -> one.confidence() >= threshold).toList();
        long right = made.stream().filter(Told::right).count();
        return new Cut(
                threshold,
                made.size(),
                made.isEmpty() ? 0 : (double) right / made.size(),
                asked == 0 ? 0 : (double) right / asked);
    }
}
