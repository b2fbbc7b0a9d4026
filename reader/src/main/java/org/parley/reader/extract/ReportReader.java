package org.parley.reader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.reader.judging.Judge;
import org.parley.reader.judging.Judgement;
import org.parley.reader.judging.Proposal;
import org.parley.reader.judging.Weights;
import org.parley.reader.mention.ActorBase;
import org.parley.reader.mention.Leaders;
import org.parley.reader.mention.Titles;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.Token;
import org.parley.record.claim.Claim;
import org.parley.record.document.Document;
import org.parley.record.document.Span;

/**
 * Composes the extractors and the judge: each sentence is offered to each extractor, what two of them say alike is said once,
 * and of what they propose the judge lets pass what is likely enough to be right.
 */
public final class ReportReader {
    /** Of rules, lexicon and weights together. */
    public static final String VERSION = Edition.name();

    private static final List<Extractor> EXTRACTORS = List.of(
            new OfficeClaims(),
            new Memberships(),
            new Statements(),
            new Meetings(),
            new MeetingVerbs(),
            new MeetingPronouns(),
            new Attendances(),
            new Auspices(),
            new Positions(),
            new Conditions(),
            new Commitments(),
            new Agreements(),
            new Acts(),
            new Figures(),
            new Links());

    private final ActorBase base;
    private final Titles titles;
    private final Leaders leaders;
    private final Judge judge;

    public ReportReader(ActorBase base, Titles titles, Leaders leaders) {
        this.base = base;
        this.titles = titles;
        this.leaders = leaders;
        this.judge = new Judge(base, Weights.load());
    }

    /** @return the claims worth making, in the order of the text, each id once */
    public List<Claim> claims(Document document, List<Sentence> sentences) {
        return judge.worthMaking(document, sentences, proposed(document, sentences));
    }

    /** What the judge makes of each claim that the extractors propose, made or not. */
    public List<Judgement> judgements(Document document, List<Sentence> sentences) {
        return judge.judgements(document, sentences, proposed(document, sentences));
    }

    /** Each claim that the extractors propose, to learn from. */
    public List<Proposal> proposals(Document document, List<Sentence> sentences) {
        return judge.proposals(document, sentences, proposed(document, sentences));
    }

    /** In the order of the text, of doubles the surer. */
    private List<Claim> proposed(Document document, List<Sentence> sentences) {
        Report report = new Report(document, sentences, base, titles, leaders);
        Map<String, Claim> byId = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (Extractor extractor : EXTRACTORS) {
                extractor.extract(report, sentence, claim -> byId.merge(claim.id(), claim, ReportReader::surer));
            }
        }
        PloverCodes codes = new PloverCodes(report);
        List<Claim> claims = new ArrayList<>();
        byId.values().forEach(claim -> claims.add(codes.coded(claim)));
        claims.sort(Comparator.<Claim, Span>comparing(c -> c.envelope().span()).thenComparing(Claim::kind));
        return claims;
    }

    /** @return who is heard, with the words that tell it */
    public Voices voices(Document document, List<Sentence> sentences) {
        Report report = new Report(document, sentences, base, titles, leaders);
        List<Span> verbs = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (Sayings.isCue(token)) {
                    verbs.add(Speech.span(document.text(), token, token));
                }
            }
        }
        return new Voices(report.speech().voices(), verbs);
    }

    private static Claim surer(Claim a, Claim b) {
        return b.envelope().confidence() > a.envelope().confidence() ? b : a;
    }
}
