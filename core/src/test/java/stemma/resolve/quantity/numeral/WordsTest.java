package stemma.resolve.quantity.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.language.Lexicon;
import stemma.resolve.quantity.Sentences;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12sq/km|12 sq / km",
                "85% of it|85 % of it",
                "the 5-day truce|the 5 - day truce",
                "18,000 men.|18,000 men .",
                "Syria's 'old' T72|Syria's ' old ' T72",
                "6 km² left|6 km² left",
                "more 😀 than|more 😀 than"
            })
    void words_do_not_depend_on_tokens(String text, String words) {
        Words cut = Words.of(text, Sentences.oneToken(text));
        assertThat(String.join(
                        " ",
                        IntStream.range(0, cut.size())
                                .mapToObj(at -> cut.at(at).text())
                                .toList()))
                .isEqualTo(words);
    }

    @Test
    void a_hyphen_inside_a_phrase_is_passed_over() {
        Lexicon list = new Lexicon(Map.of("twenty five", "25"));
        assertThat(new Phrases(words("twenty-five men"), list).at(0)).hasValueSatisfying(match -> {
            assertThat(match.next()).isEqualTo(3);
            assertThat(match.value()).isEqualTo("25");
        });
    }

    @Test
    void the_longest_phrase_wins_forwards_and_backwards() {
        Lexicon list = new Lexicon(Map.of("more", "a", "more than", "b", "than", "c"));
        assertThat(new Phrases(words("more than 5"), list).at(0).orElseThrow().value())
                .isEqualTo("b");
        assertThat(new Phrases(words("more than 5"), list)
                        .before(2)
                        .orElseThrow()
                        .value())
                .isEqualTo("b");
    }

    @Test
    void outside_the_sentence_there_is_nothing() {
        Words words = words("24 dead");
        assertThat(words.at(-1).text() + words.at(9).lower() + words.tag(-1)).isEmpty();
        assertThat(words.isGlued(0)).isFalse();
        assertThat(words.isHyphen(-1)).isFalse();
    }

    @Test
    void a_mention_is_the_stored_text() {
        assertThat(words("about  24 dead").mention(0, 1).text()).isEqualTo("about  24");
    }

    private static Words words(String text) {
        return Words.of(text, Sentences.oneToken(text));
    }
}
