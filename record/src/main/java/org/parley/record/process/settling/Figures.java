package org.parley.record.process.settling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Figure;
import org.parley.record.document.Timespan;
import org.parley.record.process.Attestation;
import org.parley.record.process.Count;
import org.parley.record.process.FigureSeries;

/** Puts the numbers for one measure, place and period side by side. */
final class Figures {
    private Figures() {}

    private record Key(
            Figure.Measure measure,
            @Nullable String of,
            @Nullable String place,
            @Nullable String period,
            @Nullable String population,
            int magnitude) {}

    private record Told(
            BigDecimal value,
            boolean atLeast,
            boolean atMost,
            @Nullable String counter,
            @Nullable String perpetrator) {}

    /** Sorted by address. */
    static List<FigureSeries> entries(List<Attestation> attestations) {
        Map<Key, List<Attestation>> grouped = new HashMap<>();
        for (Attestation a : attestations) {
            if (a.claim() instanceof Figure f) {
                grouped.computeIfAbsent(key(f), k -> new ArrayList<>()).add(a);
            }
        }
        Addresses addresses = new Addresses("figure");
        return grouped.entrySet().stream()
                .map(e -> Map.entry(e.getKey(), e.getValue().stream().sorted().toList()))
                .sorted(Comparator.comparing(e -> e.getValue().getFirst()))
                .map(e -> series(e.getValue(), addresses))
                .sorted(Comparator.comparing(FigureSeries::address))
                .toList();
    }

    /**
     * What is counted matters where the measure does not say it; days tell a period better than words. Numbers with neither
     * place nor period are of one thing only if they are of one order of magnitude: a village's dead are no rival count
     * of a war's.
     */
    private static Key key(Figure f) {
        boolean people = f.measure() == Figure.Measure.KILLED || f.measure() == Figure.Measure.WOUNDED;
        String place = key(f.envelope().place());
        String period = period(f);
        int magnitude = place == null && period == null
                ? f.value().precision() - f.value().scale()
                : 0;
        return new Key(f.measure(), people ? null : key(f.of()), place, period, key(f.population()), magnitude);
    }

    private static @Nullable String key(@Nullable String words) {
        return words == null ? null : Words.key(words);
    }

    private static @Nullable String period(Figure f) {
        Timespan time = f.envelope().time();
        return time != null ? time.toString() : key(f.period());
    }

    private static FigureSeries series(List<Attestation> support, Addresses addresses) {
        Figure first = (Figure) support.getFirst().claim();
        Timespan time = first.envelope().time();
        String period = time != null ? time.toString() : first.period();
        String place = first.envelope().place();
        Map<Told, List<Attestation>> numbers = new LinkedHashMap<>();
        for (Attestation a : support) {
            Figure f = (Figure) a.claim();
            numbers.computeIfAbsent(
                            new Told(
                                    f.value(),
                                    f.bound() == Figure.Bound.OVER,
                                    f.bound() == Figure.Bound.UNDER,
                                    counter(a, f),
                                    f.perpetrator()),
                            n -> new ArrayList<>())
                    .add(a);
        }
        List<String> slug = new ArrayList<>(List.of(first.measure().code()));
        Stream.of(place, period, first.population()).filter(Objects::nonNull).forEach(slug::add);
        return new FigureSeries(
                addresses.take(slug, support.getFirst().id()),
                first.measure(),
                first.of(),
                place,
                period,
                first.population(),
                numbers.entrySet().stream()
                        .map(e -> new Count(
                                e.getKey().value(),
                                e.getKey().counter(),
                                e.getKey().perpetrator(),
                                e.getValue()))
                        .toList(),
                support);
    }

    /** Who counted, or whoever the report has the number from. */
    private static @Nullable String counter(Attestation a, Figure f) {
        if (f.countedBy() != null) {
            return f.countedBy();
        }
        return f.envelope().source() == null ? null : a.sayer().name();
    }
}
