package org.parley.reader.mention;

import org.jspecify.annotations.Nullable;

/**
 * Someone or something that a report names, under the fullest name it uses.
 *
 * @param id within the report, in order of first mention
 * @param name the fullest form; for states the name of the actor base
 * @param known the actor base's row, if it has one
 */
public record Entity(
        int id, String name, EntityType type, @Nullable KnownActor known) {}
