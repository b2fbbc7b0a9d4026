package org.parley.record.document;

/** How a report may be referred to outside the desk that took it in. */
public enum Citability {
    /** With outlet, author and title. */
    NAMED,
    /** Its words, but not whose they are. */
    UNNAMED,
    /** Not at all: it may guide the desk, and nothing that is handed on rests on it. */
    BACKGROUND;

    public String code() {
        return Codes.of(this);
    }

    /** @throws IllegalArgumentException if no citability has this code */
    public static Citability of(String code) {
        return Codes.read(Citability.class, code);
    }

    @Override
    public String toString() {
        return code();
    }
}
