package org.parley.reader.plover;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.WeightedDataset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Learns weights from examples. The same examples in the same order give the same weights. */
public final class Learning {
    /** Of the Gaussian that keeps weights small. */
    private static final double SIGMA = 1;

    /** 0 counts each example alike, 1 each event; between them rare events are learned and common ones not forgotten. */
    private static final double BALANCE = 0.4;

    /** In how many examples a trait must stand to be learned. */
    private static final int SEEN = 2;

    private Learning() {}

    /** @param origin what the weights' file will say it was learned on */
    public static Weights learn(List<Example> examples, String origin) {
        Map<String, Integer> events = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Example example : examples) {
            events.merge(example.event(), 1, Integer::sum);
            example.traits().forEach(trait -> seen.merge(trait, 1, Integer::sum));
        }
        double even = (double) examples.size() / events.size();
        WeightedDataset<String, String> data = new WeightedDataset<>();
        for (Example example : examples) {
            List<String> traits = new ArrayList<>();
            new TreeSet<>(example.traits())
                    .stream()
                            .filter(trait -> seen.getOrDefault(trait, 0) >= SEEN)
                            .forEach(traits::add);
            double weight = Math.pow(even / events.getOrDefault(example.event(), 1), BALANCE);
            data.add(traits, example.event(), (float) weight);
        }
        LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>(1e-3, false, SIGMA);
        factory.setVerbose(false);
        return weights(factory.trainClassifier(data), origin);
    }

    private static Weights weights(LinearClassifier<String, String> learned, String origin) {
        List<String> events = new TreeSet<>(learned.labels()).stream().toList();
        SortedMap<String, double[]> byTrait = new TreeMap<>();
        for (String trait : learned.features()) {
            byTrait.put(
                    trait,
                    events.stream()
                            .mapToDouble(event -> learned.weight(trait, event))
                            .toArray());
        }
        return new Weights(origin, events, byTrait);
    }
}
