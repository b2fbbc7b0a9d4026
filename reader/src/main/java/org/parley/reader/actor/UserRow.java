package org.parley.reader.actor;

import java.util.List;

/**
 * A row of a user's table.
 *
 * @param type region, organisation, body, group, person or state
 * @param title of a person's office, empty if none is told
 * @param of what the office is of
 * @param source the file and line it was made from
 */
public record UserRow(
        String name,
        String type,
        String country,
        String sector,
        List<String> aliases,
        String title,
        String of,
        Valid valid,
        String source) {
    public UserRow {
        aliases =
                aliases.stream().distinct().filter(alias -> !alias.equals(name)).toList();
    }

    /** The cells by {@link ActorTables#COLUMNS}. */
    List<String> cells() {
        return List.of(
                name,
                type,
                country,
                sector,
                String.join("|", aliases),
                "",
                "",
                title,
                of,
                valid.from(),
                valid.to(),
                source);
    }
}
