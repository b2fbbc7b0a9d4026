package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Condition;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.ConditionEntry;
import org.parley.record.process.Reference;
import org.parley.record.process.Sayer;

/**
 * The conditions that actors hold, and what is said of their being dropped. Only the holder's own word waives one; the
 * word of another, or about the bloc that the holder is in, may have overtaken it and leaves it as it is.
 */
final class Conditions {
    private static final Set<String> SMALL = Set.of(
            ("the a an of in on for with and to s that it its is are be was were if should must first until unless only"
                            + " his her their they he she not no will would by at from as any all")
                    .split(" "));
    /** Stems of words for taking part in talks, which a word such as "without preconditions" is about. */
    private static final Set<String> TALKS =
            Set.of("talk", "nego", "join", "atte", "dial", "conf", "part", "tabl", "meet", "peac");

    private static final Set<String> ANY = Set.of("precondition", "preconditions", "conditions", "condition", "pre");

    private final WhoIsWho who;
    private final Blocs blocs;

    Conditions(WhoIsWho who, Blocs blocs) {
        this.who = who;
        this.blocs = blocs;
    }

    private record Key(@Nullable Reference holder, String prerequisite, boolean dropping) {}

    /** Sorted by address. */
    List<ConditionEntry> entries(List<Attestation> attestations) {
        Map<Key, List<Attestation>> grouped = new HashMap<>();
        for (Attestation a : attestations) {
            if (a.claim() instanceof Condition c) {
                grouped.computeIfAbsent(key(c), k -> new ArrayList<>()).add(a);
            }
        }
        Map<Address, List<Attestation>> droppings = new TreeMap<>();
        grouped.forEach((key, support) -> {
            if (key.dropping() && key.holder() != null && key.holder().entry() != null) {
                droppings
                        .computeIfAbsent(key.holder().entry(), h -> new ArrayList<>())
                        .addAll(support);
            }
        });
        Addresses addresses = new Addresses("condition");
        return grouped.entrySet().stream()
                .sorted(Comparator.comparing(e -> first(e.getValue())))
                .map(e -> entry(e.getKey(), e.getValue().stream().sorted().toList(), droppings, addresses))
                .sorted(Comparator.comparing(ConditionEntry::address))
                .toList();
    }

    private static Attestation first(List<Attestation> support) {
        return support.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private Key key(Condition c) {
        Reference holder =
                c.actor() == null ? null : who.named(c.actor(), c.envelope().extent());
        return new Key(holder, String.join(" ", content(c.prerequisite())), c.waived());
    }

    private ConditionEntry entry(
            Key key, List<Attestation> support, Map<Address, List<Attestation>> droppings, Addresses addresses) {
        Condition first = (Condition) support.getFirst().claim();
        List<Attestation> waivers = new ArrayList<>();
        List<Attestation> overtakers = new ArrayList<>();
        if (key.dropping()) {
            support.forEach(a -> (isOwnWord(a) ? waivers : overtakers).add(a));
        } else if (key.holder() != null && key.holder().entry() != null) {
            Address holder = key.holder().entry();
            for (Address bloc : blocs.around(holder)) {
                for (Attestation a : droppings.getOrDefault(bloc, List.of())) {
                    if (bearsOn((Condition) a.claim(), first)) {
                        (bloc.equals(holder) && isOwnWord(a) ? waivers : overtakers).add(a);
                    }
                }
            }
        }
        return new ConditionEntry(
                addresses.take(
                        List.of(key.holder() == null ? "" : key.holder().words(), first.prerequisite()),
                        support.getFirst().id()),
                key.holder(),
                first.prerequisite(),
                support.stream()
                        .map(a -> ((Condition) a.claim()).consequence())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                key.dropping(),
                waivers.stream().sorted().toList(),
                overtakers.stream().sorted().toList(),
                support);
    }

    /** Said by the holder itself and not through another: quoted as its speaker, or in a text that it signs. */
    private boolean isOwnWord(Attestation a) {
        Condition claim = (Condition) a.claim();
        if (claim.actor() == null || a.relayedBy() != null) {
            return false;
        }
        Sayer.Voice voice = a.sayer().voice();
        return (voice == Sayer.Voice.SPEAKER || voice == Sayer.Voice.AUTHOR)
                && who.named(a.sayer().name())
                        .equals(who.named(claim.actor(), claim.envelope().extent()));
    }

    /** A word that drops conditions in general bears on those for talks; one that names what it drops, on that. */
    private static boolean bearsOn(Condition dropping, Condition condition) {
        Set<String> dropped = new HashSet<>(content(dropping.prerequisite()));
        if (dropped.removeAll(ANY) || dropped.isEmpty()) {
            return condition.consequence() == null
                    || content(condition.consequence()).stream().anyMatch(Conditions::isTalks);
        }
        List<String> held = content(condition.prerequisite());
        long shared = held.stream().filter(dropped::contains).count();
        return 2 * shared >= Math.min(held.size(), dropped.size()) && shared > 0;
    }

    private static boolean isTalks(String word) {
        return TALKS.contains(word.substring(0, Math.min(4, word.length())));
    }

    private static List<String> content(String words) {
        return Words.of(words).stream().filter(w -> !SMALL.contains(w)).toList();
    }
}
