package stemma.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({
        "three persons, 13, three persons",
        "three persons, 12, three perso…",
        "three persons, 6, three…",
        "a  b, 5, a b",
        "حلب المدينة, 4, حلب…",
        "😀😀😀😀, 3, 😀😀…",
    })
    void a_text_is_cut_to_a_width_with_an_ellipsis(String text, int width, String expected) {
        assertThat(Text.fit(text, width)).isEqualTo(expected);
        assertThat(Text.width(Text.fit(text, width))).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "three persons, 13, three persons",
        "three persons, 7, three|persons",
        "one two three four five, 7, one two|three|four f…",
        "unbreakable, 4, unbr|eaka|ble",
        "'', 4, ''",
        "😀😀😀, 2, 😀😀|😀",
    })
    void a_cell_goes_on_in_up_to_three_lines(String text, int width, String expected) {
        assertThat(String.join("|", Text.cell(text, width, 3))).isEqualTo(expected);
    }

    @Test
    void a_wrapped_text_is_indented_as_far_as_its_lead() {
        String wrapped = Text.wrap("- ", "word ".repeat(40));

        assertThat(wrapped.lines()).hasSize(2).allMatch(line -> line.length() <= Screen.WIDTH);
        assertThat(wrapped).startsWith("- word ").contains("\n  word");
    }
}
