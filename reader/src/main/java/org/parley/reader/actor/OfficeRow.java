package org.parley.reader.actor;

import java.util.List;

/**
 * Who held which office, when.
 *
 * @param name of the person
 * @param title in lower case
 * @param of the name of the state, body or group
 */
public record OfficeRow(String name, List<String> aliases, String title, String of, Valid valid, RowPlace place) {
    public OfficeRow {
        aliases = List.copyOf(aliases);
    }
}
