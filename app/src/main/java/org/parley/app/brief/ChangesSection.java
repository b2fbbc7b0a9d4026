package org.parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        return first
                ? Section.of("changes", title, List.of(Line.of("No report is older: all that follows is new.")))
                : new Section("changes", title, groups(since));
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

    private List<Group> groups(LocalDate since) {
        List<Change> changes = desk.process.changesSince(since).stream()
                .filter(c -> weight(c.entry()) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(c -> weight(c.entry())))
                .toList();
        return List.of(
                group("Told differently than before", c -> !c.isFirstTold(), changes, since),
                group("Told for the first time", Change::isFirstTold, changes, since));
    }

    private Group group(String title, Predicate<Change> which, List<Change> all, LocalDate since) {
        List<Gist> gists = all.stream()
                .filter(which)
                .map(Change::entry)
                .distinct()
                .flatMap(e -> gist(e, since).stream())
                .toList();
        List<Line> lines = new ArrayList<>();
        gists.stream().limit(MOST).map(desk::line).forEach(lines::add);
        if (gists.size() > MOST) {
            lines.add(Line.of(
                    "And " + Wording.count(gists.size() - MOST, "line", "lines") + " more: see parley timeline."));
        }
        return new Group(title, lines);
    }

    /** In the words of the new reports alone: what was known before is not news. */
    private Optional<Gist> gist(Entry entry, LocalDate since) {
        return new Narrowing(
                        all -> a -> a.reportedOn() != null && a.reportedOn().isAfter(since))
                .of(entry).stream().flatMap(e -> desk.gists.of(e).stream()).findFirst();
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
