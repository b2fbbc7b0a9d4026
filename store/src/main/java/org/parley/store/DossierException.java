package org.parley.store;

import java.nio.file.Path;

/** A dossier that cannot be used; the message names the file, what is wrong with it and what to do. */
public final class DossierException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DossierException(Path file, String message) {
        super(file + ": " + message);
    }

    DossierException(Path file, String message, Throwable cause) {
        super(file + ": " + message, cause);
    }
}
