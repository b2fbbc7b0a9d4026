package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import org.parley.record.judgement.Signature;

/**
 * A person's word that a holder's position shifted between two claims; nothing else makes a shift.
 *
 * @param by who says so, and why
 */
public record Shift(Attestation from, Attestation to, Signature by) {

    /** Those both of whose claims are in reports dated by a day. */
    static List<Shift> by(LocalDate day, List<Shift> all) {
        return all.stream()
                .filter(s -> s.from.isReportedBy(day) && s.to.isReportedBy(day))
                .toList();
    }
}
