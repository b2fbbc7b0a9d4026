package org.parley.app.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Terms;
import org.parley.app.wording.Told;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Figure;
import org.parley.record.process.Count;
import org.parley.record.process.FigureSeries;

/** Figures in words: what was counted, where, in which time and by whom. Numbers stand side by side, never added up. */
final class FigureWords {
    private FigureWords() {}

    /** What all numbers of a series count: "Killed, Syria, in two weeks". */
    static String counted(FigureSeries f) {
        return Stream.<@Nullable String>of(Terms.measure(f.measure()), f.of(), f.population(), f.place(), f.period())
                .filter(Objects::nonNull)
                .map(words -> Wording.plain(Objects.requireNonNull(words)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static List<Gist> counts(FigureSeries f) {
        return f.counts().stream().flatMap(c -> count(f, c).stream()).toList();
    }

    static List<Gist> count(FigureSeries f, Count c) {
        return Names.byModality(
                c.attestations(), (modality, of) -> new Gist(counted(f), Told.marked(modality, number(c)), of));
    }

    private static String number(Count c) {
        return Terms.number(c.bound(), c.value())
                + (c.counter() == null ? "" : ", counted by " + Wording.plain(c.counter()))
                + (c.perpetrator() == null ? "" : ", blamed on " + Wording.plain(c.perpetrator()));
    }

    /** From the lowest to the highest number told; empty if there is only one. */
    static String range(FigureSeries f) {
        List<BigDecimal> values =
                f.counts().stream().map(Count::value).distinct().sorted().toList();
        return values.size() < 2
                ? ""
                : Terms.number(Figure.Bound.EXACT, values.getFirst())
                        + " to "
                        + Terms.number(Figure.Bound.EXACT, values.getLast());
    }
}
