package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Code;

/**
 * One thing is made to depend on another, or is said to depend on nothing any longer.
 *
 * @param holder whose condition it is; absent where no report says
 * @param prerequisite what must come about, in the words of the first report
 * @param consequence what waits for it
 * @param dropping whether this entry is itself the word that conditions are dropped
 * @param waivers claims by which the holder in its own words drops this condition
 * @param overtakers claims of others that may bear on it: by another speaker, or about the bloc that the holder is in
 */
public record ConditionEntry(
        Address address,
        @Nullable Reference holder,
        String prerequisite,
        @Nullable String consequence,
        boolean dropping,
        List<Attestation> waivers,
        List<Attestation> overtakers,
        List<Attestation> attestations)
        implements Entry {
    /** Whether it still stands. */
    public enum State implements Code {
        OPEN,
        /** Dropped by its holder's own word. */
        WAIVED,
        /** Someone else says that conditions were dropped; this does not close it. */
        POSSIBLY_OVERTAKEN
    }

    public ConditionEntry {
        waivers = List.copyOf(waivers);
        overtakers = List.copyOf(overtakers);
        attestations = List.copyOf(attestations);
    }

    /** Restating a condition after it was dropped opens it again. */
    public State state() {
        if (dropping) {
            return waivers.isEmpty() ? State.POSSIBLY_OVERTAKEN : State.WAIVED;
        }
        LocalDate restated = lastReported();
        if (bears(waivers, restated)) {
            return State.WAIVED;
        }
        return bears(overtakers, restated) ? State.POSSIBLY_OVERTAKEN : State.OPEN;
    }

    private static boolean bears(List<Attestation> droppings, @Nullable LocalDate restated) {
        return droppings.stream()
                .map(Attestation::reportedOn)
                .anyMatch(day -> restated == null
                        || day == null
                        || !Objects.requireNonNull(day).isBefore(restated));
    }

    @Override
    public Optional<ConditionEntry> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConditionEntry(
                        address,
                        holder,
                        prerequisite,
                        consequence,
                        dropping,
                        Attestation.by(day, waivers),
                        Attestation.by(day, overtakers),
                        left));
    }
}
