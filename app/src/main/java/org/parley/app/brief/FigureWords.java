package org.parley.app.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Days;
import org.parley.app.wording.Terms;
import org.parley.app.wording.Told;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Figure;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;
import org.parley.record.process.Blame;
import org.parley.record.process.Count;
import org.parley.record.process.FigureSeries;

/** Figures in words: what was counted, where, in which time and by whom. Numbers stand side by side, never added up. */
final class FigureWords {
    private static final Pattern POINTING =
            Pattern.compile("^(?:such|these|those|its|their|his|her) (?=\\p{L})", Pattern.CASE_INSENSITIVE);

    private FigureWords() {}

    /** What all numbers of a series count: "Killed, Syria, in two weeks". */
    static String counted(FigureSeries f) {
        return Stream.<@Nullable String>of(
                        Terms.measure(f.measure()), of(f.of()), f.population(), f.place(), period(f.period()))
                .filter(Objects::nonNull)
                .map(words -> Wording.plain(Objects.requireNonNull(words)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String of(@Nullable String of) {
        return of == null ? null : Wording.quoted(POINTING.matcher(of).replaceFirst(""));
    }

    private static @Nullable String period(@Nullable String period) {
        try {
            return period == null ? null : Days.of(Timespan.parse(period));
        } catch (IllegalArgumentException e) {
            return period;
        }
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
                + c.parts().stream()
                        .map(p -> ", part of " + Wording.quoted(p.words()))
                        .collect(Collectors.joining())
                + c.blames().stream().map(FigureWords::blame).collect(Collectors.joining());
    }

    /** Whom somebody blames is that one's word: the line names who. */
    private static String blame(Blame blame) {
        return ", blamed on " + Names.of(blame.whom()) + " by "
                + blame.attestations().stream()
                        .map(a -> Wording.plain(a.sayer().name()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** The lowest and the highest number told; empty if there is only one. */
    static String range(FigureSeries f) {
        List<Count> told = f.counts().stream()
                .filter(c -> c.attestations().stream()
                        .anyMatch(a -> a.claim().envelope().modality() != Modality.NEGATED))
                .sorted(Comparator.comparing(Count::value))
                .toList();
        if (told.isEmpty() || told.getFirst().value().equals(told.getLast().value())) {
            return "";
        }
        Count low = told.getFirst();
        Count high = told.getLast();
        boolean range = low.bound() == Figure.Bound.OVER && high.bound() == Figure.Bound.UNDER;
        if (!f.isRivalled() && !range) {
            return "several numbers told in one report";
        }
        return "lowest told " + Terms.number(low.bound(), low.value()) + ", highest "
                + Terms.number(high.bound(), high.value());
    }
}
