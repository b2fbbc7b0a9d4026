package org.parley.record.process;

import java.util.Comparator;
import org.parley.record.claim.Code;

/**
 * Who says what a claim says.
 *
 * @param name the outlet or file of the report, the author of a party's own text, or the speaker as the report has it
 */
public record Sayer(Voice voice, String name) implements Comparable<Sayer> {
    private static final Comparator<Sayer> ORDER =
            Comparator.comparing(Sayer::voice).thenComparing(Sayer::name);

    /** Whose words they are. */
    public enum Voice implements Code {
        /** The report's own. */
        REPORT,
        /** Those of a party, the UN or another body in a text that it signs. */
        AUTHOR,
        /** Those of a named speaker whom the report hands on. */
        SPEAKER,
        /** Those of a source that the report does not name. */
        UNNAMED
    }

    @Override
    public int compareTo(Sayer other) {
        return ORDER.compare(this, other);
    }
}
