package org.parley.record.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Envelope;
import org.parley.record.document.Document;

/**
 * What a record is settled from: reports and the claims read out of them, each once. A text found in two places is two
 * documents of one id. Joining is commutative, associative and idempotent, so evidence may be gathered anywhere and in
 * any order.
 *
 * @param claims equal claims are one; the iteration order says nothing
 */
public record Evidence(Set<Document> documents, Set<Claim> claims) {
    public Evidence {
        documents = Set.copyOf(documents);
        claims = Set.copyOf(claims);
    }

    public static Evidence of(Collection<Document> documents, Collection<? extends Claim> claims) {
        return new Evidence(Set.copyOf(documents), Set.copyOf(claims));
    }

    /** No reports and no claims. */
    public static Evidence none() {
        return new Evidence(Set.of(), Set.of());
    }

    /** All that either holds. */
    public Evidence join(Evidence other) {
        return new Evidence(both(documents, other.documents), both(claims, other.claims));
    }

    /**
     * What an audience may know of it. Settled from that, the record is as if the dossier had never held the rest: no count,
     * closed condition, merge, order or gap tells of it.
     */
    public Evidence seenBy(Audience audience) {
        if (audience.equals(Audience.DESK)) {
            return this;
        }
        Map<Place, Document> seen = new HashMap<>();
        for (Document document : documents) {
            if (audience.sees(document.origin())) {
                seen.put(new Place(document.id(), document.origin().path()), audience.shown(document));
            }
        }
        Set<Claim> claimed = new HashSet<>();
        for (Claim claim : claims) {
            Envelope envelope = claim.envelope();
            Document document = seen.get(new Place(envelope.documentId(), envelope.document()));
            if (document != null) {
                claimed.add(claim.withEnvelope(envelope.at(document.origin().path())));
            }
        }
        return new Evidence(Set.copyOf(seen.values()), claimed);
    }

    private record Place(String documentId, String path) {}

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
