package org.parley.app.sides;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.brief.Cast;
import org.parley.app.brief.Gist;
import org.parley.app.brief.Gists;
import org.parley.app.brief.Narrowing;
import org.parley.app.wording.Decisions;
import org.parley.app.wording.Texts;
import org.parley.app.wording.Wording;
import org.parley.record.judgement.Judgement;
import org.parley.record.process.Actor;
import org.parley.record.process.Attestation;
import org.parley.record.process.Change;
import org.parley.record.process.Entry;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.StatementEntry;

/** What is otherwise than it was, and by what: an event, a report, a decision of ours, another reading. */
public final class Changed {
    private static final List<Column> COLUMNS = List.of(
            new Column("change", "What is new", 3),
            new Column("happened", "When", 3),
            new Column("about", "About", 5),
            new Column("told", "What is told", 9),
            new Column("told_before", "", 0),
            new Column("gone", "", 0),
            new Column("decisions", "", 0));

    private final Gists gists;

    private Changed(Gists gists) {
        this.gists = gists;
    }

    /** That someone is named or quoted is no change of its own, unless a person or another reading made it one. */
    public static Side of(List<Change> changes, Window window, PeaceProcess process, Texts texts) {
        Changed changed = new Changed(new Gists(texts, new Cast(process.actors()), process.asOf()));
        return new Side(
                "changes",
                process.asOf(),
                window,
                COLUMNS,
                changes.stream()
                        .filter(c -> c.sort() == Change.Sort.JUDGED
                                || !(c.entry() instanceof Actor || c.entry() instanceof StatementEntry))
                        .flatMap(changed::rows)
                        .toList());
    }

    private Stream<Row> rows(Change change) {
        if (change.entry() instanceof Actor actor) {
            return Stream.of(row(change, new Gist(Wording.plain(actor.name()), "", change.attestations()), ""));
        }
        String before = before(change);
        return gists(change.entry(), change.attestations()).map(gist -> row(change, gist, before));
    }

    private Stream<Gist> gists(Entry entry, List<Attestation> tellers) {
        Set<Attestation> counted = new HashSet<>(tellers);
        return new Narrowing(all -> counted::contains).of(entry).stream().flatMap(e -> gists.of(e).stream());
    }

    /** What was told last before a new status was. */
    private String before(Change change) {
        if (change.sort() != Change.Sort.NEW_STATUS || change.reported() == null) {
            return "";
        }
        List<Attestation> earlier = change.entry().attestations().stream()
                .filter(a -> a.isReportedBy(change.reported().minusDays(1)))
                .toList();
        return earlier.isEmpty()
                ? ""
                : gists(change.entry(), earlier).map(Gist::words).collect(Collectors.joining("; "));
    }

    private static Row row(Change change, Gist gist, String before) {
        List<Judgement> decisions = change.judgements();
        String decided = decisions.stream().map(Decisions::signed).collect(Collectors.joining("; "));
        String told = Stream.of(change.gone() ? "no longer on the record" : "", gist.words())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(": "));
        return new Row(
                change.entry(),
                List.of(
                        Cell.of(sort(change.sort()), change.sort().name().toLowerCase(Locale.ROOT)),
                        Cell.day(change.happened()),
                        Cell.of(gist.lead(), gist.lead()),
                        Cell.of(
                                Stream.of(told, before.isEmpty() ? "" : "before: " + before, decided)
                                        .filter(words -> !words.isEmpty())
                                        .collect(Collectors.joining("; ")),
                                gist.words()),
                        Cell.of(before, before.isEmpty() ? null : before),
                        Cell.of("", String.valueOf(change.gone())),
                        Cell.list(
                                decided,
                                decisions.stream().map(Decisions::signed).toList())),
                gist.attestations());
    }

    private static String sort(Change.Sort sort) {
        return switch (sort) {
            case NEW_EVENT -> "new";
            case OLD_EVENT -> "old, newly told";
            case NEW_ENTRY -> "newly told";
            case NEW_STATUS -> "told otherwise than before";
            case JUDGED -> "our decision";
            case REREAD -> "read otherwise than before";
        };
    }
}
