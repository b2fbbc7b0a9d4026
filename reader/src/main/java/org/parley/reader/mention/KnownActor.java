package org.parley.reader.mention;

/**
 * A row of the actor base.
 *
 * @param name the preferred display name
 * @param country ISO 3166-1 alpha-3, empty if international
 * @param sector GOV, MIL, REB, OPP, PTY, IGO, NGO, CIV, MED or MEDIA
 * @param capital the seat of a state's government, empty if it has none
 */
public record KnownActor(String name, EntityType type, String country, String sector, String capital) {}
