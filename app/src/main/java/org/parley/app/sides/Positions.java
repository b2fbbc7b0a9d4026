package org.parley.app.sides;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parley.app.wording.Modalities;
import org.parley.app.wording.Terms;
import org.parley.app.wording.Texts;
import org.parley.record.claim.Position;
import org.parley.record.process.PeaceProcess;
import org.parley.record.process.PositionEntry;

/** Who wants or refuses what, by topic. */
final class Positions {
    private static final List<Column> COLUMNS = List.of(
            new Column("topic", "Topic", 3),
            new Column("actor", "Actor", 4),
            new Column("stance", "Stance", 3),
            new Column("modality", "Told", 3),
            new Column("matter", "Words", 7),
            new Column("addressees", "Of whom", 3));

    private Positions() {}

    static Side of(PeaceProcess process, Texts texts) {
        List<Row> rows = process.positions().stream()
                .sorted(Comparator.comparing(PositionEntry::topic)
                        .thenComparing(PositionEntry::holder)
                        .thenComparing(PositionEntry::address))
                .flatMap(p -> rows(p, texts))
                .toList();
        return new Side(Side.Kind.POSITIONS, process.asOf(), COLUMNS, rows);
    }

    private static Stream<Row> rows(PositionEntry p, Texts texts) {
        return Modalities.apart(p.attestations()).entrySet().stream()
                .map(told -> new Row(
                        p,
                        List.of(
                                Cell.of(Terms.topic(p.topic()), p.topic().code()),
                                Cell.name(p.holder()),
                                Cell.of(
                                        Terms.stance(p.stance(), false),
                                        p.stance().code()),
                                Cell.modality(told.getKey()),
                                Cell.words(
                                        told.getValue(),
                                        texts,
                                        c -> c instanceof Position position ? position.matter() : null),
                                Cell.names(p.addressees())),
                        told.getValue()));
    }
}
