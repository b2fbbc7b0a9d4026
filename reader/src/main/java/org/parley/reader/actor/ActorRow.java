package org.parley.reader.actor;

import java.util.List;

/**
 * An actor in a table.
 *
 * @param name shown for it
 * @param type state, region, organisation, body, group or person
 * @param country ISO 3166-1 alpha-3, empty if international or unknown
 * @param sector GOV, MIL, REB, OPP, PTY, IGO, NGO, CIV, MED or MEDIA, empty if unknown
 * @param adjectives and demonyms
 * @param seats cities and palaces that stand for it
 * @param capital of a state, empty if none is known
 * @param source where the facts are from or what is in doubt, may be empty
 */
public record ActorRow(
        String name,
        String type,
        String country,
        String sector,
        List<String> aliases,
        List<String> adjectives,
        List<String> seats,
        String capital,
        Valid valid,
        String source,
        RowPlace place) {
    public ActorRow {
        aliases = List.copyOf(aliases);
        adjectives = List.copyOf(adjectives);
        seats = List.copyOf(seats);
    }
}
