package org.parley.record.document;

import java.util.Locale;

/** What sort of text a report is; it decides whose words the report's own voice are. */
public enum Genre {
    NEWS,
    PARTY_STATEMENT,
    UN,
    NGO,
    INTERNAL_NOTE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no genre has this code */
    public static Genre of(String code) {
        for (Genre genre : values()) {
            if (genre.code().equals(code)) {
                return genre;
            }
        }
        throw new IllegalArgumentException(
                "unknown genre \"" + code + "\"; known are news, party_statement, un, ngo, internal_note");
    }
}
