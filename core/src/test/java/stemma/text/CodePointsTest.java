package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    private static final String[] PIECES = {"a", "ع", "\uD83D\uDD4A", "\uD83D", "\uDD4A", "e\u0301", "\n", ""};

    @Test
    void a_pair_counts_once_and_its_middle_counts_as_its_beginning_or_end() {
        CodePoints points = CodePoints.of("\uD83D\uDD4A Aleppo");

        assertThat(points.at(0)).isZero();
        assertThat(points.at(2)).isEqualTo(1);
        assertThat(points.at(3)).isEqualTo(2);
        assertThat(points.at(9)).isEqualTo(8);
    }

    @RepeatedTest(20)
    void offsets_equal_those_counted_one_by_one(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        CodePoints points = CodePoints.of(text.toString());
        for (int i = 0; i <= text.length(); i++) {
            boolean middle =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!middle) {
                assertThat(points.at(i)).as("offset %d of %s", i, text).isEqualTo(text.codePointCount(0, i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void an_offset_outside_the_text_is_refused(int offset) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> CodePoints.of("abc").at(offset))
                .withMessageContaining(offset + " in a text of 3");
    }
}
