package org.parley.record.claim;

import org.jspecify.annotations.Nullable;
import org.parley.record.document.Span;
import org.parley.record.document.Timespan;

/**
 * What every claim carries, whatever its kind.
 *
 * @param document the report's path or URI as given at intake
 * @param documentId hash of the report's text
 * @param span the clause or sentence that makes the claim
 * @param modality of the deed that the kind and status name
 * @param source absent where the report itself says so
 * @param time when it happens or happened, resolved against the report's date
 * @param timeText the words that gave the time
 * @param place the place named for it
 * @param extent where the actor is a group or bloc
 * @param confidence 0 to 1: of claims at 0.8, about 80 in 100 should be right
 * @param rule what made the claim
 * @param reader version of reader, lexicon and weights
 * @param plover the claim in PLOVER's codes, where it is an interaction and a reader has coded it
 */
public record Envelope(
        String document,
        String documentId,
        Span span,
        Modality modality,
        @Nullable Source source,
        @Nullable Timespan time,
        @Nullable String timeText,
        @Nullable String place,
        @Nullable Extent extent,
        double confidence,
        String rule,
        String reader,
        @Nullable Interaction plover) {
    public Envelope {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1, not at " + confidence);
        }
    }

    /** One that is not coded. */
    public Envelope(
            String document,
            String documentId,
            Span span,
            Modality modality,
            @Nullable Source source,
            @Nullable Timespan time,
            @Nullable String timeText,
            @Nullable String place,
            @Nullable Extent extent,
            double confidence,
            String rule,
            String reader) {
        this(
                document,
                documentId,
                span,
                modality,
                source,
                time,
                timeText,
                place,
                extent,
                confidence,
                rule,
                reader,
                null);
    }

    public Envelope coded(Interaction interaction) {
        return with(document, confidence, interaction);
    }

    public Envelope withConfidence(double changed) {
        return with(document, changed, plover);
    }

    /** The same claim of a report that goes by another path. */
    public Envelope at(String path) {
        return with(path, confidence, plover);
    }

    private Envelope with(String path, double sure, @Nullable Interaction coded) {
        return new Envelope(
                path, documentId, span, modality, source, time, timeText, place, extent, sure, rule, reader, coded);
    }
}
