package stemma.app.told;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Quantity;

class OwnSentenceTest {

    static Stream<Arguments> kinds() {
        return Stream.of(ClaimType.values())
                .flatMap(type -> Stream.of(Factuality.values()).map(value -> Arguments.of(type, value)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void words_that_judge_stand_only_inside_quotation_marks(ClaimType type, Factuality factuality) {
        String sentence = OwnSentence.of(TellingOf.claim("1", type, factuality));

        assertThat(sentence).endsWith(".").doesNotContain("  ");
        assertThat(sentence.replaceAll("“[^”]*”", "")).doesNotContain("thugs").doesNotContain("mercenaries");
    }

    @Test
    void a_denied_deed_is_not_told_as_done() {
        assertThat(OwnSentence.of(TellingOf.claim("1", ClaimType.CAPTURED, Factuality.NEGATED)))
                .contains("a place was not taken by “thugs” from “mercenaries”");
        assertThat(OwnSentence.of(TellingOf.claim("1", ClaimType.KILLED, Factuality.POSSIBLE)))
                .contains("“mercenaries” may have been killed by “thugs”");
    }

    @Test
    void a_vague_word_stays_a_word_and_a_number_becomes_digits() {
        Told.Count dozens = TellingOf.count("dozens of men", 24, 99, Quantity.Mark.VAGUE);

        assertThat(OwnSentence.of(TellingOf.counting(TellingOf.killed("1"), dozens)))
                .contains("“dozens of men”")
                .doesNotContainPattern("\\d");
        assertThat(OwnSentence.of(TellingOf.counting(TellingOf.killed("1"), TellingOf.count("1,700", 1700, 1700))))
                .contains("1,700 people (“mercenaries”) were killed");
    }
}
