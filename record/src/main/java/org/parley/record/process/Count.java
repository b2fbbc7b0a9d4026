package org.parley.record.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Figure;

/**
 * One number of a series, with all who tell it; the same number told as over and as about is two.
 *
 * @param counter who counted, where a report says
 * @param blames who is blamed for it, and by which claims; never Parley's word
 * @param parts the larger numbers that it is told to be a part of
 * @param attestations the claims, by report date
 */
public record Count(
        BigDecimal value,
        @Nullable String counter,
        List<Blame> blames,
        List<Part> parts,
        List<Attestation> attestations) {
    public Count {
        blames = List.copyOf(blames);
        parts = List.copyOf(parts);
        attestations = List.copyOf(attestations);
    }

    /** "About" if any claim says so: some round a number without saying it. */
    public Figure.Bound bound() {
        List<Figure.Bound> told = Attestation.distinct(
                Attestation.claims(Figure.class, attestations).map(Figure::bound));
        return told.contains(Figure.Bound.ABOUT) ? Figure.Bound.ABOUT : told.getFirst();
    }

    /** How many independent origins tell it. */
    public int support() {
        return Support.origins(attestations);
    }

    /** What is left of it if only some claims count. */
    public Count only(Predicate<Attestation> counts) {
        return new Count(
                value,
                counter,
                blames.stream()
                        .map(b -> new Blame(b.whom(), left(b.attestations(), counts)))
                        .filter(b -> !b.attestations().isEmpty())
                        .toList(),
                parts.stream()
                        .map(p -> new Part(p.words(), p.series(), left(p.attestations(), counts)))
                        .filter(p -> !p.attestations().isEmpty())
                        .toList(),
                left(attestations, counts));
    }

    private static List<Attestation> left(List<Attestation> all, Predicate<Attestation> counts) {
        return all.stream().filter(counts).toList();
    }
}
