package org.parley.record.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Agreement;
import org.parley.record.claim.Code;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/**
 * When something in the life of an agreement was or is to be, as some claims tell it; rival dates stand side by side.
 *
 * @param modality whether it is told as a fact, a plan, a possibility or denied
 * @param attestations the claims that say so, never empty
 */
public record Dating(Timespan when, Modality modality, List<Attestation> attestations) {
    public Dating {
        attestations = List.copyOf(attestations);
    }

    /** How exact the words are. */
    public enum Precision implements Code {
        DAY,
        /** A week, or from one day to another. */
        DAYS,
        MONTH,
        YEAR
    }

    public Precision precision() {
        return switch (when.toString().length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> when.isDay() ? Precision.DAY : Precision.DAYS;
        };
    }

    private record Key(Timespan when, Modality modality) {}

    /** By first report. What is told as done and yet lies ahead of its report is misread, and left out. */
    static List<Dating> of(List<Attestation> attestations, Function<Agreement, @Nullable Timespan> slot) {
        return ofPlans(attestations.stream().filter(a -> !isAhead(a, slot)).toList(), slot);
    }

    /** Told as done for a day after the report's own. */
    static boolean isAhead(Attestation a, Function<Agreement, @Nullable Timespan> slot) {
        Timespan when = a.claim() instanceof Agreement c ? slot.apply(c) : null;
        LocalDate reported = a.reportedOn();
        return when != null
                && reported != null
                && a.claim().envelope().modality() == Modality.ACTUAL
                && when.earliest().isAfter(reported);
    }

    /** The day for which something is offered is no more certain than the offer's being taken. */
    private static Modality ofDay(Agreement claim) {
        boolean open = claim.status() == Agreement.Status.PROPOSED || claim.status() == Agreement.Status.NEGOTIATED;
        Modality told = claim.envelope().modality();
        return open && told == Modality.ACTUAL ? Modality.POSSIBLE : told;
    }

    /** By first report: days that may lie ahead even of what is told as a fact, such as the end of a truce in force. */
    static List<Dating> ofPlans(List<Attestation> attestations, Function<Agreement, @Nullable Timespan> slot) {
        return of(attestations, slot, (a, c) -> ofDay(c));
    }

    /** By first report. Who has ordered something for a day after the report's own has planned that day, no more. */
    static List<Dating> ofStarts(List<Attestation> attestations, Function<Agreement, @Nullable Timespan> slot) {
        return of(
                attestations,
                slot,
                (a, c) -> ofDay(c) == Modality.ACTUAL && isAhead(a, slot) ? Modality.PLANNED : ofDay(c));
    }

    private static List<Dating> of(
            List<Attestation> attestations,
            Function<Agreement, @Nullable Timespan> slot,
            BiFunction<Attestation, Agreement, Modality> modality) {
        Map<Key, List<Attestation>> told = new LinkedHashMap<>();
        for (Attestation a : attestations) {
            Timespan when = a.claim() instanceof Agreement c ? slot.apply(c) : null;
            if (when != null && a.claim() instanceof Agreement c) {
                told.computeIfAbsent(new Key(when, modality.apply(a, c)), k -> new ArrayList<>())
                        .add(a);
            }
        }
        return told.entrySet().stream()
                .map(e -> new Dating(e.getKey().when(), e.getKey().modality(), e.getValue()))
                .toList();
    }
}
