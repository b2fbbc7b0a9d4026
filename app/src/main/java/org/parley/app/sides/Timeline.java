package org.parley.app.sides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.app.brief.Cast;
import org.parley.app.brief.Gist;
import org.parley.app.brief.Gists;
import org.parley.app.brief.Narrowing;
import org.parley.app.wording.Texts;
import org.parley.record.document.Timespan;
import org.parley.record.process.ActEntry;
import org.parley.record.process.Attestation;
import org.parley.record.process.Entry;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.Step;

/** What happened or was to happen when, as each date's reports told it then. */
final class Timeline {
    private final Texts texts;
    private final Cast cast;
    private final List<Told> told = new ArrayList<>();

    private record Told(@Nullable Timespan when, @Nullable Timespan reported, Row row) {
        /** Its own day, else that of the report. */
        LocalDate day() {
            Timespan known = when != null ? when : reported;
            return known == null ? LocalDate.MAX : known.earliest();
        }
    }

    private Timeline(Texts texts, Cast cast) {
        this.texts = texts;
        this.cast = cast;
    }

    static Side of(PeaceProcess process, Texts texts) {
        Timeline timeline = new Timeline(texts, new Cast(process.actors()));
        process.meetings().forEach(m -> timeline.steps(m, m.history()));
        process.agreements().forEach(a -> timeline.steps(a, a.history()));
        process.commitments().forEach(c -> timeline.steps(c, c.history()));
        process.acts().forEach(timeline::act);
        return new Side(
                Side.Kind.TIMELINE,
                process.asOf(),
                List.of(
                        new Column("time", "When", 3),
                        new Column("reported", "Told", 3),
                        new Column("about", "About", 5),
                        new Column("told", "What is told", 8)),
                timeline.told.stream()
                        .sorted(Comparator.comparing(Told::day)
                                .thenComparing(t -> t.row().entry().address()))
                        .map(Told::row)
                        .toList());
    }

    private <S> void steps(Entry entry, List<Step<S>> history) {
        history.forEach(step -> add(entry, step.time(), step.reported(), step.attestations()));
    }

    private void act(ActEntry act) {
        act.attestations().forEach(a -> add(act, a.claim().envelope().time(), a.reported(), List.of(a)));
    }

    /** In the words that the claims of that date alone give: what is known later is not read back into it. */
    private void add(
            Entry entry, @Nullable Timespan when, @Nullable Timespan reported, List<Attestation> attestations) {
        LocalDate then = reported == null ? null : reported.latest();
        Optional<Gist> gist = new Narrowing(all -> attestations::contains)
                .of(entry).stream()
                        .flatMap(e -> new Gists(texts, cast, then).of(e).stream())
                        .findFirst();
        gist.ifPresent(g -> told.add(new Told(
                when,
                reported,
                new Row(
                        entry,
                        List.of(
                                Cell.day(when),
                                Cell.day(reported),
                                Cell.of(g.lead(), g.lead()),
                                Cell.of(g.words(), g.words())),
                        attestations))));
    }
}
