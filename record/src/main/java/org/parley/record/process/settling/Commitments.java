package org.parley.record.process.settling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.record.claim.Commitment;
import org.parley.record.claim.Topic;
import org.parley.record.process.Attestation;
import org.parley.record.process.CommitmentEntry;
import org.parley.record.process.Merge;
import org.parley.record.process.Reference;
import org.parley.record.process.Union;

/**
 * Puts together what is told of one promise: one holder, one topic, and the same matter in the same words or in much the
 * same. Each claim is held only against the last few that share a word with it, so the cost grows with the claims.
 */
final class Commitments {
    private static final int KEPT_PER_WORD = 6;

    private final WhoIsWho who;

    Commitments(WhoIsWho who) {
        this.who = who;
    }

    private record Block(Reference holder, Topic topic) {}

    /** Sorted by address. */
    List<CommitmentEntry> entries(List<Attestation> attestations) {
        Map<Block, List<Promise>> blocks = new HashMap<>();
        attestations.stream()
                .filter(a -> a.claim() instanceof Commitment)
                .sorted()
                .forEach(a ->
                        blocks.computeIfAbsent(block(a), b -> new ArrayList<>()).add(Promise.of(a)));
        Addresses addresses = new Addresses("commitment");
        return blocks.entrySet().stream()
                .flatMap(e -> told(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(t -> t.support().getFirst()))
                .map(t -> entry(t, addresses))
                .sorted(Comparator.comparing(CommitmentEntry::address))
                .toList();
    }

    private Block block(Attestation a) {
        Commitment claim = (Commitment) a.claim();
        return new Block(who.named(claim.actor(), claim.envelope().extent()), claim.topic());
    }

    /** One promise with the claims that tell it, by report date. */
    private record Told(Block block, List<Attestation> support, List<Merge> merges) {}

    private static Stream<Told> told(Block block, List<Promise> promises) {
        Union union = new Union(promises.size());
        Map<Integer, Promise> longest = new HashMap<>();
        Map<Integer, Merge> merges = new HashMap<>();
        Map<String, Deque<Integer>> holders = new HashMap<>();
        for (int i = 0; i < promises.size(); i++) {
            Promise promise = Objects.requireNonNull(promises.get(i));
            longest.put(i, promise);
            for (String mark : marks(promise)) {
                Deque<Integer> known = holders.computeIfAbsent(mark, m -> new ArrayDeque<>());
                for (int before : known) {
                    Promise other = Objects.requireNonNull(promises.get(before));
                    if (promise.isAlso(other)
                            && join(union, longest, i, before)
                            && !promise.key().equals(other.key())) {
                        merges.put(
                                i,
                                new Merge(
                                        promise.key(), other.key(), "the same holder and topic, much the same words"));
                    }
                }
                known.addLast(i);
                if (known.size() > KEPT_PER_WORD) {
                    known.removeFirst();
                }
            }
        }
        return union.sets().stream().map(set -> told(block, set, promises, merges));
    }

    /**
     * A short wording may fit two promises, "send aid" any that sends aid: it must not bring them together, so what tells most
     * on either side must be alike.
     */
    private static boolean join(Union union, Map<Integer, Promise> longest, int one, int other) {
        Promise mine = Objects.requireNonNull(longest.get(union.root(one)));
        Promise its = Objects.requireNonNull(longest.get(union.root(other)));
        if (!mine.isAlso(its) || !union.join(one, other)) {
            return false;
        }
        longest.put(union.root(one), its.orLonger(mine));
        return true;
    }

    private static Told told(Block block, List<Integer> set, List<Promise> promises, Map<Integer, Merge> merges) {
        return new Told(
                block,
                set.stream().map(i -> promises.get(i).attestation()).toList(),
                set.stream()
                        .map(merges::get)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static List<String> marks(Promise promise) {
        List<String> marks = new ArrayList<>(promise.words());
        marks.add("#" + promise.key());
        return marks;
    }

    private CommitmentEntry entry(Told told, Addresses addresses) {
        Commitment first = (Commitment) told.support().getFirst().claim();
        Reference holder = told.block().holder();
        List<String> slug = Stream.of(holder.words(), told.block().topic().code(), first.matter())
                .filter(Objects::nonNull)
                .toList();
        return new CommitmentEntry(
                addresses.take(slug, told.support().getFirst().id()),
                holder,
                told.block().topic(),
                first.matter(),
                first.to() == null ? null : who.named(first.to()),
                told.merges(),
                told.support());
    }
}
