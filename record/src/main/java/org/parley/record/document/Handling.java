package org.parley.record.document;

/** Who may see a report, from the widest circle to the narrowest. */
public enum Handling {
    PUBLIC,
    INTERNAL,
    CONFIDENTIAL,
    STRICTLY_CONFIDENTIAL;

    public String code() {
        return Codes.of(this);
    }

    /** @throws IllegalArgumentException if no handling has this code */
    public static Handling of(String code) {
        return Codes.read(Handling.class, code);
    }

    /** That of a report of which nobody says how it is to be handled: an internal note stays in the house. */
    public static Handling usualFor(Genre genre) {
        return genre == Genre.INTERNAL_NOTE ? INTERNAL : PUBLIC;
    }

    /** That of what rests on both. */
    public static Handling stricter(Handling one, Handling other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public String toString() {
        return code();
    }
}
