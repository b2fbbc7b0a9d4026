package org.parley.record.claim;

/**
 * Who says what a claim says, where it is not the report itself.
 *
 * @param speaker a name, or the words used for an anonymous one
 */
public record Source(String speaker, Form form) {
    /** How the words are handed on. */
    public enum Form implements Code {
        DIRECT,
        INDIRECT,
        ANONYMOUS
    }
}
