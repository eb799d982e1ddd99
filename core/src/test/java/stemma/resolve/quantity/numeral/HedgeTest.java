package stemma.resolve.quantity.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import stemma.claim.Quantity.Bounds;
import stemma.claim.Quantity.Mark;

class HedgeTest {

    @ParameterizedTest(name = "{0} 80")
    @CsvSource(
            nullValues = "-",
            value = {
                "PLAIN,   80, 80, false, false, 80, 80",
                "FLOOR,   80, -,  false, false, 80, -",
                "ABOVE,   80, -,  true,  false, 80, 90",
                "CEILING, -,  80, false, false, -,  80",
                "BELOW,   -,  80, false, true,  70, 80",
                "NEARLY,  80, 80, false, false, 72, 80",
                "ABOUT,   80, 80, false, false, 72, 88"
            })
    void a_hedge_bends_a_number(
            Hedge hedge, Double low, Double high, boolean lowOpen, boolean highOpen, Double softLow, Double softHigh) {
        Bounds expected = new Bounds(end(low), end(high), lowOpen, highOpen, end(softLow), end(softHigh));
        assertThat(hedge.of(Amount.Exact.of(80)).bounds()).isEqualTo(expected);
    }

    @Test
    void small_numbers_have_at_least_one_of_slack() {
        assertThat(Hedge.ABOUT.of(Amount.Exact.of(4)).bounds().softLow()).hasValue(3);
        assertThat(Hedge.NEARLY.of(Amount.Exact.of(1)).bounds().softLow()).hasValue(0.9);
    }

    @Test
    void less_than_a_small_number_does_not_fall_below_nothing() {
        assertThat(Hedge.BELOW.of(Amount.Exact.of(5)).bounds().softLow()).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(Hedge.class)
    void a_vague_word_stays_vague_under_every_hedge(Hedge hedge) {
        assertThat(hedge.of(new Amount.Vague(24, 99)).marks()).contains(Mark.VAGUE);
    }

    @ParameterizedTest
    @EnumSource(Hedge.class)
    void an_unclear_number_gets_no_bounds_under_any_hedge(Hedge hedge) {
        Hedge.Value value = hedge.of(new Amount.Unclear(List.of(500.0, 50000.0)));
        assertThat(value.bounds()).isEqualTo(Bounds.none());
        assertThat(value.readings()).containsExactly(500.0, 50000.0);
    }

    @ParameterizedTest
    @EnumSource(Hedge.class)
    void a_range_keeps_both_soft_ends(Hedge hedge) {
        Bounds bounds = hedge.of(new Amount.Range(20, 30)).bounds();
        assertThat(bounds.softLow()).hasValue(20);
        assertThat(bounds.softHigh()).hasValue(30);
    }

    @ParameterizedTest
    @EnumSource(Hedge.class)
    void a_hedge_is_found_by_its_label(Hedge hedge) {
        assertThat(Hedge.of(hedge.label())).isEqualTo(hedge);
    }

    private static OptionalDouble end(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
