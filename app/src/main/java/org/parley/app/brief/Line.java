package org.parley.app.brief;

import java.util.List;

/**
 * One thing that reports tell.
 *
 * @param runs from left to right; blanks between them are the renderer's
 * @param under what belongs to it
 */
public record Line(List<Run> runs, List<Line> under) {
    public Line {
        runs = List.copyOf(runs);
        under = List.copyOf(under);
    }

    static Line of(String words) {
        return new Line(List.of(new Run.Words(words)), List.of());
    }

    Line with(List<Line> lines) {
        return new Line(runs, lines);
    }
}
