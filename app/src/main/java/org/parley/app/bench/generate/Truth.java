package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.document.Timespan;
import org.parley.record.process.MeetingEntry.Standing;

/**
 * What is so in a process that its reports tell of, and since which day they do.
 *
 * @param actors by id, all the names that reports use
 * @param rounds by id, where the round stands
 * @param parts by actor and round, whether the actor comes
 * @param terms by id, whether the condition still stands
 */
public record Truth(
        Map<String, List<String>> actors,
        Map<String, History> rounds,
        Map<Part, History> parts,
        Map<String, History> terms) {
    /** An actor's part in a round, by their ids. */
    public record Part(String actor, String round) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            int byRound = round.compareTo(other.round);
            return byRound != 0 ? byRound : actor.compareTo(other.actor);
        }
    }

    /**
     * What was told on a day.
     *
     * @param states any of them is right: outlets differ, or two words mean it
     * @param time of the round, if it is told of one
     */
    public record Told(
            LocalDate since, Set<String> states, @Nullable Timespan time) {
        public Told {
            states = Set.copyOf(states);
        }
    }

    /** @param holder the actor's id, of a condition */
    public record History(@Nullable String holder, List<Told> told) {
        public History {
            told = List.copyOf(told);
        }

        /** What is so by the reports of a day and before; empty if they do not tell of it. */
        public Set<String> on(LocalDate day) {
            Set<String> states = Set.of();
            for (Told each : told) {
                if (!each.since().isAfter(day)) {
                    boolean over = each.time() != null && each.time().latest().isBefore(day);
                    states = over ? past(each.states()) : each.states();
                }
            }
            return states;
        }

        private static Set<String> past(Set<String> states) {
            return states.contains(Standing.PLANNED.code())
                    ? Set.of(Standing.DATE_PASSED.code())
                    : states.contains(Standing.UNDERWAY.code()) ? Set.of(Standing.END_NOT_REPORTED.code()) : states;
        }
    }

    public Truth {
        actors = Map.copyOf(actors);
        rounds = Map.copyOf(rounds);
        parts = Map.copyOf(parts);
        terms = Map.copyOf(terms);
    }

    static Truth of(Cast cast, List<Event> events) {
        Map<String, List<String>> actors = new TreeMap<>();
        cast.players().forEach(p -> actors.put(p.id(), p.forms()));
        Map<String, List<Told>> rounds = new LinkedHashMap<>();
        Map<Part, List<Told>> parts = new LinkedHashMap<>();
        Map<String, List<Told>> terms = new LinkedHashMap<>();
        Map<String, String> holders = new LinkedHashMap<>();
        for (Event event : events) {
            for (Fact fact : event.facts()) {
                Round round = fact.round();
                Standing standing = fact.kind().standing();
                Attendance.Status status = fact.kind().attendance();
                Term term = fact.term();
                if (term != null) {
                    holders.put(term.id(), term.holder().id());
                    add(
                            terms,
                            term.id(),
                            new Told(event.day(), TermState.of(fact.kind()).names(), null));
                } else if (round != null && standing != null) {
                    add(rounds, round.id(), new Told(event.day(), standings(fact, standing), fact.time()));
                } else if (round != null && status != null) {
                    Part part = new Part(fact.actor().id(), round.id());
                    add(parts, part, new Told(event.day(), Set.of(status.code()), null));
                }
            }
        }
        return new Truth(actors, histories(rounds, Map.of()), histories(parts, Map.of()), histories(terms, holders));
    }

    private static Set<String> standings(Fact fact, Standing standing) {
        String ended = fact.kind() == FactKind.FRUITLESS ? "ended_without_agreement" : standing.code();
        return ended.equals(standing.code()) ? Set.of(ended) : Set.of(standing.code(), ended);
    }

    private static <K> void add(Map<K, List<Told>> histories, K key, Told told) {
        histories.computeIfAbsent(key, k -> new ArrayList<>()).add(told);
    }

    private static <K> Map<K, History> histories(Map<K, List<Told>> told, Map<K, String> holders) {
        Map<K, History> histories = new LinkedHashMap<>();
        told.forEach((key, steps) -> histories.put(key, new History(holders.get(key), steps)));
        return histories;
    }
}
