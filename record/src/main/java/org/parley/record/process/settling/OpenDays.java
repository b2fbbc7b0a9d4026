package org.parley.record.process.settling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.record.process.Attestation;
import org.parley.record.process.Bearing;
import org.parley.record.process.ConditionEntry;

/**
 * The days on which a condition stands open: each time from a day on which it is told until its holder drops it, it is met or
 * overtaken. That another says it was dropped closes nothing. One that is told without a date may be open on any day.
 */
record OpenDays(List<Stretch> stretches) {
    /** @param until the first day on which it is open no more */
    private record Stretch(LocalDate from, LocalDate until) {}

    OpenDays {
        stretches = List.copyOf(stretches);
    }

    static OpenDays of(ConditionEntry condition) {
        TreeMap<LocalDate, Boolean> turns = new TreeMap<>();
        for (Attestation told : condition.attestations()) {
            if (told.reportedOn() == null) {
                return new OpenDays(List.of(new Stretch(LocalDate.MIN, LocalDate.MAX)));
            }
            turns.put(told.reportedOn(), true);
        }
        Bearing bearing = condition.bearing();
        close(bearing.met(), turns);
        close(bearing.overtaken(), turns);
        bearing.waived().stream()
                .map(Attestation::reportedOn)
                .filter(day -> day != null)
                .forEach(day -> turns.put(day, false));
        return new OpenDays(stretches(turns));
    }

    /** Told again on the day of the event, it is open still. */
    private static void close(List<Attestation> events, TreeMap<LocalDate, Boolean> turns) {
        events.stream()
                .map(Attestation::reportedOn)
                .filter(day -> day != null)
                .forEach(day -> turns.putIfAbsent(day, false));
    }

    private static List<Stretch> stretches(TreeMap<LocalDate, Boolean> turns) {
        List<Stretch> found = new ArrayList<>();
        LocalDate from = null;
        for (Map.Entry<LocalDate, Boolean> turn : turns.entrySet()) {
            if (turn.getValue() && from == null) {
                from = turn.getKey();
            } else if (!turn.getValue() && from != null) {
                found.add(new Stretch(from, turn.getKey()));
                from = null;
            }
        }
        if (from != null) {
            found.add(new Stretch(from, LocalDate.MAX));
        }
        return found;
    }

    /** Whether both are open on one day. */
    boolean meet(OpenDays others) {
        int mine = 0;
        int other = 0;
        while (mine < stretches.size() && other < others.stretches.size()) {
            Stretch a = stretches.get(mine);
            Stretch b = others.stretches.get(other);
            if (a.from.isBefore(b.until) && b.from.isBefore(a.until)) {
                return true;
            }
            if (a.until.isAfter(b.until)) {
                other++;
            } else {
                mine++;
            }
        }
        return false;
    }
}
