package stemma.link.arithmetic.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.ClaimType;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Aspect;
import stemma.link.arithmetic.SampleStatement;

class FigureTest {

    private static Optional<Figure> figure(String number, String unit) {
        return SampleStatement.claim("r#1", ClaimType.KILLED)
                .of(number, unit, Aspect.UNSAID)
                .told()
                .quantity()
                .flatMap(Figure::of);
    }

    @ParameterizedTest
    @CsvSource({
        "=25, km2, 24.5 to 25.5, 24.5 to 25.5",
        "=40, km2, 35 to 45, 35 to 45",
        "=12.5, km2, 12.5 to 12.6, 12.5 to 12.6",
        "=100, percent, 100 to 100, 100 to 100",
        "=50, percent, 45 to 55, 45 to 55",
        "=25, person, 25 to 25, 25 to 25",
        ">85, percent, 85 to 100, 85 to 90",
        ">=3, person, at least 3, at least 3",
        "~30, person, at least 0, 27 to 33",
        "<30, person, 0 to 30, 27 to 30",
    })
    void a_number_is_read_between_hard_and_soft_ends(String number, String unit, String hard, String soft) {
        Figure figure = figure(number, unit).orElseThrow();

        assertThat(Words.of(figure.value().hard())).isEqualTo(hard);
        assertThat(Words.of(figure.value().soft())).isEqualTo(soft);
    }

    @ParameterizedTest
    @CsvSource({
        "=25, km2, 25 km²",
        "=25, person, 25",
        "~30, person, about 30",
        "<50, percent, about 50 %",
        ">85, percent, 85 to 100 %",
        ">=3, person, at least 3",
        ">1000, person, more than 1000",
        "=7, shell, 7",
        "=7, km, 7 km",
    })
    void in_a_sum_a_number_stands_as_it_was_said(String number, String unit, String words) {
        assertThat(figure(number, unit).orElseThrow().plain()).isEqualTo(words);
    }

    @Test
    void nearly_a_number_lies_below_it_and_more_than_a_number_above() {
        assertThat(figure("<30", "person")
                        .orElseThrow()
                        .value()
                        .hard()
                        .high()
                        .orElseThrow()
                        .open())
                .isTrue();
        assertThat(figure(">85", "percent")
                        .orElseThrow()
                        .value()
                        .hard()
                        .low()
                        .orElseThrow()
                        .open())
                .isTrue();
    }

    @Test
    void a_share_above_the_whole_is_no_number() {
        assertThat(figure("=150", "percent")).isEmpty();
    }

    @Test
    void a_number_that_can_be_read_in_two_ways_is_not_used() {
        Quantity unclear = new Quantity(
                new stemma.claim.Mention(new stemma.text.Span(0, 11), "500 hundred"),
                Quantity.Bounds.none(),
                "person",
                Aspect.UNSAID,
                java.util.Set.of(),
                Optional.empty(),
                java.util.List.of(),
                java.util.List.of(500.0, 50000.0));

        assertThat(Figure.of(unclear)).isEmpty();
    }
}
