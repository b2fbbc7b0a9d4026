package org.parley.record.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Envelope;
import org.parley.record.document.Document;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Judgements;
import org.parley.record.judgement.Signature;

/**
 * What a record is settled from: reports, the claims read out of them and what people judged of these, each once. A text found in two places is two
 * documents of one id. Joining is commutative, associative and idempotent, so evidence may be gathered anywhere and in
 * any order.
 *
 * @param claims equal claims are one; the iteration order says nothing
 */
public record Evidence(Set<Document> documents, Set<Claim> claims, Set<Judgement> judgements) {
    public Evidence {
        documents = Set.copyOf(documents);
        claims = Set.copyOf(claims);
        judgements = Set.copyOf(judgements);
    }

    /** What was read, and nobody has judged yet. */
    public static Evidence of(Collection<Document> documents, Collection<? extends Claim> claims) {
        return new Evidence(Set.copyOf(documents), Set.copyOf(claims), Set.of());
    }

    /** No reports, no claims and no judgements. */
    public static Evidence none() {
        return new Evidence(Set.of(), Set.of(), Set.of());
    }

    /** All that either holds. */
    public Evidence join(Evidence other) {
        return new Evidence(
                both(documents, other.documents), both(claims, other.claims), both(judgements, other.judgements));
    }

    /** The same with some judgements more. */
    public Evidence judged(Collection<? extends Judgement> more) {
        return join(new Evidence(Set.of(), Set.of(), Set.copyOf(more)));
    }

    /**
     * What an audience may know of it; remarks stay with the desk, and so does who judged and why. Settled from that,
     * the record is as if the dossier had never held the rest: no count, closed condition, merge, order or gap tells
     * of it.
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
        Set<Claim> told = new HashSet<>();
        claims.forEach(claim -> shown(claim, seen).ifPresent(told::add));
        Map<String, Document> texts = new HashMap<>();
        seen.values().forEach(document -> texts.merge(document.id(), document, Evidence::firstByPath));
        Set<Judgement> made = new HashSet<>();
        Judgements.standing(judgements).stream()
                .filter(audience::sees)
                .forEach(judgement -> shown(judgement, texts).ifPresent(made::add));
        if (made.stream().anyMatch(Judgement.Shift.class::isInstance)) {
            Set<String> ids = ids(told, made);
            made.removeIf(j -> j instanceof Judgement.Shift s && !(ids.contains(s.claim()) && ids.contains(s.other())));
        }
        return new Evidence(Set.copyOf(seen.values()), told, made);
    }

    /** Of all claims that may be seen, read or made by hand. */
    private static Set<String> ids(Set<Claim> told, Set<Judgement> made) {
        Set<String> ids = new HashSet<>();
        told.forEach(c -> ids.add(c.id()));
        for (Judgement judgement : made) {
            switch (judgement) {
                case Judgement.Accept j -> ids.add(j.claim().id());
                case Judgement.Correct j -> ids.add(j.instead().id());
                case Judgement.Add j -> ids.add(j.claim().id());
                default -> {}
            }
        }
        return ids;
    }

    /** A claim where its report is seen, empty where it is not. */
    private static Optional<Claim> shown(Claim claim, Map<Place, Document> seen) {
        Envelope envelope = claim.envelope();
        return Optional.ofNullable(seen.get(new Place(envelope.documentId(), envelope.document())))
                .map(d -> claim.withEnvelope(envelope.at(d.origin().path())));
    }

    private static Document firstByPath(Document one, Document other) {
        return one.origin().path().compareTo(other.origin().path()) <= 0 ? one : other;
    }

    /** A judged claim counts wherever its words are found, also where another place of them was read. */
    private static Optional<Claim> judged(Claim claim, Map<String, Document> texts) {
        Envelope envelope = claim.envelope();
        return Optional.ofNullable(texts.get(envelope.documentId()))
                .map(d -> claim.withEnvelope(envelope.at(d.origin().path())));
    }

    private static Optional<Judgement> shown(Judgement judgement, Map<String, Document> texts) {
        Signature by = judgement.signature().unsigned();
        return switch (judgement) {
            case Judgement.Accept j -> judged(j.claim(), texts).map(c -> new Judgement.Accept(by, c));
            case Judgement.Reject j -> judged(j.claim(), texts).map(c -> new Judgement.Reject(by, c));
            case Judgement.Correct j ->
                judged(j.claim(), texts)
                        .flatMap(c -> judged(j.instead(), texts).map(i -> new Judgement.Correct(by, c, i)));
            case Judgement.Add j -> judged(j.claim(), texts).map(c -> new Judgement.Add(by, c));
            case Judgement.GradeClaim j ->
                judged(j.claim(), texts).map(c -> new Judgement.GradeClaim(by, c, j.grade()));
            case Judgement.Comment j -> Optional.empty();
            case Judgement.Withdraw j -> Optional.empty();
            default -> Optional.of(judgement.signed(by));
        };
    }

    private record Place(String documentId, String path) {}

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
