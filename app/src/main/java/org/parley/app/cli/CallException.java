package org.parley.app.cli;

/** A call that cannot be carried out; the message says what is wrong with it and what to do. */
public final class CallException extends Exception {
    private static final long serialVersionUID = 1;

    public CallException(String message) {
        super(message);
    }
}
