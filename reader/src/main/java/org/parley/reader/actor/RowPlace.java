package org.parley.reader.actor;

/**
 * Where a row stands.
 *
 * @param file its name, or its path if it is the user's
 * @param line from 1
 */
public record RowPlace(String file, long line) {
    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
