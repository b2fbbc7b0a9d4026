package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.app.bench.generate.Truth.Told;
import org.parley.record.claim.Attendance;
import org.parley.record.process.MeetingEntry.Standing;

/** Gathers what is so from the events that reports tell. */
final class Hindsight {
    private final Process process;
    private final Map<String, List<Told>> rounds = new LinkedHashMap<>();
    private final Map<Truth.Part, List<Told>> parts = new LinkedHashMap<>();
    private final Set<Truth.Part> disputed = new HashSet<>();
    private final Map<String, List<Told>> terms = new LinkedHashMap<>();
    private final Map<String, Term> known = new LinkedHashMap<>();
    private final Map<String, Round> of = new HashMap<>();
    private final Set<Truth.Pair> mutual = new HashSet<>();
    private final Set<Truth.Allegation> allegations = new HashSet<>();

    Hindsight(Process process, List<Event> told) {
        this.process = process;
        told.forEach(event -> event.facts().forEach(fact -> take(event.day(), fact)));
    }

    private void take(LocalDate day, Fact fact) {
        Round round = fact.round();
        Standing standing = fact.kind().standing();
        Attendance.Status status = fact.kind().attendance();
        Deal deal = fact.deal();
        if (fact.term() != null && round != null) {
            term(day, fact.kind(), fact.term(), round);
        } else if (round != null && standing != null) {
            add(rounds, round.id(), new Told(day, fact.kind().standings(), fact.time()));
            if (standing == Standing.HELD || standing == Standing.CANCELLED) {
                overtake(day, round, null);
            }
        } else if (round != null && status != null) {
            part(day, fact, round, status);
        } else if (deal != null && fact.kind() == FactKind.VIOLATED) {
            allegations.add(new Truth.Allegation(deal.id(), fact.actor().id()));
        }
    }

    private void part(LocalDate day, Fact fact, Round round, Attendance.Status status) {
        Truth.Part part = new Truth.Part(fact.actor().id(), round.id());
        Set<String> states = new HashSet<>(Set.of(status.code()));
        if (fact.disputed()) {
            disputed.add(part);
            states.add(Attendance.Status.REFUSES.code());
        }
        add(parts, part, new Told(day, states, null));
        if (status == Attendance.Status.ATTENDED) {
            Set<String> any = Set.of(Standing.UNDERWAY.code(), Standing.HELD.code(), Standing.END_NOT_REPORTED.code());
            add(rounds, round.id(), new Told(day, any, null));
        }
        if (status == Attendance.Status.ATTENDED || status == Attendance.Status.ATTENDING) {
            overtake(day, round, fact.actor());
        }
    }

    private void term(LocalDate day, FactKind kind, Term term, Round round) {
        known.put(term.id(), term);
        of.put(term.id(), round);
        if (kind == FactKind.CONDITION) {
            known.values().stream()
                    .filter(t -> t.holder().equals(term.from()) && t.from().equals(term.holder()))
                    .filter(t -> isOpen(t.id()))
                    .forEach(t -> mutual.add(Truth.Pair.of(t.id(), term.id())));
        }
        add(terms, term.id(), new Told(day, Set.of(TermState.of(kind).code()), null));
    }

    private boolean isOpen(String term) {
        List<Told> told = terms.getOrDefault(term, List.of());
        return !told.isEmpty() && told.getLast().states().contains(TermState.OPEN.code());
    }

    /** What was still waited for when the talks came, or when its holder came to them. */
    private void overtake(LocalDate day, Round round, @Nullable Player holder) {
        known.forEach((id, term) -> {
            boolean own =
                    round.equals(of.get(id)) && (holder == null || term.holder().equals(holder));
            if (own && isOpen(id)) {
                add(terms, id, new Told(day, Set.of(TermState.OVERTAKEN.code()), null));
            }
        });
    }

    Truth truth() {
        Map<String, List<String>> actors = new TreeMap<>();
        process.cast().players().forEach(p -> actors.put(p.id(), p.forms()));
        Map<String, String> holders = new HashMap<>();
        known.forEach((id, term) -> holders.put(id, term.holder().id()));
        return new Truth(
                process.number(),
                process.cast().land().known(),
                actors,
                histories(rounds, Map.of()),
                histories(parts, Map.of()),
                disputed,
                histories(terms, holders),
                mutual,
                allegations);
    }

    private static <K> void add(Map<K, List<Told>> histories, K key, Told told) {
        histories.computeIfAbsent(key, k -> new ArrayList<>()).add(told);
    }

    private static <K> Map<K, Truth.History> histories(Map<K, List<Told>> told, Map<K, String> holders) {
        Map<K, Truth.History> histories = new LinkedHashMap<>();
        told.forEach((key, steps) -> histories.put(key, new Truth.History(holders.get(key), steps)));
        return histories;
    }
}
