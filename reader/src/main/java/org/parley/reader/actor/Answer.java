package org.parley.reader.actor;

import java.util.List;

/**
 * Who or what was asked for.
 *
 * @param type state, region, organisation, body, group or person
 * @param country ISO 3166-1 alpha-3, empty if international
 * @param countryName empty if international
 * @param sector of the actor, or of what a person's office is of
 * @param office of a person, empty for others
 * @param of what the office is of
 * @param how it is known, a reason a line, each with its row
 */
public record Answer(
        String name,
        String type,
        String country,
        String countryName,
        String sector,
        String office,
        String of,
        Valid valid,
        List<String> how) {
    public Answer {
        how = List.copyOf(how);
    }
}
