package org.parley.sources;

/** Why a file gave no document. */
public enum Reason {
    EMPTY("empty"),
    TOO_LARGE("too large"),
    BINARY("not text"),
    ENCODING("not UTF-8"),
    UNREADABLE("cannot be read"),
    LINK_LOOP("link loop"),
    UNSUPPORTED_FORMAT("format not supported"),
    /** Stands beside reports without being one: nothing is missing from the record for want of it. */
    NOT_A_REPORT("not a report");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** To show to a person. */
    public String words() {
        return words;
    }
}
