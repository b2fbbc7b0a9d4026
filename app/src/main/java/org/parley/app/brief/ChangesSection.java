package org.parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Days;
import org.parley.app.wording.Wording;
import org.parley.record.process.ActEntry;
import org.parley.record.process.Actor;
import org.parley.record.process.AgreementEntry;
import org.parley.record.process.Change;
import org.parley.record.process.CommitmentEntry;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Entry;
import org.parley.record.process.FigureSeries;
import org.parley.record.process.LinkEntry;
import org.parley.record.process.MeetingEntry;
import org.parley.record.process.MembershipEntry;
import org.parley.record.process.OfficeEntry;
import org.parley.record.process.Participation;
import org.parley.record.process.PositionEntry;
import org.parley.record.process.Report;
import org.parley.record.process.StatementEntry;

/** What the reports of the last week newly told, the weightiest first. */
final class ChangesSection {
    private static final int WEEK = 7;
    private static final int MOST = 12;

    private final Desk desk;

    ChangesSection(Desk desk) {
        this.desk = desk;
    }

    Section section() {
        LocalDate since = since();
        if (since == null) {
            return Section.of("changes", "What changed lately", List.of());
        }
        String title = "What changed after " + Days.of(since);
        boolean first = desk.process.reports().stream().noneMatch(r -> r.isDatedBy(since));
        return Section.of(
                "changes",
                title,
                first ? List.of(Line.of("No report is older: all that follows is new.")) : lines(since));
    }

    /** The week up to the last report; nothing if none is dated. */
    private @Nullable LocalDate since() {
        return desk.process.reports().stream()
                .map(Report::date)
                .flatMap(Stream::ofNullable)
                .map(date -> date.latest())
                .max(Comparator.naturalOrder())
                .map(last -> last.minusDays(WEEK))
                .orElse(null);
    }

    private List<Line> lines(LocalDate since) {
        List<Change> changes = desk.process.changesSince(since).stream()
                .filter(c -> weight(c.entry()) < Integer.MAX_VALUE)
                .sorted(Comparator.comparing((Change c) -> weight(c.entry()))
                        .thenComparing(Change::sort, Comparator.reverseOrder())
                        .thenComparing(Change::reported, Comparator.reverseOrder())
                        .thenComparing(c -> c.entry().address()))
                .toList();
        List<Line> lines = new ArrayList<>();
        changes.stream().limit(MOST).flatMap(c -> line(c).stream()).forEach(lines::add);
        if (changes.size() > MOST) {
            lines.add(Line.of("And " + Wording.count(changes.size() - MOST, "change", "changes")
                    + " more: see parley timeline."));
        }
        return lines;
    }

    /** Told by the claims of the change alone, not by what was known before. */
    private Optional<Line> line(Change change) {
        String sort = change.sort() == Change.Sort.NEW_STATUS ? "now " : "new: ";
        return new Narrowing(change.attestations()::contains)
                .of(change.entry()).stream()
                        .flatMap(e -> desk.gists.of(e).stream())
                        .findFirst()
                        .map(g -> desk.line(g.lead(), sort + g.words(), g.attestations()));
    }

    private static int weight(Entry entry) {
        return switch (entry) {
            case AgreementEntry a -> 0;
            case MeetingEntry m -> 1;
            case Participation p -> 2;
            case ConditionEntry c -> 3;
            case PositionEntry p -> 4;
            case CommitmentEntry c -> 5;
            case ActEntry a -> 6;
            case FigureSeries f -> 7;
            case Actor a -> Integer.MAX_VALUE;
            case OfficeEntry o -> Integer.MAX_VALUE;
            case MembershipEntry m -> Integer.MAX_VALUE;
            case StatementEntry s -> Integer.MAX_VALUE;
            case LinkEntry l -> Integer.MAX_VALUE;
        };
    }
}
