package stemma.parser.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stemma.language.Parser;
import stemma.language.Sentence;
import stemma.language.Token;
import stemma.text.Span;

/**
 * Reads English with Stanford CoreNLP. Deterministic and safe for use by several threads; loading takes some seconds.
 */
public final class CoreNlpParser implements Parser {

    /** What {@link #version} says, known without loading the models. */
    public static final String VERSION =
            "stanford-corenlp 4.5.10 left3words-distsim, all.3class.distsim, nndep english_UD";

    private static final String MODELS = "edu/stanford/nlp/models/";
    private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = MODELS + "ner/english.all.3class.distsim.crf.ser.gz";
    private static final String DEPENDENCIES = MODELS + "parser/nndep/english_UD.gz";
    private static final String TOKENS =
            "untokenizable=noneKeep,ptb3Escaping=false,splitHyphenated=false,invertible=true";

    /** Longer sentences are cut, so that a list without a full stop does not take minutes. */
    private static final int LONGEST_SENTENCE = 150;

    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final Dependencies dependencies;

    /** Loads the models from this module's own resources. */
    public CoreNlpParser() {
        RedwoodConfiguration.errorLevel().apply();
        this.tagger = new MaxentTagger(TAGGER);
        this.names = CRFClassifier.getClassifierNoExceptions(NAMES);
        this.dependencies = Dependencies.load(DEPENDENCIES);
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public List<Sentence> parse(String text, Span part) {
        List<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(part.in(text)), new CoreLabelTokenFactory(), TOKENS).tokenize();
        List<Sentence> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                int to = Math.min(sentence.size(), from + LONGEST_SENTENCE);
                sentences.add(parse(sentence.subList(from, to), text, part.start()));
            }
        }
        return List.copyOf(sentences);
    }

    private Sentence parse(List<CoreLabel> words, String text, int offset) {
        tagger.tagCoreLabels(words);
        List<CoreLabel> named = names.classifySentence(words);
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        for (TypedDependency dependency : dependencies.of(words)) {
            int at = dependency.dep().index() - 1;
            heads[at] = dependency.gov().index() - 1;
            relations[at] = dependency.reln().toString();
        }
        Morphology morphology = new Morphology();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            Span span = new Span(word.beginPosition() + offset, word.endPosition() + offset);
            String relation = relations[i] == null ? "dep" : relations[i];
            String name = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            tokens.add(new Token(
                    i,
                    span,
                    span.in(text),
                    morphology.lemma(word.word(), word.tag()).toLowerCase(Locale.ROOT),
                    word.tag(),
                    "O".equals(name) ? "" : name,
                    relations[i] == null ? -1 : heads[i],
                    relation));
        }
        return new Sentence(tokens);
    }
}
