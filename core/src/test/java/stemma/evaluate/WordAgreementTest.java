package stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAgreementTest {

    private final WordAgreement agreement = new WordAgreement(SampleClaim.WORDS);

    @ParameterizedTest
    @CsvSource({
        "'', '  ', SAME_LETTERS",
        "the, 'The\u00a0', SAME_LETTERS",
        "the, bridge, DIFFERENT",
        "the old bridge, old bridge, SHARED_WORDS",
        "eastern gate, East gate, SHARED_WORDS",
        "new bridge, bridge, MARKED_APART",
        "eastern gate, gate, MARKED_APART",
        "guards, four tall bridge guards, BARE_LAST_WORD",
        "guards, the four tall old bridge guards, DIFFERENT",
        "bridge guards, city guards, DIFFERENT",
        "bridge, bridge guards of two, DIFFERENT",
    })
    void the_first_rule_that_applies_decides(String one, String other, Agreement expected) {
        assertThat(agreement.compare(SlotText.of(one), SlotText.of(other))).isEqualTo(expected);
        assertThat(agreement.compare(SlotText.of(other), SlotText.of(one))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 14, 13, 27, OVERLAPPING", "0, 13, 13, 26, DIFFERENT", "5, 5, 5, 5, DIFFERENT"})
    void half_of_the_words_do_where_the_spans_overlap(
            int start, int end, int otherStart, int otherEnd, Agreement expected) {
        SlotText one = SlotText.of("bridge guards", start, end);
        SlotText other = SlotText.of("bridge keepers", otherStart, otherEnd);

        assertThat(agreement.compare(one, other)).isEqualTo(expected);
    }

    @Test
    void half_of_the_words_do_not_where_one_side_tells_no_span() {
        assertThat(agreement.compare(SlotText.of("bridge guards", 0, 13), SlotText.of("bridge keepers")))
                .isEqualTo(Agreement.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Guard's house, guard house",
        "Guard’s house, guard house",
        "Al-Wa'er, waer",
        "ʿAnadān, ʿanadān",
        "Cafe\u0301 Noura, café noura",
        "25th½ x², 25th½ x²",
        "٣ بيوت, ٣ بيوت",
        "İ, i",
        "a_b—c\u200bd, a b c d",
        "\uD835\uDC9CX \uD83D\uDED1 y, \uD835\uDC9Cx y",
    })
    void words_are_runs_of_letters_and_digits_of_any_script(String text, String words) {
        assertThat(agreement.words(text)).containsExactly(words.split(" "));
    }
}
