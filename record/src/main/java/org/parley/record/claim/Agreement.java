package org.parley.record.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.record.document.Timespan;

/**
 * An accord, ceasefire, resolution, exchange or road map; {@code envelope.time} is when it was declared or signed.
 *
 * @param effective when it takes effect
 * @param ends when it ends
 */
public record Agreement(
        Envelope envelope,
        @Nullable String name,
        Type type,
        List<String> parties,
        List<String> brokers,
        List<String> guarantors,
        List<String> provisions,
        @Nullable String declaredBy,
        @Nullable Timespan effective,
        @Nullable Timespan ends,
        Status status)
        implements Claim {
    /** What sort of text or deal it is. */
    public enum Type implements Code {
        CEASEFIRE,
        FRAMEWORK,
        ACCORD,
        RESOLUTION,
        DECLARATION,
        EXCHANGE,
        HUMANITARIAN,
        ROADMAP
    }

    /** How far along it is. */
    public enum Status implements Code {
        PROPOSED,
        NEGOTIATED,
        CONCLUDED,
        IN_FORCE,
        EXTENDED,
        VIOLATED,
        REJECTED,
        COLLAPSED
    }

    public Agreement {
        parties = List.copyOf(parties);
        brokers = List.copyOf(brokers);
        guarantors = List.copyOf(guarantors);
        provisions = List.copyOf(provisions);
    }

    @Override
    public Agreement withEnvelope(Envelope changed) {
        return new Agreement(
                changed, name, type, parties, brokers, guarantors, provisions, declaredBy, effective, ends, status);
    }
}
