package stemma.resolve.quantity.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.resolve.quantity.numeral.Amount.Exact;
import stemma.resolve.quantity.numeral.Amount.Range;
import stemma.resolve.quantity.numeral.Amount.Unclear;
import stemma.resolve.quantity.numeral.Amount.Vague;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "320000, 10000",
        "85, 5",
        "70, 10",
        "18000, 1000",
        "1500, 500",
        "1, 1",
        "24, 1",
        "100, 100",
        "12.5, 0.5",
        "2.3, 0.1"
    })
    void the_next_number_that_is_as_round_is_one_step_away(double value, double step) {
        assertThat(Exact.of(value)).isEqualTo(new Exact(value, step));
    }

    @Test
    void every_amount_can_be_told_in_a_larger_unit() {
        assertThat(Exact.of(72).dividedBy(24)).isEqualTo(new Exact(3, 0.0417));
        assertThat(new Range(24, 48).dividedBy(24)).isEqualTo(new Range(1, 2));
        assertThat(new Vague(48, 96).dividedBy(24)).isEqualTo(new Vague(2, 4));
        assertThat(new Unclear(List.of(48.0, 24.0)).dividedBy(24)).isEqualTo(new Unclear(List.of(2.0, 1.0)));
    }

    @Test
    void only_one_is_one() {
        assertThat(Exact.of(1).isOne()).isTrue();
        assertThat(Exact.of(2).isOne()).isFalse();
        assertThat(new Range(1, 1).isOne()).isFalse();
    }
}
