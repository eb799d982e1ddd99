package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphicWordsTest {

    private static final GraphicWords WORDS = GraphicWords.english();

    static Stream<String> matches() {
        return Resources.texts(
                Resources.yaml("en/graphic.yaml").path("examples").path("matches"))
                .stream();
    }

    static Stream<String> misses() {
        return Resources.texts(
                Resources.yaml("en/graphic.yaml").path("examples").path("misses"))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("matches")
    void a_sentence_that_tells_it_in_plain_terms_is_found(String sentence) {
        assertThat(WORDS.in(sentence))
                .singleElement()
                .satisfies(span -> assertThat(span.in(sentence)).isEqualTo(sentence));
    }

    @ParameterizedTest
    @MethodSource("misses")
    void other_news_of_a_war_can_be_read(String sentence) {
        assertThat(WORDS.in(sentence)).isEmpty();
    }

    @Test
    void sentences_that_follow_each_other_are_one_passage() {
        String text =
                "It was quiet. Two men were beheaded. A third was hanged.\n\nThen the talks went on. Corpses lay there.";

        assertThat(WORDS.in(text))
                .extracting(span -> span.in(text))
                .containsExactly("Two men were beheaded. A third was hanged.", "Corpses lay there.");
    }
}
