package org.parley.record.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.claim.Code;
import org.parley.record.document.Document;
import org.parley.record.judgement.Grade;
import org.parley.record.judgement.Signature;

/** Compares two states of one dossier entry by entry, and finds by what each came to differ. */
final class Revision {
    private static final Comparator<Change> BY_CAUSE = Comparator.comparing((Change c) -> switch (c.sort()) {
                case NEW_EVENT, OLD_EVENT, NEW_ENTRY, NEW_STATUS -> 0;
                case JUDGED -> 1;
                case REREAD -> 2;
            })
            .thenComparing(Changes.NEWEST_REPORT_FIRST);

    private final Held earlier;
    private final Held now;
    private final LocalDate day;
    private final Decided decided;
    private final Set<String> knownReports;
    private final Map<Address, Entry> before = new HashMap<>();
    /** An address may change with what names an entry; the claims of a kind of entry do not. */
    private final Map<Told, Map<Class<?>, Entry>> beforeByClaim = new HashMap<>();

    private final Set<Told> left = new HashSet<>();
    private final Set<Entry> met = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    Revision(Held earlier, Held now, LocalDate day) {
        this.earlier = earlier;
        this.now = now;
        this.day = day;
        this.decided =
                new Decided(earlier.evidence().judgements(), now.evidence().judgements());
        this.knownReports =
                earlier.evidence().documents().stream().map(Document::id).collect(Collectors.toSet());
        earlier.process().entries().forEach(entry -> {
            before.put(entry.address(), entry);
            entry.attestations()
                    .forEach(a -> beforeByClaim
                            .computeIfAbsent(Told.of(a), t -> new HashMap<>())
                            .putIfAbsent(entry.getClass(), entry));
        });
    }

    List<Change> changes() {
        now.process().entries().forEach(entry -> left.addAll(Told.of(entry.attestations())));
        now.process().entries().forEach(entry -> {
            Entry old = counterpart(entry);
            if (old == null) {
                appeared(entry);
            } else {
                met.add(old);
                changed(old, entry);
            }
        });
        earlier.process().entries().filter(e -> !met.contains(e) && isLost(e)).forEach(this::disappeared);
        changes.sort(BY_CAUSE);
        return List.copyOf(changes);
    }

    /** That of the same address, or that which its first claim to be known before was told of. */
    private @Nullable Entry counterpart(Entry entry) {
        Entry same = before.get(entry.address());
        if (same != null) {
            return same;
        }
        return entry.attestations().stream()
                .map(a -> beforeByClaim.getOrDefault(Told.of(a), Map.of()).get(entry.getClass()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isOfNewReport(Attestation a) {
        return !knownReports.contains(a.claim().envelope().documentId());
    }

    private void appeared(Entry entry) {
        Decided.About about = decided.about(entry);
        List<Attestation> fromNew =
                entry.attestations().stream().filter(this::isOfNewReport).toList();
        boolean byReport = fromNew.stream().anyMatch(a -> a.reviewed() == null);
        if (about.any() && !byReport) {
            add(entry, Change.Sort.JUDGED, entry.attestations(), false, about);
        } else if (fromNew.isEmpty()) {
            add(entry, Change.Sort.REREAD, entry.attestations(), false, about);
        } else {
            add(entry, Changes.firstTold(fromNew, day), fromNew, false, about);
        }
    }

    private void changed(Entry old, Entry entry) {
        Decided.About about = decided.about(entry);
        if (!about.any()) {
            about = decided.about(old);
        }
        if (about.any()) {
            judged(old, entry, about);
        }
        Set<String> known = statuses(old);
        Set<String> told = new HashSet<>(known);
        boolean reread = isLost(old) && !statuses(entry).containsAll(known);
        for (Step<? extends Code> step : Statuses.of(entry).orElse(List.of())) {
            if (!told.add(Statuses.told(step))) {
                continue;
            }
            if (step.attestations().stream().anyMatch(this::isOfNewReport)) {
                newStatus(entry, step);
            } else {
                reread |= step.attestations().stream().anyMatch(a -> !beforeByClaim.containsKey(Told.of(a)));
            }
        }
        if (reread && !about.any()) {
            add(entry, Change.Sort.REREAD, entry.attestations(), false, about);
        }
        if (decided.hasGradings() && !(entry instanceof Actor)) {
            graded(old, entry);
        }
    }

    /** A grade changes nothing else of an entry, so it is told apart from what does. */
    private void graded(Entry old, Entry entry) {
        Map<Told, Grade> before = new HashMap<>();
        for (Attestation a : own(old)) {
            if (a.grade() != null) {
                before.put(Told.of(a), a.grade());
            }
        }
        List<Attestation> tellers = own(entry).stream()
                .filter(a -> !Objects.equals(before.get(Told.of(a)), a.grade()))
                .toList();
        if (!tellers.isEmpty()) {
            add(entry, Change.Sort.JUDGED, tellers, false, decided.gradings(tellers));
        }
    }

    private void newStatus(Entry entry, Step<? extends Code> step) {
        changes.add(new Change(
                Statuses.reportedOn(step), entry, Change.Sort.NEW_STATUS, Statuses.told(step), step.attestations()));
    }

    /** Whether some claim of it is told no longer; one that only went to another entry is. */
    private boolean isLost(Entry old) {
        return !left.containsAll(Told.of(old.attestations()));
    }

    private static Set<String> statuses(Entry entry) {
        return Statuses.of(entry).orElse(List.of()).stream().map(Statuses::told).collect(Collectors.toSet());
    }

    /** Shown by the claims that are new or that another person's word is on; by all if some are gone, or of another date. */
    private void judged(Entry old, Entry entry, Decided.About about) {
        Set<Told> known = Told.of(own(old));
        Map<Told, Signature> signed = reviewed(old);
        List<Attestation> own = own(entry);
        List<Attestation> tellers = own.stream()
                .filter(a -> !known.contains(Told.of(a)) || !Objects.equals(signed.get(Told.of(a)), a.reviewed()))
                .toList();
        boolean otherwise = !Told.of(own).containsAll(known)
                || !statuses(old).equals(statuses(entry))
                || !Objects.equals(old.firstReported(), entry.firstReported())
                || !Objects.equals(old.lastReported(), entry.lastReported());
        if (otherwise || !tellers.isEmpty()) {
            add(entry, Change.Sort.JUDGED, tellers.isEmpty() ? entry.attestations() : tellers, false, about);
        }
    }

    /** Without those that a participation shows as well. */
    private static List<Attestation> own(Entry entry) {
        return entry instanceof MeetingEntry
                ? entry.attestations().stream()
                        .filter(a -> !(a.claim() instanceof Attendance))
                        .toList()
                : entry.attestations();
    }

    private static Map<Told, Signature> reviewed(Entry entry) {
        Map<Told, Signature> reviewed = new HashMap<>();
        for (Attestation a : entry.attestations()) {
            if (a.reviewed() != null) {
                reviewed.put(Told.of(a), a.reviewed());
            }
        }
        return reviewed;
    }

    private void disappeared(Entry old) {
        Decided.About about = decided.about(old);
        add(old, about.any() ? Change.Sort.JUDGED : Change.Sort.REREAD, old.attestations(), true, about);
    }

    private void add(Entry entry, Change.Sort sort, List<Attestation> tellers, boolean gone, Decided.About about) {
        changes.add(new Change(tellers.getLast().reportedOn(), entry, sort, "", tellers, gone, about.judgements()));
    }
}
