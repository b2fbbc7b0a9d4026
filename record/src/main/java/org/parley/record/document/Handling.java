package org.parley.record.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who may see a report, from the widest circle to the narrowest. */
public enum Handling {
    PUBLIC,
    INTERNAL,
    CONFIDENTIAL,
    STRICTLY_CONFIDENTIAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no handling has this code */
    public static Handling of(String code) {
        for (Handling handling : values()) {
            if (handling.code().equals(code)) {
                return handling;
            }
        }
        throw new IllegalArgumentException("unknown handling \"" + code + "\"; known are "
                + Arrays.stream(values()).map(Handling::code).collect(Collectors.joining(", ")));
    }

    /** That of a report of which nobody says how it is to be handled: an internal note stays in the house. */
    public static Handling usualFor(Genre genre) {
        return genre == Genre.INTERNAL_NOTE ? INTERNAL : PUBLIC;
    }

    @Override
    public String toString() {
        return code();
    }
}
