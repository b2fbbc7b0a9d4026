package org.parley.app.brief;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.wording.Days;
import org.parley.app.wording.Wording;
import org.parley.record.document.Origin;
import org.parley.record.process.Contradiction;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Report;

/** How far the reports can be relied on: where they contradict each other, and what they leave open. */
final class ReportSections {
    private ReportSections() {}

    static Section contradictions(Desk desk) {
        return Section.of(
                "contradictions",
                "Contradictions",
                desk.process.contradictions().stream()
                        .map(c -> Line.of(Wording.capital(Wording.plain(c.about())))
                                .with(c.sides().stream()
                                        .map(side -> side(side, desk))
                                        .toList()))
                        .toList());
    }

    private static Line side(Contradiction.Side side, Desk desk) {
        return desk.line("", Wording.plain(side.told()), side.attestations());
    }

    static Section gaps(PeaceProcess process) {
        return Section.of(
                "gaps",
                "Coverage gaps",
                process.gaps().stream().map(gap -> Line.of(Days.of(gap))).toList());
    }

    static Section undated(PeaceProcess process) {
        return Section.of(
                "undated",
                "Reports without a date",
                process.undated().stream().map(ReportSections::undated).toList());
    }

    private static Line undated(Report report) {
        Origin origin = report.origins().getFirst();
        String named = Stream.of(origin.outlet(), origin.title())
                .filter(Objects::nonNull)
                .map(words -> Wording.plain(Objects.requireNonNull(words)))
                .collect(Collectors.joining(", "));
        String paths = report.origins().stream().map(Origin::path).collect(Collectors.joining(", "));
        return new Line(
                List.of(
                        new Run.Lead(Wording.flat(paths)),
                        new Run.Words((named.isEmpty() ? "" : named + "; ") + "not counted above")),
                List.of());
    }

    static Section unread(List<Unread> unread) {
        return Section.of(
                "unread",
                "Reports not read",
                unread.stream()
                        .map(u -> new Line(
                                List.of(new Run.Lead(Wording.flat(u.path())), new Run.Words(Wording.flat(u.reason()))),
                                List.of()))
                        .toList());
    }
}
