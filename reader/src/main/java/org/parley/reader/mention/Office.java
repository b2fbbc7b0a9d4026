package org.parley.reader.mention;

import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;

/**
 * That a report gives a person a title.
 *
 * @param title as printed
 * @param of the state, body or group, null if the report does not say
 * @param from first word of the phrase that says so
 * @param to last word of it, included
 * @param stated whether the words name {@code of}, rather than it being inferred
 */
public record Office(
        Entity person,
        String title,
        Titles.Title known,
        @Nullable String of,
        Sentence sentence,
        int from,
        int to,
        boolean stated) {}
