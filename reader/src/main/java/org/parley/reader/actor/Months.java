package org.parley.reader.actor;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Makes one row of a leader's months where a table has a row for each month. */
final class Months {
    private Months() {}

    /** Rows of the same person, office and state in months that follow one another are one. */
    static List<UserRow> joined(List<UserRow> rows) {
        List<UserRow> joined = new ArrayList<>();
        for (UserRow row : rows) {
            UserRow last = joined.isEmpty() ? row : joined.getLast();
            boolean same = !joined.isEmpty()
                    && last.name().equals(row.name())
                    && last.title().equals(row.title())
                    && last.of().equals(row.of());
            boolean next = same
                    && !YearMonth.parse(row.valid().from())
                            .isAfter(YearMonth.parse(last.valid().to()).plusMonths(1));
            if (next) {
                joined.set(joined.size() - 1, until(last, row.valid().to()));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static UserRow until(UserRow row, String to) {
        return new UserRow(
                row.name(),
                row.type(),
                row.country(),
                row.sector(),
                row.aliases(),
                row.title(),
                row.of(),
                new Valid(row.valid().from(), to),
                row.source());
    }
}
