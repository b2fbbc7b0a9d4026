package org.parley.reader.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.util.Properties;

/**
 * Stanford CoreNLP's own pipeline from tokens to coreference with every setting as it comes. For English that is: names by
 * three CRF models, number rules, SUTime and the fine-grained rules; the neural dependency parser; the statistical
 * coreference over dependency parses. One may serve many threads.
 */
public final class DefaultPipeline {
    public static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref";

    private final StanfordCoreNLP pipeline;

    private DefaultPipeline(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /** Loads the models from the class path: half a minute or more, and about 2 GB of heap. */
    public static DefaultPipeline load() {
        RedwoodConfiguration.current().clear().apply();
        Properties settings = new Properties();
        settings.setProperty("annotators", ANNOTATORS);
        return new DefaultPipeline(new StanfordCoreNLP(settings));
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
