package org.parley.app.sides;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.app.wording.Modalities;
import org.parley.app.wording.Texts;
import org.parley.record.claim.Condition;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.PeaceProcess;

/** What waits for what: the open first. */
final class Conditions {
    private static final List<Column> COLUMNS = List.of(
            new Column("state", "State", 3),
            new Column("actor", "Holder", 4),
            new Column("modality", "Told", 3),
            new Column("prerequisites", "Condition", 6),
            new Column("consequences", "What depends on it", 5));

    private Conditions() {}

    static Side of(PeaceProcess process, Texts texts) {
        List<Row> rows = process.conditions().stream()
                .sorted(Comparator.comparing(ConditionEntry::state)
                        .thenComparing(c -> c.holder() == null ? "" : c.holder().words())
                        .thenComparing(ConditionEntry::address))
                .flatMap(c -> rows(c, texts))
                .toList();
        return new Side(Side.Kind.CONDITIONS, process.asOf(), COLUMNS, rows);
    }

    private static Stream<Row> rows(ConditionEntry c, Texts texts) {
        return Modalities.apart(c.attestations()).entrySet().stream()
                .map(told -> new Row(
                        c,
                        List.of(
                                state(c),
                                Cell.name(c.holder()),
                                Cell.modality(told.getKey()),
                                Cell.words(
                                        told.getValue(),
                                        texts,
                                        x -> x instanceof Condition condition ? condition.prerequisite() : null),
                                Cell.words(
                                        told.getValue(),
                                        texts,
                                        x -> x instanceof Condition condition ? condition.consequence() : null)),
                        told.getValue()));
    }

    private static Cell state(ConditionEntry c) {
        return c.dropping()
                ? Cell.of("told as dropped", "dropping")
                : Cell.of(c.state().code().replace('_', ' '), c.state().code());
    }
}
