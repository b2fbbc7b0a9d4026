package org.parley.record.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a report may be referred to outside the desk that took it in. */
public enum Citability {
    /** With outlet, author and title. */
    NAMED,
    /** Its words, but not whose they are. */
    UNNAMED,
    /** Not at all: it may guide the desk, and nothing that is handed on rests on it. */
    BACKGROUND;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no citability has this code */
    public static Citability of(String code) {
        for (Citability citability : values()) {
            if (citability.code().equals(code)) {
                return citability;
            }
        }
        throw new IllegalArgumentException("unknown citability \"" + code + "\"; known are "
                + Arrays.stream(values()).map(Citability::code).collect(Collectors.joining(", ")));
    }

    @Override
    public String toString() {
        return code();
    }
}
