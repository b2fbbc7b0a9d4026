package org.parley.record.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/**
 * An actor's part in a meeting, as reports told it over time.
 *
 * @param meeting absent where a report does not say which meeting, or it might be several
 */
public record Participation(
        Address address, Reference actor, @Nullable Reference meeting, List<Attestation> attestations)
        implements Entry {
    public Participation {
        attestations = List.copyOf(attestations);
    }

    /** Every status told, by report date: one step for each date, status, modality and time. */
    public List<Step<Attendance.Status>> history() {
        return Steps.of(attestations, Attendance.class, Attendance::status);
    }

    /** What the last dated reports say; of several in one report, the firmest. */
    public Step<Attendance.Status> latest() {
        return Steps.latest(history(), Participation::firmness);
    }

    private static int firmness(Step<Attendance.Status> step) {
        int told = step.modality() == Modality.ACTUAL ? 0 : 100;
        return told
                + switch (step.status()) {
                    case WITHDREW -> 0;
                    case REFUSES -> 1;
                    case ATTENDED -> 2;
                    case ATTENDING -> 3;
                    case NOT_INVITED -> 4;
                    case MAY_WITHDRAW -> 5;
                    case UNDECIDED -> 6;
                    case WILL_ATTEND -> 7;
                    case INVITED -> 8;
                };
    }

    /** What the actor is there, in order of first report. */
    public List<Attendance.Role> roles() {
        return Attestation.distinct(
                Attestation.claims(Attendance.class, attestations).map(Attendance::role));
    }

    /** When a decision is due, as last told. */
    public @Nullable Timespan decideBy() {
        return Attestation.claims(Attendance.class, attestations)
                .map(Attendance::decideBy)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    @Override
    public Optional<Participation> asOf(LocalDate day) {
        List<Attestation> left = Attestation.by(day, attestations);
        return left.isEmpty() ? Optional.empty() : Optional.of(new Participation(address, actor, meeting, left));
    }
}
