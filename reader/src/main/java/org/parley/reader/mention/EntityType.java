package org.parley.reader.mention;

import java.util.Locale;

/** What sort of thing a name stands for. */
public enum EntityType {
    PERSON,
    STATE,
    REGION,
    /** International, regional and private organisations. */
    ORGANISATION,
    /** Organs of a state. */
    BODY,
    /** Parties, blocs and armed groups. */
    GROUP,
    PLACE;

    static EntityType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether such a thing can act: a place cannot. */
    public boolean acts() {
        return this != PLACE;
    }

    /** Whether it is made of members. */
    public boolean isCollective() {
        return this == ORGANISATION || this == BODY || this == GROUP;
    }
}
