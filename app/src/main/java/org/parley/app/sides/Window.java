package org.parley.app.sides;

import java.util.List;
import org.parley.record.process.Gap;

/**
 * From when on a side looks, and by which clock.
 *
 * @param since day or instant in ISO 8601
 * @param shown the same in words
 * @param gaps months in it without a report
 */
public record Window(Clock clock, String since, String shown, List<Gap> gaps) {
    /** What can be asked when of a thing. */
    public enum Clock {
        /** Dates of reports. */
        REPORTED,
        /** Days that reports tell. */
        HAPPENED,
        /** When the dossier took something in, read it again or had it corrected. */
        KNOWN
    }

    public Window {
        gaps = List.copyOf(gaps);
    }

    String words() {
        return switch (clock) {
                    case REPORTED -> " reported after ";
                    case HAPPENED -> " that happened after ";
                    case KNOWN -> " to what was known by ";
                }
                + shown;
    }
}
