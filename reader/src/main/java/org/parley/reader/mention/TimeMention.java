package org.parley.reader.mention;

import org.jspecify.annotations.Nullable;
import org.parley.record.document.Timespan;

/**
 * Words that tell a time.
 *
 * @param from first word
 * @param to last word, included
 * @param when null where the words cannot be resolved without a report's date
 * @param text the words
 */
public record TimeMention(int from, int to, @Nullable Timespan when, String text) {
    public boolean covers(int token) {
        return from <= token && token <= to;
    }
}
