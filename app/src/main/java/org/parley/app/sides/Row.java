package org.parley.app.sides;

import java.util.List;
import org.parley.record.process.Attestation;
import org.parley.record.process.Entry;
import org.parley.record.process.Support;

/**
 * One thing told.
 *
 * @param entry the record's entry that it belongs to
 * @param cells one for each column
 * @param attestations the claims that tell it, never empty
 */
record Row(Entry entry, List<Cell> cells, List<Attestation> attestations) {
    Row {
        cells = List.copyOf(cells);
        attestations = List.copyOf(attestations);
    }

    /** That of what is surest in it. */
    double confidence() {
        return Support.of(attestations).confidence();
    }
}
