package org.parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.app.wording.Wording;
import org.parley.record.process.FigureSeries;

/** Numbers with what they count; rival counts stand side by side. */
final class FiguresSection {
    private static final int MOST = 20;

    private FiguresSection() {}

    static Section of(Desk desk) {
        List<FigureSeries> series = desk.process.figures().stream()
                .sorted(Comparator.comparing(FigureSeries::measure)
                        .thenComparing(FigureSeries::support, Comparator.reverseOrder())
                        .thenComparing(
                                FigureSeries::lastReported,
                                Comparator.nullsLast(
                                        Comparator.<LocalDate>naturalOrder().reversed()))
                        .thenComparing(FigureSeries::address))
                .toList();
        List<Line> lines = new ArrayList<>(
                series.stream().limit(MOST).map(f -> line(f, desk)).toList());
        if (series.size() > MOST) {
            lines.add(Line.of(
                    "And " + Wording.count(series.size() - MOST, "figure", "figures") + " more: see parley timeline."));
        }
        return Section.of("figures", "Figures", lines);
    }

    private static Line line(FigureSeries f, Desk desk) {
        List<Gist> counts = desk.gists.of(f);
        if (counts.size() == 1) {
            return desk.line(counts.getFirst());
        }
        return desk.line(FigureWords.counted(f), FigureWords.range(f), f.attestations(), List.of())
                .with(counts.stream()
                        .map(g -> desk.line("", g.words(), g.attestations()))
                        .toList());
    }
}
