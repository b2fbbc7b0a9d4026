package org.parley.app.sides;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Texts;
import org.parley.record.process.PeaceProcess;

/** The record from one side: a table in which every row says who reports it. */
public record Side(Kind kind, @Nullable LocalDate asOf, List<Column> columns, List<Row> rows) {
    /** From where the record is looked at. */
    public enum Kind {
        TIMELINE,
        PARTICIPATION,
        POSITIONS,
        CONDITIONS,
        ACTORS
    }

    public Side {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param process as of the day that is asked for */
    public static Side of(Kind kind, PeaceProcess process, Texts texts) {
        return switch (kind) {
            case TIMELINE -> Timeline.of(process, texts);
            case PARTICIPATION -> Participants.of(process);
            case POSITIONS -> Positions.of(process, texts);
            case CONDITIONS -> Conditions.of(process, texts);
            case ACTORS -> Actors.of(process);
        };
    }
}
