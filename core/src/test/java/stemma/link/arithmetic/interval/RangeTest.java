package stemma.link.arithmetic.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    /** Reads {@code [2,5)}; a star is no end. */
    static Range range(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(";", -1);
        return new Range(end(ends[0], text.startsWith("(")), end(ends[1], text.endsWith(")")));
    }

    private static Optional<End> end(String text, boolean open) {
        return text.equals("*") ? Optional.empty() : Optional.of(new End(Ratio.of(Double.parseDouble(text)), open));
    }

    @ParameterizedTest
    @CsvSource({
        "[2;5], [5;9], [5;5]",
        "[2;5), [5;9], none",
        "[2;5], (5;9], none",
        "(2;9), [2;9], (2;9)",
        "[2;*), (*;7), [2;7)",
        "[1;2], [3;4], none",
    })
    void what_two_ranges_share(String a, String b, String shared) {
        Optional<Range> expected = shared.equals("none") ? Optional.empty() : Optional.of(range(shared));

        assertThat(range(a).intersect(range(b))).isEqualTo(expected);
        assertThat(range(b).intersect(range(a))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "[2;5], [5;9], [2;9]",
        "(2;5), [2;3], [2;5)",
        "[2;5], [7;*), [2;*)",
    })
    void the_smallest_range_around_two(String a, String b, String hull) {
        assertThat(range(a).hull(range(b))).isEqualTo(range(hull));
        assertThat(range(b).hull(range(a))).isEqualTo(range(hull));
    }

    @ParameterizedTest
    @CsvSource({
        "[2;5], (2;5), true",
        "(2;5), [2;5], false",
        "[2;*), [3;*), true",
        "[2;9], [3;*), false",
        "(*;9], [3;9], true",
    })
    void one_range_holds_another(String outer, String inner, boolean holds) {
        assertThat(range(outer).contains(range(inner))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "[6;8], [1;2], [4;7]",
        "[1;3), [2;2], [0;1)",
        "[1;2], [3;4], none",
        "[5;*), [2;3], [2;*)",
        "[5;6], [2;*), [0;4]",
    })
    void a_difference_is_never_below_nothing(String from, String less, String left) {
        assertThat(range(from).minus(range(less)))
                .isEqualTo(left.equals("none") ? Optional.empty() : Optional.of(range(left)));
    }

    @ParameterizedTest
    @CsvSource({
        "[6;8], [2;4], [1.5;4]",
        "[6;8], [0;4], [1.5;*)",
        "[6;8], [2;*), (0;4]",
        "[0;0], [0;*), [0;0]",
        "[0;3), [2;4), [0;1.5)",
    })
    void a_quotient(String part, String whole, String quotient) {
        assertThat(range(part).dividedBy(range(whole))).isEqualTo(range(quotient));
    }

    @Test
    void a_range_without_a_number_is_refused() {
        assertThatThrownBy(() -> range("(2;2]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds no number");
    }
}
