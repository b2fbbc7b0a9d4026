package org.parley.app.bench.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Attendance;
import org.parley.record.document.Timespan;
import org.parley.record.process.MeetingEntry.Standing;

/**
 * What is so in a process that its reports tell of, and since which day they do.
 *
 * @param number of the process
 * @param known whether its land is a real state or territory
 * @param actors by id, all the names that reports use
 * @param rounds by id, where the round stands
 * @param parts by actor and round, whether the actor comes
 * @param disputed parts of which outlets tell at one time that the actor comes and that it stays away
 * @param terms by id, whether the condition still stands
 * @param mutual conditions that wait for each other at one time
 * @param allegations who says that which ceasefire was violated
 */
public record Truth(
        int number,
        boolean known,
        Map<String, List<String>> actors,
        Map<String, History> rounds,
        Map<Part, History> parts,
        Set<Part> disputed,
        Map<String, History> terms,
        Set<Pair> mutual,
        Set<Allegation> allegations) {
    /** An actor's part in a round, by their ids. */
    public record Part(String actor, String round) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            int byRound = round.compareTo(other.round);
            return byRound != 0 ? byRound : actor.compareTo(other.actor);
        }
    }

    /** Two conditions by their ids, the first of them first. */
    public record Pair(String one, String other) {
        public static Pair of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** By the ids of the ceasefire and of whose word it is. */
    public record Allegation(String deal, String by) {}

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
                    states = past(each, day);
                }
            }
            return states;
        }

        /** A report that gives the first day only leaves open when it ends: from the second day on both are right. */
        private static Set<String> past(Told told, LocalDate day) {
            Timespan time = told.time();
            String code = told.states().contains(Standing.PLANNED.code())
                    ? Standing.DATE_PASSED.code()
                    : told.states().equals(Set.of(Standing.UNDERWAY.code())) ? Standing.END_NOT_REPORTED.code() : "";
            if (time == null || code.isEmpty() || !time.earliest().isBefore(day)) {
                return told.states();
            }
            return time.latest().isBefore(day)
                    ? Set.of(code)
                    : Set.of(code, told.states().iterator().next());
        }

        /** Whether it was told on different days as coming and as staying away, of a part. */
        public boolean turns() {
            return has(Attendance.Status.WILL_ATTEND, Attendance.Status.ATTENDING, Attendance.Status.ATTENDED)
                    && has(Attendance.Status.REFUSES, Attendance.Status.WITHDREW);
        }

        private boolean has(Attendance.Status... any) {
            return Stream.of(any)
                    .map(Attendance.Status::code)
                    .anyMatch(code -> told.stream().anyMatch(t -> t.states().contains(code)));
        }
    }

    public Truth {
        actors = Map.copyOf(actors);
        rounds = Map.copyOf(rounds);
        parts = Map.copyOf(parts);
        disputed = Set.copyOf(disputed);
        terms = Map.copyOf(terms);
        mutual = Set.copyOf(mutual);
        allegations = Set.copyOf(allegations);
    }

    static Truth of(Process process, List<Event> told) {
        return new Hindsight(process, told).truth();
    }
}
