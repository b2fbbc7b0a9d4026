package org.parley.record.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.document.Timespan;
import org.parley.record.judgement.Grade;
import org.parley.record.judgement.Signature;

/**
 * A claim in support of an entry, with what is needed to weigh and to place it.
 *
 * @param id the claim's, with a number after a dot where a report makes several claims of one id
 * @param reported date of the report, null where it has none; a text found at several dates counts from the first
 * @param relayedBy a second speaker through whom the report has it: in "X is willing, said Y" it is Y
 * @param outlet who published the report, null where it is not known
 * @param origin names the group of copies that the report belongs to; claims of one group are one origin
 * @param reviewed who last accepted, corrected or added the claim, null if nobody has
 * @param grade what a person last held of the claim, null if nobody graded it; it weighs nothing
 */
public record Attestation(
        String id,
        Claim claim,
        @Nullable Timespan reported,
        Sayer sayer,
        @Nullable String relayedBy,
        @Nullable String outlet,
        String origin,
        @Nullable Signature reviewed,
        @Nullable Grade grade)
        implements Comparable<Attestation> {
    private static final Comparator<Attestation> ORDER = Comparator.comparing(
                    Attestation::reportedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(a -> a.claim.envelope().documentId())
            .thenComparing(a -> a.claim.envelope().span())
            .thenComparing(Attestation::id);

    /** The last day that the report's date allows: it is on the record from then. */
    public @Nullable LocalDate reportedOn() {
        return reported == null ? null : reported.latest();
    }

    /** Whether the report is dated by a day; one without a date never is. */
    public boolean isReportedBy(LocalDate day) {
        return reported != null && !reported.latest().isAfter(day);
    }

    /** By report date, undated last, then by place in the text. */
    @Override
    public int compareTo(Attestation other) {
        return ORDER.compare(this, other);
    }

    /**
     * Those whose report is dated by a day.
     *
     * @param all in their order; the same list comes back if that is all of them
     */
    static List<Attestation> by(LocalDate day, List<Attestation> all) {
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (all.get(middle).isReportedBy(day)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == all.size() ? all : all.subList(0, from);
    }

    /** The claims of one kind among some attestations, each with its attestation left behind. */
    static <C extends Claim> Stream<C> claims(Class<C> kind, List<Attestation> all) {
        return all.stream().map(Attestation::claim).filter(kind::isInstance).map(kind::cast);
    }

    /** The different values of a slot, in order of first report, the absent left out. */
    static <T> List<T> distinct(Stream<? extends @Nullable T> values) {
        return values.filter(Objects::nonNull)
                .<T>map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
