package org.parley.reader;

/** Which reports are worth parsing. */
public enum Scope {
    /** Those that concern a conflict or the talks about it, by their words. */
    OF_CONCERN,

    /** Every report. */
    EVERYTHING
}
