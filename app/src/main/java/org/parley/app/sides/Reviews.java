package org.parley.app.sides;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.app.wording.Decisions;
import org.parley.record.claim.Claim;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Judgements;

/** What people decided of single claims, and nobody withdrew. */
public final class Reviews {
    /** By report. */
    private final Map<String, List<Judgement>> decisions = new TreeMap<>();

    private final Remarks remarks;
    private final List<Judgement> ofPairs;

    private Reviews(Collection<Judgement> judgements) {
        List<Judgement> standing = Judgements.standing(judgements);
        remarks = Remarks.of(standing);
        ofPairs = standing.stream()
                .filter(j -> j instanceof Judgement.OneMeeting
                        || j instanceof Judgement.TwoMeetings
                        || j instanceof Judgement.Shift)
                .toList();
        for (Judgement judgement : standing) {
            if (!judgement.claims().isEmpty()) {
                String report = judgement.claims().getFirst().envelope().documentId();
                decisions.computeIfAbsent(report, r -> new ArrayList<>()).add(judgement);
            }
        }
    }

    public static Reviews of(Collection<Judgement> judgements) {
        return new Reviews(judgements);
    }

    /** One line each, the oldest first. */
    List<String> of(Claim claim) {
        Stream<Judgement> decided = ofReport(claim.envelope().documentId()).stream()
                .filter(j -> j instanceof Judgement.GradeClaim graded
                        ? graded.claim().tellsAll(claim)
                        : j.claims().stream().anyMatch(claim::retells));
        Stream<Judgement> ofPair = ofPairs.stream().filter(j -> switch (j) {
            case Judgement.OneMeeting m -> List.of(m.claim(), m.other()).contains(claim.id());
            case Judgement.TwoMeetings m -> List.of(m.claim(), m.other()).contains(claim.id());
            case Judgement.Shift s -> List.of(s.claim(), s.other()).contains(claim.id());
            default -> false;
        });
        return Stream.of(decided, ofPair, remarks.on(claim).stream().map(j -> (Judgement) j))
                .flatMap(j -> j)
                .map(j -> Decisions.signed(j) + " (judgement " + Decisions.id(j.id()) + ")")
                .toList();
    }

    /** Claims of a report that people put in the place of others or beside them. */
    List<Claim> byHand(String documentId) {
        return ofReport(documentId).stream()
                .map(j -> switch (j) {
                    case Judgement.Correct correction -> correction.instead();
                    case Judgement.Add addition -> addition.claim();
                    default -> null;
                })
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<Judgement> ofReport(String documentId) {
        return decisions.getOrDefault(documentId, List.of());
    }
}
