package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Timespan;
import org.parley.record.judgement.Judgement;

/**
 * Something that is otherwise on the record than it was.
 *
 * @param reported date of the report that tells it, null if that has none
 * @param entry what it is about; one that is off the record as it was when it was on it
 * @param told the status told, in the words of the vocabulary with its modality; empty for an entry without statuses
 * @param attestations the claims that tell it, never empty
 * @param gone whether it is off the record
 * @param judgements of people, because of which it is; empty where they are not told of
 */
public record Change(
        @Nullable LocalDate reported,
        Entry entry,
        Sort sort,
        String told,
        List<Attestation> attestations,
        boolean gone,
        List<Judgement> judgements) {
    /** What is new, and by what. */
    public enum Sort {
        /** Told for the first time, of a day that had not come when last looked at. */
        NEW_EVENT,
        /** Told for the first time, and as happened before that. */
        OLD_EVENT,
        /** Told for the first time, the day not told. */
        NEW_ENTRY,
        /** Told before, and otherwise than now. */
        NEW_STATUS,
        /** By what people decided. */
        JUDGED,
        /** The same report, read otherwise. */
        REREAD
    }

    public Change {
        attestations = List.copyOf(attestations);
        judgements = List.copyOf(judgements);
    }

    /** What reports newly told. */
    Change(@Nullable LocalDate reported, Entry entry, Sort sort, String told, List<Attestation> attestations) {
        this(reported, entry, sort, told, attestations, false, List.of());
    }

    /** Whether the entry was not on the record before, and a report brought it. */
    public boolean isFirstTold() {
        return switch (sort) {
            case NEW_EVENT, OLD_EVENT, NEW_ENTRY -> true;
            case NEW_STATUS, JUDGED, REREAD -> false;
        };
    }

    /** When it happened or was to happen, as the first claim to tell it does; null if none does. */
    public @Nullable Timespan happened() {
        return attestations.stream()
                .map(a -> a.claim().envelope().time())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
