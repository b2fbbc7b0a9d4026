package org.parley.app.sides;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.brief.Later;
import org.parley.app.wording.Byline;
import org.parley.app.wording.Modalities;
import org.parley.app.wording.Texts;
import org.parley.app.wording.Wording;
import org.parley.record.claim.Condition;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Counterpart;
import org.parley.record.process.PeaceProcess;

/** What waits for what: what is dropped, then scraps, last; the open first, of these what talks wait for. */
final class Conditions {
    private static final List<Column> COLUMNS = List.of(
            new Column("state", "State", 4),
            new Column("sort", "For", 4),
            new Column("actor", "Holder", 4),
            new Column("modality", "Told", 2),
            new Column("prerequisites", "Condition", 5),
            new Column("consequences", "What depends on it", 5),
            new Column("since", "Told since", 3),
            new Column("mutual", "Mutual with", 4));

    private static final int MOST_SINCE = 2;

    private Conditions() {}

    static Side of(PeaceProcess process, Texts texts) {
        List<Row> rows = process.conditions().stream()
                .sorted(Comparator.comparing(ConditionEntry::dropping)
                        .thenComparing(ConditionEntry::isFragment)
                        .thenComparing(ConditionEntry::state)
                        .thenComparing(ConditionEntry::sort)
                        .thenComparing(c -> c.holder() == null ? "" : c.holder().words())
                        .thenComparing(ConditionEntry::address))
                .flatMap(c -> rows(c, process, texts))
                .toList();
        return new Side(Side.Kind.CONDITIONS, process.asOf(), COLUMNS, rows);
    }

    private static Stream<Row> rows(ConditionEntry c, PeaceProcess process, Texts texts) {
        return Modalities.apart(c.attestations()).entrySet().stream()
                .map(told -> new Row(
                        c,
                        List.of(
                                state(c),
                                sort(c),
                                Cell.name(c.holder()),
                                Cell.modality(told.getKey()),
                                Cell.words(
                                        told.getValue(),
                                        texts,
                                        x -> x instanceof Condition condition ? condition.prerequisite() : null),
                                Cell.words(
                                        told.getValue(),
                                        texts,
                                        x -> x instanceof Condition condition ? condition.consequence() : null),
                                since(c, texts),
                                mutual(c, process)),
                        told.getValue()));
    }

    /** Where it stands. */
    static Cell state(ConditionEntry c) {
        return c.dropping()
                ? Cell.of("told as dropped", "dropping")
                : Cell.of(
                        switch (c.state()) {
                            case OPEN -> "open";
                            case MET -> "reported met";
                            case WAIVED -> "waived by its holder";
                            case REPORTED_DROPPED -> "reported dropped, not by its holder";
                            case OVERTAKEN -> "possibly overtaken";
                        },
                        c.state().code());
    }

    private static Cell sort(ConditionEntry c) {
        return Cell.of(
                c.sort() == ConditionEntry.Sort.PRECONDITION ? "taking part" : "other",
                c.sort().code());
    }

    /** The claims behind the state, each with who says so. */
    private static Cell since(ConditionEntry c, Texts texts) {
        List<Attestation> since =
                c.dropping() ? List.of() : c.bearing().all().distinct().toList();
        return Cell.list(
                since.stream()
                        .limit(MOST_SINCE)
                        .map(a -> Later.words(a, texts) + " (" + Byline.of(List.of(a), texts) + ")")
                        .collect(Collectors.joining("; ")),
                since.stream().map(Attestation::id).toList());
    }

    private static Cell mutual(ConditionEntry c, PeaceProcess process) {
        List<Address> others = c.mutual().stream().map(Counterpart::condition).toList();
        return Cell.list(
                others.stream()
                        .flatMap(o -> process.entry(o).stream())
                        .map(e -> (ConditionEntry) e)
                        .map(e -> (e.holder() == null
                                        ? ""
                                        : Wording.plain(e.holder().words()) + ": ")
                                + Wording.quoted(e.prerequisite()))
                        .collect(Collectors.joining("; ")),
                others.stream().map(Address::text).toList());
    }
}
