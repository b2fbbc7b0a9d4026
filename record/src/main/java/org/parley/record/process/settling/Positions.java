package org.parley.record.process.settling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.record.claim.Position;
import org.parley.record.judgement.Judgement;
import org.parley.record.process.Address;
import org.parley.record.process.Attestation;
import org.parley.record.process.PositionEntry;
import org.parley.record.process.Reference;
import org.parley.record.process.Shift;

/** Each holder's stances on each proposal. */
final class Positions {
    private final WhoIsWho who;
    private final List<Judgement.Shift> shifts;

    /** @param shifts what people said of pairs of claims, the later word last */
    Positions(WhoIsWho who, List<Judgement.Shift> shifts) {
        this.who = who;
        this.shifts = shifts;
    }

    /** Sorted by address. */
    List<PositionEntry> entries(List<Attestation> attestations) {
        ActorsInWords actors = new ActorsInWords(who.actors());
        List<Proposals.Told> told = attestations.stream()
                .filter(a -> a.claim() instanceof Position)
                .sorted()
                .map(a -> new Proposals.Told(a, holder(a), Matter.of((Position) a.claim(), actors)))
                .toList();
        Map<Reference, List<Shift>> shifted = shifted(told);
        Addresses proposals = new Addresses("proposal");
        Addresses addresses = new Addresses("position");
        List<PositionEntry> entries = new ArrayList<>();
        Proposals.of(told).stream()
                .sorted(Comparator.comparing(set -> set.getFirst().attestation()))
                .forEach(set -> {
                    Address proposal = proposals.take(
                            slug(set.getFirst(), ""),
                            set.getFirst().attestation().id());
                    Map<Reference, List<Proposals.Told>> byHolder = new TreeMap<>();
                    set.forEach(t -> byHolder.computeIfAbsent(t.holder(), h -> new ArrayList<>())
                            .add(t));
                    byHolder.forEach((holder, of) -> entries.add(entry(
                            addresses.take(
                                    slug(of.getFirst(), holder.words()),
                                    of.getFirst().attestation().id()),
                            proposal,
                            of,
                            shifted.getOrDefault(holder, List.of()))));
                });
        entries.sort(Comparator.comparing(PositionEntry::address));
        return entries;
    }

    private Reference holder(Attestation a) {
        Position claim = (Position) a.claim();
        return who.named(
                FirstPerson.resolved(claim.actor(), a), claim.envelope().extent());
    }

    private static List<String> slug(Proposals.Told first, String holder) {
        Position claim = first.position();
        return List.of(
                holder,
                claim.topic().code(),
                claim.matter() == null ? claim.stance().code() : claim.matter());
    }

    private static PositionEntry entry(
            Address address, Address proposal, List<Proposals.Told> of, List<Shift> ofHolder) {
        List<PositionEntry.Stand> stands = of.stream()
                .map(t -> new PositionEntry.Stand(
                        t.attestation(), t.matter().content(), t.matter().turned()))
                .toList();
        List<Attestation> own = of.stream().map(Proposals.Told::attestation).toList();
        return new PositionEntry(
                address,
                of.getFirst().holder(),
                of.getFirst().position().topic(),
                proposal,
                stands,
                ofHolder.stream()
                        .filter(s -> own.contains(s.from()) || own.contains(s.to()))
                        .toList());
    }

    /** By holder; what was said of claims that are not on record, or of two holders, says nothing. */
    private Map<Reference, List<Shift>> shifted(List<Proposals.Told> told) {
        if (shifts.isEmpty()) {
            return Map.of();
        }
        Map<String, Proposals.Told> byId = new HashMap<>();
        told.forEach(t -> byId.put(t.attestation().id(), t));
        Map<List<String>, Judgement.Shift> last = new HashMap<>();
        shifts.forEach(s -> last.put(Stream.of(s.claim(), s.other()).sorted().toList(), s));
        Map<Reference, List<Shift>> shifted = new HashMap<>();
        for (Judgement.Shift s : last.values()) {
            Proposals.Told from = byId.get(s.claim());
            Proposals.Told to = byId.get(s.other());
            if (isOfOneHolder(from, to)) {
                shifted.computeIfAbsent(Objects.requireNonNull(from).holder(), h -> new ArrayList<>())
                        .add(new Shift(
                                from.attestation(), Objects.requireNonNull(to).attestation(), s.signature()));
            }
        }
        shifted.values()
                .forEach(list -> list.sort(Comparator.comparing(Shift::from).thenComparing(Shift::to)));
        return shifted;
    }

    private static boolean isOfOneHolder(Proposals.@Nullable Told from, Proposals.@Nullable Told to) {
        return from != null && to != null && from != to && from.holder().equals(to.holder());
    }
}
