package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;

/**
 * What a dossier held at some time, and the record that it gave.
 *
 * @param process settled from the evidence, as of some day
 */
public record Held(Evidence evidence, PeaceProcess process) {

    /**
     * What is on the record otherwise than it was when less was held: by new reports, by what people decided, by another
     * reading. New reports first, then decisions, then readings; of these the newest report first.
     *
     * @param earlier what was held before, of the same dossier, for the same audience and as of the same day
     * @param day when that was: what happened by then and is told only now is old
     */
    public List<Change> since(Held earlier, LocalDate day) {
        return new Revision(earlier, this, day).changes();
    }
}
