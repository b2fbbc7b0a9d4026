package org.parley.reader;

import java.util.List;
import org.parley.reader.extract.ReportReader;
import org.parley.reader.judging.Judgement;
import org.parley.reader.judging.Proposal;
import org.parley.reader.mention.ActorBase;
import org.parley.reader.mention.Leaders;
import org.parley.reader.mention.Titles;
import org.parley.reader.relevance.Relevance;
import org.parley.reader.sentence.Sentence;
import org.parley.reader.sentence.SentenceReader;
import org.parley.record.document.Document;
import org.parley.record.document.Span;

/**
 * Reads one report. What it gives depends on the report's text and date and on the reader's own lexicon and weights
 * alone, so reports may be read in any order and on any number of threads; one reader serves them all.
 */
public final class Reader {
    /** Names reader, lexicon and weights: readings under the same version of the same report are the same. */
    public static final String VERSION = ReportReader.VERSION;

    private final SentenceReader sentences;
    private final ReportReader claims;

    private Reader(SentenceReader sentences, ReportReader claims) {
        this.sentences = sentences;
        this.claims = claims;
    }

    /** Loads the language models (a few seconds, about 1 GB of heap) and the actor base. */
    public static Reader load() {
        SentenceReader sentences = SentenceReader.load();
        ActorBase base = ActorBase.load(sentences::tokens);
        return new Reader(sentences, new ReportReader(base, Titles.load(), Leaders.load()));
    }

    /**
     * Under which version a reading is to be kept: one of a report that only {@link Scope#EVERYTHING} takes in is not the
     * reading that others would get.
     */
    public static String version(Document document, Scope scope) {
        return scope == Scope.OF_CONCERN || isOfConcern(document) ? VERSION : VERSION + " (all)";
    }

    /** Whether a report concerns a conflict or the talks about it: told from its words, without any model. */
    public static boolean isOfConcern(Document document) {
        return Relevance.of(document.text()).isOfConcern();
    }

    /** Reads a report, if it is of concern. */
    public Reading read(Document document) {
        return read(document, Scope.OF_CONCERN);
    }

    /** @return every claim that the report makes, in the order of its text */
    public Reading read(Document document, Scope scope) {
        if (scope == Scope.OF_CONCERN && !isOfConcern(document)) {
            return new Reading(document, List.of(), List.of(), false);
        }
        List<Sentence> parsed = sentences.read(document.text());
        return new Reading(
                document,
                parsed.stream().map(s -> span(document.text(), s)).toList(),
                claims.claims(document, parsed),
                true);
    }

    /** What the judge makes of each claim that the rules propose for a report, made or not; whether of concern or not. */
    public List<Judgement> judgements(Document document) {
        return claims.judgements(document, sentences.read(document.text()));
    }

    /** What the rules propose for a report, to learn the judging from. */
    public List<Proposal> proposals(Document document) {
        return claims.proposals(document, sentences.read(document.text()));
    }

    private static Span span(String text, Sentence sentence) {
        int start = text.codePointCount(0, sentence.begin());
        return new Span(start, start + text.codePointCount(sentence.begin(), sentence.end()));
    }
}
