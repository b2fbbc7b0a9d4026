package org.parley.store;

import java.util.List;
import org.parley.record.judgement.Judgement;
import org.parley.record.process.Evidence;

/**
 * What a dossier held at an instant.
 *
 * @param reports those taken in by then, with the latest reading that there was by then; none of it where there was none
 * @param judgements taken in by then, the withdrawn and the withdrawals among them
 */
public record Known(List<ReadReport> reports, List<Judgement> judgements) {
    public Known {
        reports = List.copyOf(reports);
        judgements = List.copyOf(judgements);
    }

    /** All of it, to be settled. */
    public Evidence evidence() {
        return Evidence.of(
                        reports.stream().map(ReadReport::document).toList(),
                        reports.stream().flatMap(r -> r.claims().stream()).toList())
                .judged(judgements);
    }
}
