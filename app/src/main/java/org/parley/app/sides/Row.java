package org.parley.app.sides;

import java.util.List;
import org.parley.record.process.Attestation;
import org.parley.record.process.Entry;

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

    /** That of its surest claim. */
    double confidence() {
        return attestations.stream()
                .mapToDouble(a -> a.claim().envelope().confidence())
                .max()
                .orElse(0);
    }
}
