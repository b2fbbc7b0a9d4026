package org.parley.reader;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reader.actor.ActorTables;
import org.parley.reader.extract.Happening;
import org.parley.reader.extract.ReportReader;
import org.parley.reader.extract.Voices;
import org.parley.reader.judging.Judgement;
import org.parley.reader.judging.Proposal;
import org.parley.reader.mention.ActorBase;
import org.parley.reader.mention.Leaders;
import org.parley.reader.mention.Titles;
import org.parley.reader.plover.Coder;
import org.parley.reader.plover.Coding;
import org.parley.reader.plover.Marked;
import org.parley.reader.plover.Weights;
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
    private final Coder coder;

    private Reader(SentenceReader sentences, ReportReader claims, Coder coder) {
        this.sentences = sentences;
        this.claims = claims;
        this.coder = coder;
    }

    /** Loads the language models (a few seconds, about 1 GB of heap) and the actor base. */
    public static Reader load() {
        SentenceReader sentences = SentenceReader.load();
        return new Reader(
                sentences, claims(sentences, ActorTables.shipped()), new Coder(Weights.shipped(), Happening::modality));
    }

    private static ReportReader claims(SentenceReader sentences, ActorTables actors) {
        return new ReportReader(ActorBase.of(actors, sentences::tokens), Titles.load(), Leaders.of(actors));
    }

    /** A reader that knows these actors and offices besides; it shares the language models with this one. */
    public Reader with(ActorTables more) {
        return new Reader(sentences, claims(sentences, more.and(ActorTables.shipped())), coder);
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

    /** @return who is heard in the report, with the words that tell it; what {@code parley bench polnear} measures */
    public Voices voices(Document document) {
        return claims.voices(document, sentences.read(document.text()));
    }

    /**
     * Codes one sentence by PLOVER.
     *
     * @return null where no pair is marked in it and nothing can be said
     */
    public @Nullable Coding code(Marked marked) {
        Sentence sentence = sentences.readOne(marked.text());
        return sentence == null ? null : coder.code(sentence, marked);
    }

    /** What is told of a marked pair, to learn on; empty where the sentence has no word. */
    public Set<String> traits(Marked marked) {
        Sentence sentence = sentences.readOne(marked.text());
        return sentence == null ? Set.of() : Coder.traits(sentence, marked);
    }

    private static Span span(String text, Sentence sentence) {
        int start = text.codePointCount(0, sentence.begin());
        return new Span(start, start + text.codePointCount(sentence.begin(), sentence.end()));
    }
}
