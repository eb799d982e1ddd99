package stemma.resolve.place.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPrefixesTest {

    private final WordPrefixes prefixes = WordPrefixes.of(List.of("tariq bab", "hanano", "karm jabal east"));

    @ParameterizedTest
    @CsvSource({
        "tariq,true",
        "tariq bab,true",
        "tari,false",
        "bab,false",
        "tariqbab,false",
        "hanano,true",
        "hanano east,false",
        "karm jabal,true",
        "karm jabal east,true",
        "karm east,false"
    })
    void knows_the_words_that_names_begin_with(String words, boolean held) {
        long hash = WordPrefixes.START;
        for (String word : List.of(words.split(" "))) {
            hash = WordPrefixes.extend(hash, word);
        }
        assertThat(prefixes.holds(hash)).isEqualTo(held);
    }
}
