package org.parley.app.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.record.claim.Kind;

/**
 * Which claims told match which of the gold: one to one, the best-agreeing pairs first.
 *
 * @param missed gold that no claim told matches, in the gold's order
 * @param invented claims told that match no gold, in their order
 */
record Matching(List<Pair> pairs, List<ClaimLine> missed, List<ClaimLine> invented) {
    Matching {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        invented = List.copyOf(invented);
    }

    private record Candidate(double likeness, int gold, int told) {}

    private record Block(String document, Kind kind) {}

    static Matching of(List<ClaimLine> gold, List<ClaimLine> told) {
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> toldTaken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates(gold, told)) {
            if (!goldTaken.contains(candidate.gold()) && !toldTaken.contains(candidate.told())) {
                goldTaken.add(candidate.gold());
                toldTaken.add(candidate.told());
                pairs.add(new Pair(gold.get(candidate.gold()), told.get(candidate.told())));
            }
        }
        return new Matching(pairs, without(gold, goldTaken), without(told, toldTaken));
    }

    /** Best first; of equals the first in the gold, then the first told. */
    private static List<Candidate> candidates(List<ClaimLine> gold, List<ClaimLine> told) {
        Map<Block, List<Integer>> blocks = new HashMap<>();
        for (int j = 0; j < told.size(); j++) {
            blocks.computeIfAbsent(block(told.get(j)), any -> new ArrayList<>()).add(j);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j : blocks.getOrDefault(block(gold.get(i)), List.of())) {
                double likeness = new Pair(gold.get(i), told.get(j)).likeness();
                if (likeness > 0) {
                    candidates.add(new Candidate(likeness, i, j));
                }
            }
        }
        // The sort is stable, and the candidates stand in the order of gold, then told.
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        return candidates;
    }

    private static Block block(ClaimLine claim) {
        return new Block(claim.document(), claim.kind());
    }

    private static List<ClaimLine> without(List<ClaimLine> claims, Set<Integer> taken) {
        return IntStream.range(0, claims.size())
                .filter(i -> !taken.contains(i))
                .mapToObj(claims::get)
                .toList();
    }
}
