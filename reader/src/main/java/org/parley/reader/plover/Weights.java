package org.parley.reader.plover;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much each trait speaks for each event: a multinomial logistic model. Its file is text to be read: a line that says
 * what it was learned on, a header, and a line a trait, in order.
 */
public final class Weights {
    /** In which file of the class path the shipped weights are, beside this class. */
    static final String FILE = "weights.tsv";

    private static final String ORIGIN = "# learned on ";

    private final String origin;
    private final List<String> events;
    private final SortedMap<String, double[]> byTrait;

    /**
     * @param origin fingerprint of what was learned on, one line
     * @param byTrait a weight for each event, in their order
     */
    Weights(String origin, List<String> events, SortedMap<String, double[]> byTrait) {
        this.origin = origin;
        this.events = List.copyOf(events);
        this.byTrait = new TreeMap<>(byTrait);
    }

    /** The weights that come with Parley. */
    public static Weights shipped() {
        InputStream stream = Weights.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException(FILE + " is not on the class path");
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static Weights read(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        String first = lines.readLine();
        String header = lines.readLine();
        if (first == null || !first.startsWith(ORIGIN) || header == null) {
            throw new IOException("no weights of Parley");
        }
        List<String> events = Arrays.asList(header.split("\t")).subList(1, header.split("\t").length);
        SortedMap<String, double[]> byTrait = new TreeMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t");
            byTrait.put(
                    cells[0],
                    Arrays.stream(cells)
                            .skip(1)
                            .mapToDouble(Double::parseDouble)
                            .toArray());
        }
        return new Weights(first.substring(ORIGIN.length()), events, byTrait);
    }

    /** The file's lines. */
    public String text() {
        StringBuilder text = new StringBuilder(ORIGIN).append(origin).append("\ntrait");
        events.forEach(event -> text.append('\t').append(event));
        text.append('\n');
        byTrait.forEach((trait, weights) -> text.append(trait)
                .append('\t')
                .append(Arrays.stream(weights).mapToObj(Weights::rounded).collect(Collectors.joining("\t")))
                .append('\n'));
        return text.toString();
    }

    private static String rounded(double weight) {
        long hundredths = Math.round(weight * 100);
        return hundredths == 0 ? "0" : String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
    }

    /** The fingerprint of what they were learned on. */
    public String origin() {
        return origin;
    }

    /** How likely each event is, all together 1. */
    SortedMap<String, Double> probabilities(Set<String> traits) {
        double[] sums = new double[events.size()];
        for (String trait : traits) {
            double[] weights = byTrait.get(trait);
            for (int i = 0; weights != null && i < sums.length; i++) {
                sums[i] += weights[i];
            }
        }
        double most = Arrays.stream(sums).max().orElse(0);
        double all = Arrays.stream(sums).map(sum -> Math.exp(sum - most)).sum();
        SortedMap<String, Double> probabilities = new TreeMap<>();
        for (int i = 0; i < sums.length; i++) {
            probabilities.put(events.get(i), Math.exp(sums[i] - most) / all);
        }
        return probabilities;
    }

    /** The likeliest event; of equals the first by name. */
    public String likeliest(Set<String> traits) {
        return likeliest(probabilities(traits));
    }

    static String likeliest(SortedMap<String, Double> probabilities) {
        Map.Entry<String, Double> best = probabilities.firstEntry();
        for (Map.Entry<String, Double> each : probabilities.entrySet()) {
            best = each.getValue() > best.getValue() ? each : best;
        }
        return best.getKey();
    }
}
