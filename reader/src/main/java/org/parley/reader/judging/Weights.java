package org.parley.reader.judging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each sign weighs, in log-odds: the weights of a claim's signs and the bias sum to the log-odds of its being right.
 *
 * @param threshold the confidence below which a claim is not made
 * @param weights by sign; a sign without one weighs nothing
 */
public record Weights(double threshold, double bias, SortedMap<String, Double> weights) {
    /** Where the shipped ones lie, in {@link Weights}' own package. */
    public static final String FILE = "weights.txt";

    /** How far a bias may be moved, in log-odds. */
    private static final double FURTHEST = 4;

    private static final int HALVINGS = 30;
    private static final String THRESHOLD = "threshold";
    private static final String BIAS = "bias";

    public Weights {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    /** Those that ship with Parley. */
    public static Weights load() {
        InputStream stream = Weights.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException("the judge lacks " + FILE);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the judge's " + FILE + " cannot be read", e);
        }
    }

    /**
     * Lines of a weight and its sign, parted by spaces; those that begin with {@code #} are comments.
     *
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static Weights parse(List<String> lines) {
        TreeMap<String, Double> weights = new TreeMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.strip().split(" +", 2);
            try {
                weights.put(parts[1], Double.valueOf(parts[0]));
            } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
                throw new IllegalArgumentException("no weight and sign: " + line, e);
            }
        }
        Double threshold = weights.remove(THRESHOLD);
        Double bias = weights.remove(BIAS);
        if (threshold == null || bias == null) {
            throw new IllegalArgumentException("threshold or bias is missing among the weights");
        }
        return new Weights(threshold, bias, weights);
    }

    /** As {@link #parse} reads them, sorted by sign. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(THRESHOLD, threshold));
        lines.add(line(BIAS, bias));
        weights.forEach((sign, weight) -> lines.add(line(sign, weight)));
        return lines;
    }

    private static String line(String sign, double weight) {
        return String.format(Locale.ROOT, "%7.3f %s", weight, sign);
    }

    public Weights withThreshold(double changed) {
        return new Weights(changed, bias, weights);
    }

    /**
     * Rules are right more often on the reports that they were tuned on than on others. The bias that makes the mean
     * confidence on fresh examples the share of them that is right; the same claims are made as before.
     *
     * @param fresh of reports that no rule was tuned on, at least one
     */
    public Weights tempered(List<Example> fresh) {
        long right = fresh.stream().filter(Example::right).count();
        double least = -FURTHEST;
        double most = FURTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            Weights middle = new Weights(threshold, bias + (least + most) / 2, weights);
            double sum = fresh.stream()
                    .mapToDouble(each -> middle.confidence(each.signs()))
                    .sum();
            if (sum > right) {
                most = (least + most) / 2;
            } else {
                least = (least + most) / 2;
            }
        }
        double shift = (least + most) / 2;
        double odds = Math.log(threshold / (1 - threshold)) + shift;
        return new Weights(1 / (1 + Math.exp(-odds)), bias + shift, weights);
    }

    double of(String sign) {
        return weights.getOrDefault(sign, 0.0);
    }

    /** How likely a claim of these signs is right, 0 to 1, in thousandths. */
    public double confidence(Signs signs) {
        double sum = bias;
        for (Map.Entry<String, Double> sign : signs.strengths().entrySet()) {
            sum += of(sign.getKey()) * sign.getValue();
        }
        return Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0;
    }
}
