package org.parley.app.coding;

/** A table that cannot be used; the message says which file and line, what is wrong and what to do. */
public final class SheetException extends Exception {
    private static final long serialVersionUID = 1;

    public SheetException(String message) {
        super(message);
    }
}
