package org.parley.record.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.record.claim.Claim;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Judgements;

/** What people decided or took back between two states of a dossier, found by what it is about. */
final class Decided {
    private static final Comparator<Judgement> BY_TIME =
            Comparator.comparing((Judgement j) -> j.signature().at()).thenComparing(Judgement::id);

    /**
     * A decision and how it came or went.
     *
     * @param shown the judgement that made it count or count no longer, none if that may not be seen
     */
    private record Decision(Judgement about, List<Judgement> shown) {}

    private final Map<String, List<Decision>> byDocument = new HashMap<>();
    private final Map<String, List<Decision>> byClaim = new HashMap<>();
    private final Map<String, List<Decision>> byName = new HashMap<>();
    /** Apart from the others, as they neither bring an entry on the record nor change what it tells; by document. */
    private final Map<String, List<Decision>> gradings = new HashMap<>();

    private final List<Decision> everywhere = new ArrayList<>();

    Decided(Collection<Judgement> earlier, Collection<Judgement> now) {
        Set<Judgement> before = new HashSet<>(Judgements.standing(earlier));
        Set<Judgement> after = new LinkedHashSet<>(Judgements.standing(now));
        Map<String, Judgement> withdrawals = new HashMap<>();
        for (Judgement judgement : after) {
            if (judgement instanceof Judgement.Withdraw w && !before.contains(w)) {
                withdrawals.put(w.judgement(), w);
            }
        }
        after.stream().filter(j -> !before.contains(j)).forEach(j -> index(new Decision(j, List.of(j))));
        before.stream().filter(j -> !after.contains(j)).forEach(j -> {
            Judgement withdrawal = withdrawals.get(j.id());
            index(new Decision(j, withdrawal == null ? List.of() : List.of(withdrawal)));
        });
    }

    private void index(Decision decision) {
        switch (decision.about()) {
            case Judgement.Accept j -> ofDocument(j.claim(), decision);
            case Judgement.Reject j -> ofDocument(j.claim(), decision);
            case Judgement.Correct j -> ofDocument(j.claim(), decision);
            case Judgement.Add j -> ofDocument(j.claim(), decision);
            case Judgement.OneActor j -> ofNames(j.name(), j.other(), decision);
            case Judgement.TwoActors j -> ofNames(j.name(), j.other(), decision);
            case Judgement.OneMeeting j -> ofClaims(j.claim(), j.other(), decision);
            case Judgement.TwoMeetings j -> ofClaims(j.claim(), j.other(), decision);
            case Judgement.DateReport j -> put(byDocument, j.document(), decision);
            case Judgement.Shift j -> ofClaims(j.claim(), j.other(), decision);
            case Judgement.PlaceReport j -> put(byDocument, j.document(), decision);
            case Judgement.OneProcess j -> everywhere.add(decision);
            case Judgement.GradeClaim j -> put(gradings, j.claim().envelope().documentId(), decision);
            case Judgement.Comment j -> {}
            case Judgement.Withdraw j -> {}
        }
    }

    private void ofDocument(Claim claim, Decision decision) {
        put(byDocument, claim.envelope().documentId(), decision);
    }

    private void ofNames(String name, String other, Decision decision) {
        put(byName, name.toLowerCase(Locale.ROOT), decision);
        put(byName, other.toLowerCase(Locale.ROOT), decision);
    }

    private void ofClaims(String claim, String other, Decision decision) {
        put(byClaim, claim, decision);
        put(byClaim, other, decision);
    }

    private static void put(Map<String, List<Decision>> index, String key, Decision decision) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(decision);
    }

    /**
     * Whatever was decided of an entry.
     *
     * @param judgements by time
     */
    record About(boolean any, List<Judgement> judgements) {}

    /** What was decided of the claims of an entry, of its reports' dates, of which meeting it is; of an actor, who it is. */
    About about(Entry entry) {
        Set<Decision> found = new LinkedHashSet<>(everywhere);
        if (entry instanceof Actor actor) {
            actor.names().forEach(n -> found.addAll(byName.getOrDefault(n.toLowerCase(Locale.ROOT), List.of())));
            return about(found);
        }
        for (Attestation a : entry.attestations()) {
            Claim claim = a.claim();
            byDocument.getOrDefault(claim.envelope().documentId(), List.of()).stream()
                    .filter(d -> d.about() instanceof Judgement.DateReport
                            || d.about() instanceof Judgement.PlaceReport
                            || d.about().claims().stream().anyMatch(claim::retells))
                    .forEach(found::add);
            if ((entry instanceof MeetingEntry || entry instanceof PositionEntry) && !byClaim.isEmpty()) {
                found.addAll(byClaim.getOrDefault(claim.id(), List.of()));
            }
        }
        return about(found);
    }

    boolean hasGradings() {
        return !gradings.isEmpty();
    }

    /** How some claims were graded, or a grade of them taken back. */
    About gradings(List<Attestation> claims) {
        Set<Decision> found = new LinkedHashSet<>();
        for (Attestation a : claims) {
            gradings.getOrDefault(a.claim().envelope().documentId(), List.of()).stream()
                    .filter(d -> d.about().claims().stream().anyMatch(a.claim()::tellsAll))
                    .forEach(found::add);
        }
        return about(found);
    }

    private static About about(Set<Decision> found) {
        return new About(
                !found.isEmpty(),
                found.stream()
                        .flatMap(d -> d.shown().stream())
                        .distinct()
                        .sorted(BY_TIME)
                        .toList());
    }
}
