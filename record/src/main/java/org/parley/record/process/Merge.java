package org.parley.record.process;

/**
 * Why two names are taken for one actor, or two mentions for one meeting.
 *
 * @param name the form that was joined
 * @param with the form it was joined to
 * @param reason in words for a person to judge
 */
public record Merge(String name, String with, String reason) implements Comparable<Merge> {
    @Override
    public int compareTo(Merge other) {
        int byName = name.compareTo(other.name);
        int byWith = with.compareTo(other.with);
        return byName != 0 ? byName : byWith != 0 ? byWith : reason.compareTo(other.reason);
    }
}
