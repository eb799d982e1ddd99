package de.unihd.dbs.heideltime.standalone.components.impl;

import de.unihd.dbs.heideltime.standalone.components.PartOfSpeechTagger;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.Properties;
import org.apache.uima.jcas.JCas;

/**
 * HeidelTime's own class of this name calls a CoreNLP of 2015 and loads the tagger for every text. This one stands before it on
 * the class path, calls the CoreNLP that SUTime comes with, and keeps the tagger.
 */
public final class StanfordPOSTaggerWrapper implements PartOfSpeechTagger {

    private static final AnnotationPipeline PIPELINE = pipeline();

    private static AnnotationPipeline pipeline() {
        AnnotationPipeline pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        return pipeline;
    }

    @Override
    public void initialize(Properties settings) {}

    @Override
    public void process(JCas jcas) {
        Annotation annotation = new Annotation(jcas.getDocumentText());
        PIPELINE.annotate(annotation);
        for (CoreMap told : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            Sentence sentence = new Sentence(jcas);
            sentence.setBegin(told.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class));
            sentence.setEnd(told.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
            sentence.addToIndexes();
            for (CoreLabel label : told.get(CoreAnnotations.TokensAnnotation.class)) {
                Token token = new Token(jcas);
                token.setBegin(label.beginPosition());
                token.setEnd(label.endPosition());
                token.setPos(label.tag());
                token.addToIndexes();
            }
        }
    }
}
