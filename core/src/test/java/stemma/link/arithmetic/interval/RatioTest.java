package stemma.link.arithmetic.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "25, 45, 0.6",
        "5000, 90, 55.6",
        "48, 1, 48",
        "400, 1, 400",
        "1, 20, 0.1",
        "0, 7, 0",
        "-3, 2, -1.5",
    })
    void it_prints_to_one_decimal(long over, long under, String text) {
        assertThat(Ratio.of(over).dividedBy(Ratio.of(under))).hasToString(text);
    }

    @Test
    void a_third_of_three_is_exactly_one() {
        assertThat(Ratio.of(1).dividedBy(Ratio.of(3)).times(Ratio.of(3))).isEqualTo(Ratio.of(1));
    }

    @Test
    void a_tenth_is_what_was_written_and_not_what_the_machine_holds() {
        assertThat(Ratio.of(0.1).plus(Ratio.of(0.2))).isEqualTo(Ratio.of(0.3));
    }

    @Test
    void numbers_too_large_for_a_long_keep_their_value() {
        assertThat(Ratio.of(1e30).minus(Ratio.of(1)).compareTo(Ratio.of(1e30))).isNegative();
    }

    @Test
    void one_half_and_two_quarters_are_one_number_whatever_their_signs() {
        assertThat(Ratio.of(-1).dividedBy(Ratio.of(-2))).isEqualTo(Ratio.of(2).dividedBy(Ratio.of(4)));
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Ratio.of(5).dividedBy(Ratio.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("5 by zero");
    }
}
