package org.parley.record.claim;

/** Whether the deed that a claim names has happened. */
public enum Modality implements Code {
    ACTUAL,
    PLANNED,
    POSSIBLE,
    NEGATED
}
