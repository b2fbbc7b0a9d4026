package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that a report newly told.
 *
 * @param entry what it is about
 * @param sort whether the entry is new on the record, or what is told of it
 * @param told the status told, in the words of the vocabulary with its modality; empty for an entry without statuses
 * @param attestations the claims that tell it
 */
public record Change(LocalDate reported, Entry entry, Sort sort, String told, List<Attestation> attestations) {
    /** What is new. */
    public enum Sort {
        NEW_ENTRY,
        NEW_STATUS
    }

    public Change {
        attestations = List.copyOf(attestations);
    }
}
