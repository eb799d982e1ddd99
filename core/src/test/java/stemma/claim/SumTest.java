package stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.Span;

class SumTest {

    private static Sum.Part part(String digits) {
        double number = Double.parseDouble(digits.replace("+", ""));
        Quantity.Bounds bounds = digits.endsWith("+") ? atLeast(number) : Quantity.Bounds.exactly(number);
        return new Sum.Part(new Mention(new Span(0, digits.length()), digits), bounds);
    }

    private static Quantity.Bounds atLeast(double number) {
        return new Quantity.Bounds(
                OptionalDouble.of(number),
                OptionalDouble.empty(),
                false,
                false,
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static Sum sum(String total, String parts, Sum.Verdict verdict) {
        return new Sum(
                part(total).bounds(),
                Arrays.stream(parts.split(" ", -1)).map(SumTest::part).toList(),
                verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            72    | 19 3 7 43   | HOLDS      | 19 + 3 + 7 + 43 = 72: the parts that the report tells make the number
            1200  | 700 500     | HOLDS      | 700 + 500 = 1,200: the parts that the report tells make the number
            12    | 7+ 3        | HOLDS      | at least 7 + 3 = at least 10, and the number is 12: the parts that the report tells make the number
            4.75  | 2.5 2.25    | HOLDS      | 2.5 + 2.25 = 4.75: the parts that the report tells make the number
            12    | 7 3 1       | FAILS      | 7 + 3 + 1 = 11, not 12: the parts that the report tells do not make the number
            12    | 7 3         | INCOMPLETE | 7 + 3 = 10 of 12: the parts that the report tells are not all
            """)
    void a_sum_is_told_in_one_line(String total, String parts, Sum.Verdict verdict, String sentence) {
        assertThat(sum(total, parts, verdict).sentence()).isEqualTo(sentence);
    }

    @Test
    void one_number_is_no_sum() {
        assertThatThrownBy(() -> new Sum(Quantity.Bounds.exactly(1), List.of(part("1")), Sum.Verdict.HOLDS))
                .hasMessageContaining("at least two parts");
    }
}
