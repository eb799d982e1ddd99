package stemma.parser.corenlp;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Dependencies of tagged words: a tree of {@link ShiftReduce}, corrected by the rules that CoreNLP has for English. */
final class Dependencies {

    private final ShiftReduce parser;

    private Dependencies(ShiftReduce parser) {
        this.parser = parser;
    }

    /** Loads a model from the resources. */
    static Dependencies load(String resource) {
        try (InputStream packed = Dependencies.class.getClassLoader().getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IllegalStateException("the parser's model " + resource + " is not there; build Stemma anew");
            }
            return new Dependencies(new ShiftReduce(Weights.read(packed)));
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's model " + resource + " cannot be read", e);
        }
    }

    Collection<TypedDependency> of(List<CoreLabel> words) {
        List<IndexedWord> nodes = new ArrayList<>();
        nodes.add(root());
        for (int i = 0; i < words.size(); i++) {
            words.get(i).setIndex(i + 1);
            nodes.add(new IndexedWord(words.get(i)));
        }
        List<ShiftReduce.Arc> arcs = parser.parse(words.stream()
                .map(word -> new ShiftReduce.Tagged(word.word(), word.tag()))
                .toList());
        List<TypedDependency> dependencies = new ArrayList<>();
        for (int i = 0; i < arcs.size(); i++) {
            ShiftReduce.Arc arc = arcs.get(i);
            dependencies.add(new TypedDependency(relation(arc), nodes.get(arc.head()), nodes.get(i + 1)));
        }
        return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(nodes.getFirst()))
                .typedDependencies();
    }

    private static IndexedWord root() {
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.setIndex(0);
        return root;
    }

    private static GrammaticalRelation relation(ShiftReduce.Arc arc) {
        if (arc.head() == 0) {
            return GrammaticalRelation.ROOT;
        }
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(arc.relation());
        return known != null
                ? known
                : new GrammaticalRelation(
                        Language.UniversalEnglish, arc.relation(), null, GrammaticalRelation.DEPENDENT);
    }
}
