package org.parley.sources;

/** A path that the caller named and that is not there. */
public final class NoSuchSourceException extends Exception {
    private static final long serialVersionUID = 1;

    public NoSuchSourceException(String path) {
        super(path + ": no such file or folder");
    }
}
