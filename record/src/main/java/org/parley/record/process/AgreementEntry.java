package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.document.Timespan;

/**
 * An accord, ceasefire, resolution, exchange or road map, from proposed to collapsed.
 *
 * @param name as reports call it; the type's word where they give no name
 * @param merges why its names are taken for one agreement
 */
public record AgreementEntry(
        Address address,
        String name,
        Agreement.Type type,
        List<Mention> parties,
        List<Mention> brokers,
        List<Mention> guarantors,
        List<Merge> merges,
        List<Attestation> attestations)
        implements Entry {
    public AgreementEntry {
        parties = List.copyOf(parties);
        brokers = List.copyOf(brokers);
        guarantors = List.copyOf(guarantors);
        merges = List.copyOf(merges);
        attestations = List.copyOf(attestations);
    }

    /** Every status told, by report date. */
    public List<Step<Agreement.Status>> history() {
        return Steps.of(attestations, Agreement.class, Agreement::status);
    }

    /** What the last dated reports say; of several in one report, the furthest that is told as a fact. */
    public Step<Agreement.Status> latest() {
        return Steps.latest(history(), Steps.furthest());
    }

    /** When it was declared or signed, as first told. */
    public @Nullable Timespan declared() {
        return first(c -> c.envelope().time());
    }

    /** When it takes effect, as first told. */
    public @Nullable Timespan effective() {
        return first(Agreement::effective);
    }

    /** When it ends, as first told. */
    public @Nullable Timespan ends() {
        return first(Agreement::ends);
    }

    /** What it lays down, in the reports' words. */
    public List<String> provisions() {
        return Attestation.distinct(
                Attestation.claims(Agreement.class, attestations).flatMap(c -> c.provisions().stream()));
    }

    private @Nullable Timespan first(Function<Agreement, @Nullable Timespan> slot) {
        return Attestation.claims(Agreement.class, attestations)
                .map(slot)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Optional<AgreementEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementEntry(
                        address,
                        name,
                        type,
                        Mention.by(day, parties),
                        Mention.by(day, brokers),
                        Mention.by(day, guarantors),
                        merges,
                        left));
    }
}
