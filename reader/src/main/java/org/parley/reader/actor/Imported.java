package org.parley.reader.actor;

import java.util.List;

/** What was made of a file: the rows that are good, and the rest by name. */
public record Imported(List<UserRow> rows, List<ImportProblem> problems) {
    public Imported {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
