package org.parley.record.process;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.parley.record.claim.Claim;
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

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
