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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            claimed by IS on Monday | claimed by ISIS on Monday
            the town is small | the town is small
            Is it small | Is it small
            THIS IS THE END | THIS IS THE END
            """)
    void a_short_name_in_capitals_stands_only_where_it_is_written_so(String text, String folded) {
        NeutralWords names =
                new NeutralWords(Map.of("IS", new NeutralWords.Stand("ISIS", "ISIS")), Map.of(), Map.of(), Set.of());

        assertThat(names.folded(text)).isEqualTo(folded);
    }
}
