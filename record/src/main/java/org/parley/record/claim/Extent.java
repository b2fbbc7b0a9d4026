package org.parley.record.claim;

/** Whether a group acts as a whole. */
public enum Extent implements Code {
    WHOLE,
    PART,
    UNCLEAR
}
