package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.record.claim.Condition;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Counterpart;

/** Finds conditions that wait for each other at one time: one of A that B does something, and one of B that A does. */
final class Mutual {
    /** Two who wait for each other in very many ways: enough of them are named. */
    private static final int MOST = 8;

    private Mutual() {}

    /** Of those that wait the other way round, how many are looked at. */
    private static final int READ = 64;

    private record Wait(Address one, Address other) {}

    /** The same entries in the same order, with their counterparts. */
    static List<ConditionEntry> named(List<ConditionEntry> entries, Seats seats, WaitedFor waitedFor) {
        Map<Wait, List<ConditionEntry>> waits = new HashMap<>();
        List<Set<Wait>> own = new ArrayList<>();
        Map<Address, OpenDays> open = new HashMap<>();
        for (ConditionEntry entry : entries) {
            open.put(entry.address(), OpenDays.of(entry));
            Set<Wait> of = entry.dropping() ? Set.of() : waits(entry, seats, waitedFor);
            own.add(of);
            of.forEach(w -> waits.computeIfAbsent(w, k -> new ArrayList<>()).add(entry));
        }
        List<ConditionEntry> named = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            TreeMap<Address, Counterpart> found = new TreeMap<>();
            ConditionEntry e = entries.get(i);
            OpenDays days = Objects.requireNonNull(open.get(e.address()));
            for (Wait wait : own.get(i)) {
                waits.getOrDefault(new Wait(wait.other(), wait.one()), List.of()).stream()
                        .limit(READ)
                        .filter(o -> days.meet(Objects.requireNonNull(open.get(o.address()))))
                        .limit(MOST)
                        .forEach(o -> found.put(o.address(), new Counterpart(o.address(), o.attestations())));
            }
            named.add(new ConditionEntry(
                    e.address(), e.holder(), e.dropping(), e.bearing(), List.copyOf(found.values()), e.attestations()));
        }
        return named;
    }

    private static Set<Wait> waits(ConditionEntry entry, Seats seats, WaitedFor waitedFor) {
        Set<Address> holders =
                seats.of(entry.holder() == null ? null : entry.holder().entry());
        Set<Address> others = new TreeSet<>();
        for (Attestation a : entry.attestations()) {
            others.addAll(waitedFor.of((Condition) a.claim()).keySet());
        }
        others.removeAll(holders);
        Set<Wait> waits = new HashSet<>();
        holders.forEach(h -> others.forEach(o -> waits.add(new Wait(h, o))));
        return waits;
    }
}
