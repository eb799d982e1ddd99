package stemma.resolve.quantity.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.resolve.quantity.numeral.Amount.Exact;
import stemma.resolve.quantity.numeral.Amount.Unclear;

class DigitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24|24",
                "18,000|18000",
                "1,250,000|1250000",
                "1.5|1.5",
                "12.25|12.25",
                "1,250.5|1250.5",
                "1.250.000|1250000"
            })
    void well_formed_digits_are_one_number(String digits, double value) {
        assertThat(Digits.read(digits)).isEqualTo(Exact.of(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2,00|200 2000 2", "18,0000|180000 18000 18", "1.500|1500 1.5", "2,5|25 2500 2.5"})
    void a_misplaced_sign_gives_readings_and_no_guess(String digits, String readings) {
        List<Double> expected =
                List.of(readings.split(" ", -1)).stream().map(Double::valueOf).toList();
        assertThat(Digits.read(digits)).isEqualTo(new Unclear(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "1.2.3.4", "0,0", "00.000", "1,23.4"})
    void any_mix_of_signs_is_read_somehow(String digits) {
        assertThat(Digits.read(digits)).isNotNull();
    }
}
