package org.parley.app.sides;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.record.claim.Claim;
import org.parley.record.judgement.Judgement;
import org.parley.record.judgement.Judgements;
import org.parley.record.process.Attestation;

/** What people remarked on entries and on claims, and nobody withdrew. */
public final class Remarks {
    private final Map<String, List<Judgement.Comment>> comments = new HashMap<>();

    private Remarks() {}

    public static Remarks of(Collection<Judgement> judgements) {
        Remarks remarks = new Remarks();
        for (Judgement judgement : Judgements.standing(judgements)) {
            if (judgement instanceof Judgement.Comment comment) {
                remarks.comments
                        .computeIfAbsent(comment.on(), on -> new ArrayList<>())
                        .add(comment);
            }
        }
        return remarks;
    }

    /** On the entry of a row or on any claim that tells it, the oldest first. */
    List<Judgement.Comment> on(Row row) {
        Set<Judgement.Comment> found =
                new LinkedHashSet<>(comments.getOrDefault(row.entry().address().text(), List.of()));
        for (Attestation a : row.attestations()) {
            found.addAll(on(a.claim()));
        }
        return List.copyOf(found);
    }

    List<Judgement.Comment> on(Claim claim) {
        return comments.isEmpty() ? List.of() : comments.getOrDefault(claim.id(), List.of());
    }
}
