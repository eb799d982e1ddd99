package stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeutralWordsTest {

    private static final NeutralWords LABELS = new NeutralWords(
            Map.of("rebel", stand("militant"), "insurgent", stand("militant"), "fighter", stand("militant")),
            Map.of("insurgent", stand("rebel")),
            Map.of("an", stand("a")),
            Set.of("fighter jet"));

    private static NeutralWords.Stand stand(String word) {
        return new NeutralWords.Stand(word, word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a rebel and his sister | a militant and his sister
            Insurgent attack | militant attack
            an insurgent-held east | a rebel-held east
            an insurgent fled an attack | a militant fled an attack
            a fighter under a fighter jet | a militant under a fighter jet
            a fighter-jet | a fighter-jet
            firefighters and a rebellion | firefighters and a rebellion
            """)
    void labels_give_way_to_one_word_where_they_name_who_fights(String text, String folded) {
        assertThat(LABELS.folded(text)).isEqualTo(folded);
    }
}
