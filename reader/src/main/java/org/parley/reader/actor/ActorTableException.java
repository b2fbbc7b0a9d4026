package org.parley.reader.actor;

import org.jspecify.annotations.Nullable;

/** A user's table of actors that cannot be used; the message says where it is wrong and what to do. */
public final class ActorTableException extends Exception {
    private static final long serialVersionUID = 1;

    ActorTableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
