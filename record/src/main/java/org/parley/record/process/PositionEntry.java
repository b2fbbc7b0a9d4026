package org.parley.record.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Modality;
import org.parley.record.claim.Position;
import org.parley.record.claim.Topic;

/**
 * Where one holder stands on one proposal, over time.
 *
 * @param proposal what entries about the same proposal share; {@link PeaceProcess#proposals} brings them together
 * @param stands each claim of it, by report date
 * @param shifts where a person says that the holder's position shifted, from or to a claim of this entry
 */
public record PositionEntry(
        Address address, Reference holder, Topic topic, Address proposal, List<Stand> stands, List<Shift> shifts)
        implements Entry {
    /** For a proposal or against it. */
    public enum Lean {
        FOR,
        AGAINST
    }

    /**
     * A claim of the position.
     *
     * @param content equal where nothing of substance differs between two wordings; never to be shown
     * @param turned whether its words ask for the contrary of the proposal: that it be not done
     */
    public record Stand(Attestation attestation, String content, boolean turned) {
        public Position claim() {
            return (Position) attestation.claim();
        }

        /** Null where it is undecided, or told as possible, planned or denied. */
        public @Nullable Lean lean() {
            if (claim().envelope().modality() != Modality.ACTUAL) {
                return null;
            }
            return switch (claim().stance()) {
                case DEMANDS, URGES, SUPPORTS, ACCEPTS -> turned ? Lean.AGAINST : Lean.FOR;
                case OPPOSES -> Lean.AGAINST;
                case UNDECIDED -> null;
            };
        }
    }

    public PositionEntry {
        stands = List.copyOf(stands);
        shifts = List.copyOf(shifts);
    }

    @Override
    public List<Attestation> attestations() {
        return stands.stream().map(Stand::attestation).toList();
    }

    /** Every stance told, by report date. */
    public List<Step<Position.Stance>> history() {
        return Steps.of(attestations(), Position.class, Position::stance);
    }

    /** What the last dated reports say; of several in one report, the firmest that is told as a fact. */
    public Step<Position.Stance> latest() {
        return Steps.latest(
                history(),
                step -> step.modality().ordinal() * Position.Stance.values().length
                        + step.status().ordinal());
    }

    /** Whether a claim's words ask for the contrary of the proposal. */
    public boolean asksTheContrary(Attestation claim) {
        return stands.stream().anyMatch(s -> s.turned() && s.attestation().equals(claim));
    }

    /** What is left if only some of its claims count; empty if none do. */
    public Optional<PositionEntry> of(Collection<Attestation> counting) {
        Set<Attestation> counted = Set.copyOf(counting);
        List<Stand> left =
                stands.stream().filter(s -> counted.contains(s.attestation())).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new PositionEntry(address, holder, topic, proposal, left, shifts));
    }

    /** The words for it, in order of first report. */
    public List<String> wordings() {
        return Attestation.distinct(
                Attestation.claims(Position.class, attestations()).map(Position::matter));
    }

    /** Of whom it is wanted, in the reports' words. */
    public List<String> addressees() {
        return Attestation.distinct(
                Attestation.claims(Position.class, attestations()).map(Position::addressee));
    }

    /**
     * Whether all that the last dated reports have the holder say differs in substance from all that the first have; that is
     * no shift, which only a person tells.
     */
    public boolean wordingDiffers() {
        Set<String> first = contents(firstReported());
        return first.stream().noneMatch(contents(lastReported())::contains) && !first.isEmpty();
    }

    private Set<String> contents(@Nullable LocalDate day) {
        return stands.stream()
                .filter(s -> day != null && Objects.equals(day, s.attestation().reportedOn()))
                .map(Stand::content)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<PositionEntry> asOf(LocalDate day) {
        List<Stand> left =
                stands.stream().filter(s -> s.attestation().isReportedBy(day)).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new PositionEntry(address, holder, topic, proposal, left, Shift.by(day, shifts)));
    }
}
