package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "2, 5, 2, 5, true, true",
        "2, 5, 3, 4, true, true",
        "2, 5, 4, 6, false, true",
        "2, 5, 5, 6, false, false",
        "2, 5, 0, 2, false, false",
        "2, 5, 5, 5, true, false",
        "3, 4, 2, 5, false, true",
    })
    void spans_are_half_open(int start, int end, int otherStart, int otherEnd, boolean contains, boolean overlaps) {
        Span span = new Span(start, end);
        Span other = new Span(otherStart, otherEnd);

        assertThat(span.contains(other)).isEqualTo(contains);
        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
    }

    @Test
    void the_end_is_not_inside() {
        Span span = new Span(2, 5);

        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.length()).isEqualTo(3);
        assertThat(new Span(5, 5).isEmpty()).isTrue();
        assertThat(span.isEmpty()).isFalse();
    }

    @Test
    void covering_shifting_and_cutting_keep_to_the_text() {
        assertThat(new Span(4, 6).cover(new Span(1, 2))).isEqualTo(new Span(1, 6));
        assertThat(new Span(4, 6).shift(-4)).isEqualTo(new Span(0, 2));
        assertThat(new Span(1, 3).in("abcd")).isEqualTo("bc");
    }

    @Test
    void order_is_by_start_and_then_by_end() {
        assertThat(new Span(1, 9)).isLessThan(new Span(2, 3));
        assertThat(new Span(1, 2)).isLessThan(new Span(1, 9));
        assertThat(new Span(1, 2)).isEqualByComparingTo(new Span(1, 2));
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2"})
    void impossible_ranges_are_refused(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessageContaining("from " + start + " to " + end);
    }
}
