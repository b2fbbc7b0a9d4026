package org.parley.record.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Claim;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/** Histories of a status: told by claims, ordered by the dates of their reports. */
final class Steps {
    private Steps() {}

    private record Key<S>(
            @Nullable Timespan reported,
            S status,
            Modality modality,
            @Nullable Timespan time) {}

    /** One step for each report date, status, modality and time, in the order of the attestations. */
    static <C extends Claim, S> List<Step<S>> of(List<Attestation> attestations, Class<C> kind, Function<C, S> status) {
        return of(
                attestations,
                kind,
                status,
                a -> a.claim().envelope().modality(),
                a -> a.claim().envelope().time());
    }

    /**
     * The same, where not every claim's own words hold for its status.
     *
     * @param modality how the status is told
     * @param time when the status itself came or is to come
     */
    static <C extends Claim, S> List<Step<S>> of(
            List<Attestation> attestations,
            Class<C> kind,
            Function<C, S> status,
            Function<Attestation, Modality> modality,
            Function<Attestation, @Nullable Timespan> time) {
        Map<Key<S>, List<Attestation>> steps = new LinkedHashMap<>();
        for (Attestation a : attestations) {
            if (kind.isInstance(a.claim())) {
                S told = status.apply(kind.cast(a.claim()));
                steps.computeIfAbsent(
                                new Key<>(a.reported(), told, modality.apply(a), time.apply(a)), k -> new ArrayList<>())
                        .add(a);
            }
        }
        return steps.entrySet().stream()
                .map(e -> new Step<>(
                        e.getKey().reported(),
                        e.getKey().status(),
                        e.getKey().modality(),
                        e.getKey().time(),
                        e.getValue()))
                .toList();
    }

    /** The first by rank among the steps of the last report date; undated steps count only where there is no other. */
    static <S> Step<S> latest(List<Step<S>> history, ToIntFunction<Step<S>> rank) {
        LocalDate last = history.stream()
                .map(Step::reported)
                .map(t -> t == null ? LocalDate.MIN : t.latest())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return history.stream()
                .filter(s -> s.reported() == null
                        ? last.equals(LocalDate.MIN)
                        : s.reported().latest().equals(last))
                .min(Comparator.comparingInt(rank))
                .orElseThrow();
    }

    /**
     * Facts before plans, plans before possibilities, denials last; among equals the status that stands later in its
     * vocabulary.
     */
    static <S extends Enum<S>> ToIntFunction<Step<S>> furthest() {
        return step -> {
            List<S> vocabulary = List.of(step.status().getDeclaringClass().getEnumConstants());
            return certainty(step.modality()) * vocabulary.size() - vocabulary.indexOf(step.status());
        };
    }

    private static int certainty(Modality modality) {
        return switch (modality) {
            case ACTUAL -> 1;
            case PLANNED -> 2;
            case POSSIBLE -> 3;
            case NEGATED -> 4;
        };
    }
}
