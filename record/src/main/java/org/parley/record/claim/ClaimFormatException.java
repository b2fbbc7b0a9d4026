package org.parley.record.claim;

/** A line of claims that is not in the public format; the message says what is wrong and what would be right. */
public final class ClaimFormatException extends Exception {
    private static final long serialVersionUID = 1;

    public ClaimFormatException(String message) {
        super(message);
    }
}
