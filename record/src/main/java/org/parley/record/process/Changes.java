package org.parley.record.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Code;
import org.parley.record.claim.Modality;
import org.parley.record.document.Timespan;

/** Tells what is new on the record since a day, by the first two clocks: when it was reported, and when it happened. */
final class Changes {
    static final Comparator<Change> NEWEST_REPORT_FIRST = Comparator.comparing(
                    Change::reported,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder().reversed()))
            .thenComparing(c -> c.entry().address())
            .thenComparing(Change::gone)
            .thenComparing(Change::sort)
            .thenComparing(Change::told);

    private static final Comparator<Change> LAST_HAPPENED_FIRST = Comparator.comparing(
                    Change::happened,
                    Comparator.nullsLast(Comparator.<Timespan>naturalOrder().reversed()))
            .thenComparing(NEWEST_REPORT_FIRST);

    private Changes() {}

    /** What reports dated after a day told that none had told before, the newest report first. */
    static List<Change> reportedSince(LocalDate day, PeaceProcess process) {
        List<Change> changes = new ArrayList<>();
        process.entries()
                .forEach(entry -> Statuses.of(entry)
                        .ifPresentOrElse(
                                history -> addStatuses(changes, entry, history, day),
                                () -> addNew(changes, entry, day)));
        changes.sort(NEWEST_REPORT_FIRST);
        return List.copyOf(changes);
    }

    private static void addNew(List<Change> changes, Entry entry, LocalDate day) {
        LocalDate first = entry.firstReported();
        if (first != null && first.isAfter(day)) {
            List<Attestation> tellers = entry.attestations().stream()
                    .filter(a -> first.equals(a.reportedOn()))
                    .toList();
            changes.add(new Change(first, entry, firstTold(tellers, day), "", tellers));
        }
    }

    private static void addStatuses(
            List<Change> changes, Entry entry, List<? extends Step<? extends Code>> history, LocalDate day) {
        Set<String> known = new HashSet<>();
        LocalDate first = entry.firstReported();
        for (Step<? extends Code> step : history) {
            LocalDate reported = Statuses.reportedOn(step);
            String told = Statuses.told(step);
            if (reported != null && known.add(told) && reported.isAfter(day)) {
                Change.Sort sort =
                        Objects.equals(first, reported) ? firstTold(step.attestations(), day) : Change.Sort.NEW_STATUS;
                changes.add(new Change(reported, entry, sort, told, step.attestations()));
            }
        }
    }

    /** Whether what is told for the first time was still to come on a day, or had happened by then. */
    static Change.Sort firstTold(List<Attestation> tellers, LocalDate day) {
        boolean ahead = false;
        boolean happened = false;
        for (Attestation a : tellers) {
            Timespan time = a.claim().envelope().time();
            ahead |= time != null && time.latest().isAfter(day);
            happened |= time != null && a.claim().envelope().modality() == Modality.ACTUAL;
        }
        return ahead ? Change.Sort.NEW_EVENT : happened ? Change.Sort.OLD_EVENT : Change.Sort.NEW_ENTRY;
    }

    /** What is told as done on a day after some day, whenever it was reported, the last done first. */
    static List<Change> happenedSince(LocalDate day, PeaceProcess process) {
        List<Change> changes = new ArrayList<>();
        process.entries().forEach(entry -> {
            Optional<List<? extends Step<? extends Code>>> history = Statuses.of(entry);
            if (history.isPresent()) {
                addDone(changes, entry, history.get(), day);
            } else if (entry instanceof ActEntry act) {
                addDone(changes, act, day);
            }
        });
        changes.sort(LAST_HAPPENED_FIRST);
        return List.copyOf(changes);
    }

    private record Done(String told, @Nullable Timespan time) {}

    private static void addDone(
            List<Change> changes, Entry entry, List<? extends Step<? extends Code>> history, LocalDate day) {
        Map<Done, List<Attestation>> done = new LinkedHashMap<>();
        for (Step<? extends Code> step : history) {
            if (Statuses.hasHappened(step) && isAfter(step.time(), day)) {
                done.computeIfAbsent(new Done(Statuses.told(step), step.time()), d -> new ArrayList<>())
                        .addAll(step.attestations());
            }
        }
        done.forEach((deed, tellers) -> changes.add(
                new Change(tellers.getFirst().reportedOn(), entry, Change.Sort.NEW_EVENT, deed.told(), tellers)));
    }

    private static void addDone(List<Change> changes, ActEntry act, LocalDate day) {
        Map<Timespan, List<Attestation>> done = new LinkedHashMap<>();
        for (Attestation a : act.attestations()) {
            Timespan time = a.claim().envelope().time();
            if (time != null
                    && a.claim().envelope().modality() == Modality.ACTUAL
                    && isAfter(time, day)
                    && Statuses.isNotAhead(time, a.reportedOn())) {
                done.computeIfAbsent(time, t -> new ArrayList<>()).add(a);
            }
        }
        done.values()
                .forEach(tellers -> changes.add(
                        new Change(tellers.getFirst().reportedOn(), act, Change.Sort.NEW_EVENT, "", tellers)));
    }

    /** A month that the day lies in may have been over before it. */
    private static boolean isAfter(@Nullable Timespan time, LocalDate day) {
        return time != null && time.earliest().isAfter(day);
    }
}
