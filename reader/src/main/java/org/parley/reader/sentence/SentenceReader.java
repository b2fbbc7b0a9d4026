package org.parley.reader.sentence;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Parts a text into parsed sentences with Stanford CoreNLP's models: tokens, tags, lemmas, three-class names and Universal
 * Dependencies. One may serve many threads.
 */
public final class SentenceReader {
    /** Longer sentences are cut: parsing cost grows with them, and no parser reads a thousand words as one. */
    private static final int LONGEST = 120;

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = DependencyParser.DEFAULT_MODEL;

    private final TokenizerFactory<CoreLabel> tokenizer =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible,quotes=ascii,untokenizable=noneDelete");
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final DependencyParser parser;

    private SentenceReader(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
        this.tagger = tagger;
        this.names = names;
        this.parser = parser;
    }

    /** Loads the models from the class path. */
    public static SentenceReader load() {
        RedwoodConfiguration.current().clear().apply();
        try {
            return new SentenceReader(
                    new MaxentTagger(TAGGER),
                    CRFClassifier.getClassifier(NAMES),
                    DependencyParser.loadFromModelFile(PARSER));
        } catch (IOException e) {
            throw new UncheckedIOException("the language models cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the language models are of another CoreNLP", e);
        }
    }

    /** Every sentence of the text in order, furniture left out. */
    public List<Sentence> read(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(text)) {
            String words = text.substring(paragraph.begin(), paragraph.end());
            if (Furniture.is(words)) {
                continue;
            }
            int from = Dateline.length(words);
            for (MatchResult line = Dateline.within(words, from); line != null; line = Dateline.within(words, from)) {
                read(text, paragraph, from, line.start(), sentences);
                from = line.end();
            }
            read(text, paragraph, from, words.length(), sentences);
        }
        return sentences;
    }

    /** Adds the sentences of a part of a paragraph; both ends count from the paragraph's start. */
    private void read(String text, Paragraph paragraph, int from, int to, List<Sentence> sentences) {
        int begin = paragraph.begin() + from;
        for (List<CoreLabel> sentence : split(text.substring(begin, paragraph.begin() + to))) {
            sentences.add(parse(text, sentences.size(), paragraph, begin, sentence));
        }
    }

    /** A text that is one sentence, its dateline left out; null where it has no word. Furniture counts, and so do full stops within. */
    public @Nullable Sentence readOne(String text) {
        int skip = Dateline.length(text);
        List<CoreLabel> labels =
                tokenizer.getTokenizer(new StringReader(text.substring(skip))).tokenize();
        return labels.isEmpty()
                ? null
                : parse(
                        text,
                        0,
                        new Paragraph(0, 0, text.length()),
                        skip,
                        labels.subList(0, Math.min(labels.size(), LONGEST)));
    }

    /** The words of a name as a sentence would have them. */
    public List<String> tokens(String name) {
        return tokenizer.getTokenizer(new StringReader(name)).tokenize().stream()
                .map(CoreLabel::word)
                .toList();
    }

    private List<List<CoreLabel>> split(String words) {
        List<CoreLabel> labels = tokenizer.getTokenizer(new StringReader(words)).tokenize();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : splitter.process(labels)) {
            for (int from = 0; from < sentence.size(); from += LONGEST) {
                sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST)));
            }
        }
        return sentences;
    }

    private Sentence parse(String text, int index, Paragraph paragraph, int offset, List<CoreLabel> labels) {
        tagger.tagCoreLabels(labels);
        List<CoreLabel> named = names.classifySentence(labels);
        Morphology morphology = new Morphology();
        for (CoreLabel label : labels) {
            label.setLemma(morphology.lemma(label.word(), label.tag()));
        }
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
        GrammaticalStructure structure = parser.predict(labels);
        for (TypedDependency dependency : structure.typedDependencies()) {
            int dependent = dependency.dep().index() - 1;
            heads[dependent] = dependency.gov().index() - 1;
            relations[dependent] = dependency.reln().toString();
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            boolean proper = label.tag().startsWith("NNP");
            tokens.add(new Token(
                    i,
                    label.word(),
                    proper ? label.word() : label.lemma().toLowerCase(Locale.ROOT),
                    label.tag(),
                    named.get(i).get(CoreAnnotations.AnswerAnnotation.class),
                    offset + label.beginPosition(),
                    offset + label.endPosition(),
                    heads[i],
                    relations[i]));
        }
        return new Sentence(text, index, paragraph, tokens);
    }
}
