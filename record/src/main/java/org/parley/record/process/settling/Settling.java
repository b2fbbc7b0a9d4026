package org.parley.record.process.settling;

import java.util.List;
import org.parley.record.process.Evidence;
import org.parley.record.process.PeaceProcess;

/** Settles evidence into the record. */
public final class Settling {
    private Settling() {}

    /**
     * The record that the evidence gives: the same evidence gives an equal record, in whatever order and halves it was
     * gathered.
     */
    public static PeaceProcess settle(Evidence evidence) {
        return new PeaceProcess(
                null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
