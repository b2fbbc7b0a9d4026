package org.parley.reader.mention;

import org.jspecify.annotations.Nullable;
import org.parley.reader.sentence.Sentence;

/**
 * That a report gives a person a title.
 *
 * @param title as printed; for someone's "counterpart" the title of that someone
 * @param post the words of the title
 * @param of the state, body or group, null if it cannot be told
 * @param from first word of the phrase that says so
 * @param to last word of it, included
 * @param basis how {@code of} is known
 */
public record Office(
        Entity person, String title, Post post, @Nullable String of, int from, int to, Basis basis) {

    /** How it is known what an office is of. */
    public enum Basis {
        /** The words name it. */
        STATED,
        /** The title is held in one place only. */
        TITLE,
        /** The report gives the person an office of it elsewhere. */
        REPORT,
        /** The table of leaders. */
        KNOWN,
        /** The report is about it. */
        CONTEXT
    }

    public Sentence sentence() {
        return post.sentence();
    }

    /** Whether the words name what it is of. */
    public boolean stated() {
        return basis == Basis.STATED;
    }

    Office titled(String other) {
        return new Office(person, other, post, of, from, to, basis);
    }
}
