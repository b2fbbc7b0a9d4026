package org.parley.app.sides;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.app.wording.Texts;
import org.parley.record.process.PeaceProcess;

/**
 * The record from one side: a table in which every row says who reports it.
 *
 * @param name lower-case
 * @param window the time that it looks at, null for all of it
 */
public record Side(
        String name, @Nullable LocalDate asOf, @Nullable Window window, List<Column> columns, List<Row> rows) {
    /** From where the record is looked at. */
    public enum Kind {
        TIMELINE,
        PARTICIPATION,
        POSITIONS,
        CONDITIONS,
        ACTORS
    }

    /** One that looks at all of the time. */
    Side(Kind kind, @Nullable LocalDate asOf, List<Column> columns, List<Row> rows) {
        this(kind.name().toLowerCase(Locale.ROOT), asOf, null, columns, rows);
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
