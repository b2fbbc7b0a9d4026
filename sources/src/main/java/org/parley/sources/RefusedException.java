package org.parley.sources;

/** A file that gives no document, with the reason; inside this room only, outside it is {@link Outcome.Skipped}. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    RefusedException(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    Outcome.Skipped at(String path) {
        return new Outcome.Skipped(path, reason, String.valueOf(getMessage()));
    }
}
