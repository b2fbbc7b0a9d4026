package org.parley.record.claim;

/** What a position or a commitment is about. */
public enum Topic implements Code {
    TRANSITION,
    LEADERSHIP,
    TALKS,
    PARTICIPATION,
    CEASEFIRE,
    HUMANITARIAN,
    DETAINEES,
    WEAPONS,
    FORCES,
    TERRORISM,
    TERRITORY,
    CONSTITUTION,
    JUSTICE,
    SANCTIONS,
    ECONOMY,
    RECOGNITION,
    IMPLEMENTATION,
    OTHER
}
