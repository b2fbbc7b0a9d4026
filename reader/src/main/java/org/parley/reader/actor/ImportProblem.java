package org.parley.reader.actor;

/**
 * A row that cannot be taken in.
 *
 * @param remedy what to do about it
 */
public record ImportProblem(RowPlace place, String what, String remedy) {
    @Override
    public String toString() {
        return place + ": " + what + "; " + remedy;
    }
}
