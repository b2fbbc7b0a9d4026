package org.parley.reader.mention;

import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Extent;

/**
 * Who acts or is acted on at some place in a sentence.
 *
 * @param name the fullest form that the report uses, or the words used where there is no name
 * @param entity null where no name was found
 * @param anonymous told by words alone ("one Western diplomat")
 * @param extent set where it is a part of a group
 * @param affiliation whom an anonymous one or an official is said to belong to
 * @param pronoun whether it was told by a pronoun and resolved
 */
public record Actor(
        String name,
        @Nullable Entity entity,
        boolean anonymous,
        @Nullable Extent extent,
        @Nullable String affiliation,
        boolean pronoun) {

    /** An entity by its full name. */
    public static Actor named(Entity entity) {
        return new Actor(entity.name(), entity, false, null, null, false);
    }

    Actor resolvedFromPronoun() {
        return new Actor(name, entity, anonymous, extent, affiliation, true);
    }

    public boolean isPerson() {
        return entity != null && entity.type() == EntityType.PERSON;
    }

    public boolean isState() {
        return entity != null
                && entity.type() == EntityType.STATE
                && entity.name().equals(name);
    }
}
