package org.parley.reader.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.reader.mention.ActorBase;
import org.parley.reader.sentence.Sentence;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;

/** Gives each claim that the extractors propose the confidence it deserves. */
public final class Judge {
    private static final int REASONS = 4;
    private static final double LEAST_REASON = 0.05;

    private final ActorBase base;
    private final Weights weights;
    private final ReasonWords words = ReasonWords.load();

    public Judge(ActorBase base, Weights weights) {
        this.base = base;
        this.weights = weights;
    }

    /** The claims worth making, each with its confidence, in their order. */
    public List<Claim> worthMaking(Document document, List<Sentence> sentences, List<Claim> proposed) {
        List<Claim> made = new ArrayList<>();
        for (Proposal proposal : proposals(document, sentences, proposed)) {
            Claim judged = judged(proposal);
            if (isWorthMaking(judged)) {
                made.add(judged);
            }
        }
        return made;
    }

    /** A judgement on each of the claims proposed, in their order. */
    public List<Judgement> judgements(Document document, List<Sentence> sentences, List<Claim> proposed) {
        List<Judgement> judgements = new ArrayList<>();
        for (Proposal proposal : proposals(document, sentences, proposed)) {
            Claim judged = judged(proposal);
            judgements.add(new Judgement(judged, isWorthMaking(judged), reasons(proposal.signs())));
        }
        return judgements;
    }

    /** Each of the claims with its signs, in their order. */
    public List<Proposal> proposals(Document document, List<Sentence> sentences, List<Claim> proposed) {
        List<Signs> signs = Signs.of(document, sentences, proposed, base);
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < proposed.size(); i++) {
            proposals.add(new Proposal(proposed.get(i), signs.get(i)));
        }
        return proposals;
    }

    private Claim judged(Proposal proposal) {
        Claim claim = proposal.claim();
        return claim.withEnvelope(claim.envelope().withConfidence(weights.confidence(proposal.signs())));
    }

    private boolean isWorthMaking(Claim judged) {
        return judged.envelope().confidence() >= weights.threshold();
    }

    private List<Reason> reasons(Signs signs) {
        Map<String, Double> bySign = new TreeMap<>();
        signs.strengths()
                .forEach((sign, strength) ->
                        bySign.merge(Signs.withoutKind(sign), weights.of(sign) * strength, Double::sum));
        return bySign.entrySet().stream()
                .filter(sign -> Math.abs(sign.getValue()) >= LEAST_REASON)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> sign) -> -Math.abs(sign.getValue())))
                .limit(REASONS)
                .map(sign -> new Reason(words.of(sign.getKey()), sign.getValue()))
                .toList();
    }
}
