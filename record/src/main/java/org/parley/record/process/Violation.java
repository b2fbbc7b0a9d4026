package org.parley.record.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/**
 * Someone's word that an agreement was violated: an allegation, whoever makes it.
 *
 * @param by who alleges it, or denies it
 * @param modality negated where it is denied
 * @param when on which day, where that is told
 * @param attestations the claims that say so, never empty
 */
public record Violation(
        Sayer by, Modality modality, @Nullable Timespan when, List<Attestation> attestations) {
    public Violation {
        attestations = List.copyOf(attestations);
    }

    private record Key(
            Sayer by, Modality modality, @Nullable Timespan when) {}

    /** By first report. */
    static List<Violation> in(List<Attestation> attestations) {
        Map<Key, List<Attestation>> alleged = new LinkedHashMap<>();
        for (Attestation a : attestations) {
            if (a.claim() instanceof Agreement c && c.status() == Agreement.Status.VIOLATED) {
                Key key =
                        new Key(a.sayer(), c.envelope().modality(), c.envelope().time());
                alleged.computeIfAbsent(key, k -> new ArrayList<>()).add(a);
            }
        }
        return alleged.entrySet().stream()
                .map(e -> new Violation(
                        e.getKey().by(), e.getKey().modality(), e.getKey().when(), e.getValue()))
                .toList();
    }
}
