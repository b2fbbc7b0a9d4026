package org.parley.record.document;

/** What sort of text a report is; it decides whose words the report's own voice are. */
public enum Genre {
    NEWS,
    PARTY_STATEMENT,
    UN,
    NGO,
    INTERNAL_NOTE;

    public String code() {
        return Codes.of(this);
    }

    /** @throws IllegalArgumentException if no genre has this code */
    public static Genre of(String code) {
        return Codes.read(Genre.class, code);
    }
}
