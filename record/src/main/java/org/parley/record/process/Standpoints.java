package org.parley.record.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.record.claim.Membership;
import org.parley.record.claim.Modality;
import org.parley.record.process.PositionEntry.Lean;
import org.parley.record.process.PositionEntry.Stand;

/** Brings together the positions on each proposal, and finds the blocs that it divides. */
final class Standpoints {
    /** A longer wording names a proposal only where there is no shorter one. */
    private static final int SHORT_WORDS = 12;

    private final Map<Address, Reference> actors = new HashMap<>();
    private final Map<Address, List<Reference>> blocs = new HashMap<>();
    private final Spokespersons spokespersons;

    private Standpoints(PeaceProcess process) {
        spokespersons = new Spokespersons(process);
        process.actors().forEach(a -> actors.put(a.address(), new Reference(a.name(), a.address())));
        for (Actor actor : process.actors()) {
            Reference bloc = actor.partOf() == null ? null : actors.get(actor.partOf());
            if (bloc != null) {
                blocs.computeIfAbsent(actor.address(), a -> new ArrayList<>()).add(bloc);
            }
        }
        for (MembershipEntry m : process.memberships()) {
            if (m.member().entry() != null && isIn(m)) {
                blocs.computeIfAbsent(m.member().entry(), a -> new ArrayList<>())
                        .add(m.group());
            }
        }
    }

    private static boolean isIn(MembershipEntry m) {
        return Attestation.claims(Membership.class, m.attestations())
                .anyMatch(c -> c.role() != Membership.Role.ALLY && c.envelope().modality() == Modality.ACTUAL);
    }

    /** By topic, then by address. */
    static List<Proposal> in(PeaceProcess process) {
        Standpoints standpoints = new Standpoints(process);
        Map<Address, List<PositionEntry>> byProposal = new TreeMap<>();
        process.positions()
                .forEach(p -> byProposal
                        .computeIfAbsent(p.proposal(), a -> new ArrayList<>())
                        .add(p));
        return byProposal.entrySet().stream()
                .map(e -> standpoints.proposal(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Proposal::topic).thenComparing(Proposal::address))
                .toList();
    }

    private Proposal proposal(Address address, List<PositionEntry> positions) {
        List<Stand> stands =
                positions.stream().flatMap(p -> p.stands().stream()).toList();
        Stand named = named(stands);
        return new Proposal(
                address,
                positions.getFirst().topic(),
                named.attestation(),
                named.turned(),
                positions.stream()
                        .sorted(Comparator.comparing(PositionEntry::holder).thenComparing(PositionEntry::address))
                        .map(p -> new Proposal.Holding(p, spokespersons.of(p)))
                        .toList(),
                splits(positions));
    }

    /** In the order of weight: not its contrary, with its doer in the words, short, told by many, in few words, early. */
    private static Stand named(List<Stand> stands) {
        Map<String, Integer> usual = new HashMap<>();
        stands.forEach(s -> usual.merge(words(s), 1, Integer::sum));
        return stands.stream()
                .min(Comparator.comparing((Stand s) -> s.turned())
                        .thenComparing(s -> s.claim().leavesOutAddressee())
                        .thenComparing(s -> words(s).isEmpty() || words(s).split("\\s+").length > SHORT_WORDS)
                        .thenComparing(s -> -usual.getOrDefault(words(s), 0))
                        .thenComparing(s -> words(s).length())
                        .thenComparing(Stand::attestation))
                .orElseThrow();
    }

    private static String words(Stand stand) {
        String matter = stand.claim().matter();
        return matter == null ? "" : matter;
    }

    /** Where a holder leans by its last word that leans at all. */
    private record Side(Reference holder, Lean lean, Attestation last) {}

    private List<Proposal.Split> splits(List<PositionEntry> positions) {
        Map<Reference, List<Side>> byBloc = new TreeMap<>();
        for (PositionEntry p : positions) {
            Stand last = p.stands().stream()
                    .filter(s -> s.lean() != null && s.attestation().reported() != null)
                    .reduce((first, second) -> second)
                    .orElse(null);
            if (last != null && last.lean() != null) {
                Side side = new Side(p.holder(), last.lean(), last.attestation());
                around(p.holder())
                        .forEach(b -> byBloc.computeIfAbsent(b, k -> new ArrayList<>())
                                .add(side));
            }
        }
        List<Proposal.Split> splits = new ArrayList<>();
        byBloc.forEach((bloc, sides) -> {
            List<Attestation> forIt = of(sides, Lean.FOR);
            List<Attestation> against = of(sides, Lean.AGAINST);
            if (!forIt.isEmpty() && !against.isEmpty()) {
                splits.add(new Proposal.Split(bloc, forIt, against));
            }
        });
        return splits;
    }

    private static List<Attestation> of(List<Side> sides, Lean lean) {
        return sides.stream()
                .filter(s -> s.lean() == lean)
                .map(Side::last)
                .sorted()
                .toList();
    }

    /** A holder itself, since it may be a bloc, and what it is told to belong to. */
    private Set<Reference> around(Reference holder) {
        Set<Reference> all = new HashSet<>();
        if (holder.entry() != null) {
            all.add(actors.getOrDefault(holder.entry(), holder));
            all.addAll(blocs.getOrDefault(holder.entry(), List.of()));
        }
        return all;
    }
}
