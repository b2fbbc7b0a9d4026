package org.parley.reader.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.util.Properties;

/** One of Stanford CoreNLP's own pipelines, every setting as it comes. One may serve many threads. */
public final class StockPipeline {
    /** Which of them. */
    public enum Kind {
        /**
         * From tokens to coreference: for English, names by three CRF models, number rules, SUTime and the fine-grained rules;
         * the neural dependency parser; the statistical coreference over dependency parses.
         */
        COREF("tokenize,pos,lemma,ner,depparse,coref"),

        /** From tokens to phrase structure, which coders of the PETRARCH family need before they start. */
        PARSE("tokenize,pos,lemma,ner,parse");

        private final String annotators;

        Kind(String annotators) {
            this.annotators = annotators;
        }

        /** As CoreNLP names them. */
        public String annotators() {
            return annotators;
        }
    }

    private final StanfordCoreNLP pipeline;

    private StockPipeline(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /** Loads the models from the class path: half a minute or more, and about 2 GB of heap. */
    public static StockPipeline load(Kind kind) {
        RedwoodConfiguration.current().clear().apply();
        Properties settings = new Properties();
        settings.setProperty("annotators", kind.annotators());
        return new StockPipeline(new StanfordCoreNLP(settings));
    }

    /** Annotates a whole text. */
    public void read(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        if (!annotation.containsKey(CoreAnnotations.SentencesAnnotation.class)) {
            throw new IllegalStateException("the pipeline gave no sentences");
        }
    }

    /** How many tokens the pipeline makes of a text. */
    public static int tokens(String text) {
        return PTBTokenizer.newPTBTokenizer(new StringReader(text)).tokenize().size();
    }
}
