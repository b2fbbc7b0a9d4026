package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.record.claim.Condition;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Counterpart;

/** Finds conditions that wait for each other: one of A that B does something, and one of B that A does. */
final class Mutual {
    /** Two who wait for each other in very many ways: enough of them are named. */
    private static final int MOST = 8;

    private Mutual() {}

    private record Wait(Address one, Address other) {}

    /** The same entries in the same order, with their counterparts. */
    static List<ConditionEntry> named(List<ConditionEntry> entries, Seats seats, WaitedFor waitedFor) {
        Map<Wait, List<ConditionEntry>> waits = new HashMap<>();
        List<Set<Wait>> own = new ArrayList<>();
        for (ConditionEntry entry : entries) {
            Set<Wait> of = entry.dropping() ? Set.of() : waits(entry, seats, waitedFor);
            own.add(of);
            of.forEach(w -> waits.computeIfAbsent(w, k -> new ArrayList<>()).add(entry));
        }
        List<ConditionEntry> named = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            TreeMap<Address, Counterpart> found = new TreeMap<>();
            for (Wait wait : own.get(i)) {
                waits.getOrDefault(new Wait(wait.other(), wait.one()), List.of()).stream()
                        .limit(MOST)
                        .forEach(e -> found.put(e.address(), new Counterpart(e.address(), e.attestations())));
            }
            ConditionEntry e = entries.get(i);
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
