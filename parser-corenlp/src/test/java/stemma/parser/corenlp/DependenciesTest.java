package stemma.parser.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependenciesTest {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final Dependencies DEPENDENCIES = Dependencies.load(MODEL);

    /** The class whose trees ours must be; an obvious twin that takes more memory. */
    private static final DependencyParser TWIN = DependencyParser.loadFromModelFile(MODEL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DT monitor/NN said/VBD that/IN two/CD shells/NNS hit/VBD the/DT old/JJ market/NN on/IN Monday/NNP ./.",
                "Rebels/NNS who/WP had/VBD held/VBN the/DT hill/NN since/IN May/NNP withdrew/VBD ,/, leaving/VBG 12/CD dead/JJ ./.",
                "Clashes/NNS",
                "was/VBD hit/VBN by/IN -/: ,/, and/CC and/CC the/DT the/DT",
                "Zzyzxqa/NNP xqzzt/NN 99-yz/CD //SYM حلب/NNP"
            })
    void comes_to_the_tree_that_corenlp_comes_to(String tagged) {
        List<CoreLabel> words =
                Stream.of(tagged.split(" ", -1)).map(DependenciesTest::word).toList();
        assertThat(ours(words)).isEqualTo(twins(words));
    }

    @Test
    void comes_to_the_trees_of_corenlp_on_words_and_tags_drawn_by_dice() {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        List<String> words =
                List.of("the", "army", "of", "said", "killed", "three", ",", "Aleppo", "qwrtz", "that", "was", "-");
        List<String> tags = List.of("DT", "NN", "IN", "VBD", "VBN", "CD", ",", "NNP", "JJ", "WDT", "XX", ":");
        for (int round = 0; round < 40; round++) {
            List<CoreLabel> sentence = new ArrayList<>();
            for (int i = dice.nextInt(1, 40); i > 0; i--) {
                sentence.add(word(words.get(dice.nextInt(words.size())) + "/" + tags.get(dice.nextInt(tags.size()))));
            }
            assertThat(ours(sentence)).as("seed %d, round %d", seed, round).isEqualTo(twins(sentence));
        }
    }

    @Test
    void a_model_that_is_missing_is_named() {
        assertThatThrownBy(() -> Dependencies.load("nowhere.gz")).hasMessageContaining("nowhere.gz");
    }

    private static String ours(List<CoreLabel> words) {
        return String.valueOf(DEPENDENCIES.of(words));
    }

    private static String twins(List<CoreLabel> words) {
        return String.valueOf(TWIN.predict(words).typedDependencies());
    }

    private static CoreLabel word(String tagged) {
        int slash = tagged.lastIndexOf('/');
        CoreLabel word = new CoreLabel();
        word.setWord(tagged.substring(0, slash));
        word.setValue(tagged.substring(0, slash));
        word.setTag(tagged.substring(slash + 1));
        return word;
    }
}
