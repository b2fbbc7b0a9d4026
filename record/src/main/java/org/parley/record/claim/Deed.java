package org.parley.record.claim;

import org.jspecify.annotations.Nullable;

/**
 * One side of a condition, as far as it can be told.
 *
 * @param kind the kind of claim that it would be, if it came about
 * @param status the status or stance
 * @param object the meeting or topic
 */
public record Deed(
        Kind kind,
        @Nullable String actor,
        @Nullable String status,
        @Nullable String object) {}
