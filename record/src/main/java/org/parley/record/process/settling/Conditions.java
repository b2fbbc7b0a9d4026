package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Condition;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.Bearing;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Reference;
import org.parley.record.process.Union;

/**
 * The conditions that actors hold, each once in whatever words it is told, and what is said of their being met, dropped or
 * overtaken. Only the holder's own word waives one; the word of another, or about the bloc that the holder is in, stands
 * beside it and leaves it as it is.
 */
final class Conditions {
    private final WhoIsWho who;
    private final Droppings droppings;
    private final Seats seats;
    private final WaitedFor waitedFor;
    private final Afterwards afterwards;
    private final Map<Key, List<Attestation>> grouped;

    Conditions(WhoIsWho who, Blocs blocs, Meetings meetings, List<Attestation> attestations) {
        this.who = who;
        this.seats = new Seats(attestations, who);
        this.waitedFor = new WaitedFor(who);
        this.grouped = grouped(attestations);
        Map<Address, List<Attestation>> dropped = new TreeMap<>();
        Set<Address> asked = new TreeSet<>();
        grouped.forEach((key, support) -> {
            if (key.dropping() && key.holder() != null && key.holder().entry() != null) {
                dropped.computeIfAbsent(key.holder().entry(), h -> new ArrayList<>())
                        .addAll(support);
            }
            asked.addAll(waitedFor(support));
        });
        this.droppings = new Droppings(who, blocs, seats, waitedFor, dropped);
        this.afterwards = new Afterwards(who, meetings, seats, attestations, asked);
    }

    /** @param telling one of the ways in which it is told, by which it is known */
    private record Key(@Nullable Reference holder, boolean dropping, String telling) {}

    private record Holding(@Nullable Reference holder, boolean dropping) {}

    /** Sorted by address. */
    List<ConditionEntry> entries() {
        Addresses addresses = new Addresses("condition");
        List<ConditionEntry> entries = grouped.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getValue().getFirst()))
                .map(e -> entry(e.getKey(), e.getValue(), addresses))
                .sorted(Comparator.comparing(ConditionEntry::address))
                .toList();
        return Mutual.named(entries, seats, waitedFor);
    }

    private Map<Key, List<Attestation>> grouped(List<Attestation> attestations) {
        Map<Holding, Map<String, List<Attestation>>> held = new HashMap<>();
        for (Attestation a : attestations) {
            if (a.claim() instanceof Condition c) {
                Reference holder = c.actor() == null
                        ? null
                        : who.named(c.actor(), c.envelope().extent());
                held.computeIfAbsent(new Holding(holder, c.waived()), h -> new TreeMap<>())
                        .computeIfAbsent(waitedFor.wanted(c).key(), k -> new ArrayList<>())
                        .add(a);
            }
        }
        Map<Key, List<Attestation>> found = new HashMap<>();
        held.forEach((holding, tellings) -> sets(holding, List.copyOf(tellings.keySet()), tellings)
                .forEach((first, support) -> found.put(new Key(holding.holder(), holding.dropping(), first), support)));
        return found;
    }

    /** Those of nobody named may be several people's, and are one only in the same words. */
    private Map<String, List<Attestation>> sets(
            Holding holding, List<String> keys, Map<String, List<Attestation>> tellings) {
        List<Phrase> phrases = keys.stream()
                .map(k -> waitedFor.wanted((Condition)
                        tellings.getOrDefault(k, List.of()).getFirst().claim()))
                .toList();
        Collection<List<Integer>> sets =
                holding.holder() == null ? new Union(keys.size()).sets() : LikeTellings.sets(phrases);
        return sets.stream()
                .collect(Collectors.toMap(
                        set -> keys.get(set.getFirst()),
                        set -> set.stream()
                                .flatMap(i -> tellings.getOrDefault(keys.get(i), List.of()).stream())
                                .sorted()
                                .toList()));
    }

    private Set<Address> waitedFor(List<Attestation> support) {
        Set<Address> all = new TreeSet<>();
        support.forEach(a -> all.addAll(waitedFor.of((Condition) a.claim()).keySet()));
        return all;
    }

    private ConditionEntry entry(Key key, List<Attestation> support, Addresses addresses) {
        Condition first = (Condition) support.getFirst().claim();
        return new ConditionEntry(
                addresses.take(
                        List.of(key.holder() == null ? "" : key.holder().words(), first.prerequisite()),
                        support.getFirst().id()),
                key.holder(),
                key.dropping(),
                bearing(key, support),
                List.of(),
                support);
    }

    private Bearing bearing(Key key, List<Attestation> support) {
        if (key.dropping()) {
            return droppings.of(support);
        }
        Address holder = key.holder() == null ? null : key.holder().entry();
        Bearing said = droppings.on(holder, support);
        return new Bearing(
                said.waived(),
                afterwards.met(support, waitedFor),
                said.dropped(),
                afterwards.overtaken(support, seats.of(holder)));
    }
}
