package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayIntervalTest {

    /** Reads "3..5", "..5", "3.." and ".." as days of one month. */
    private static DayInterval days(String notation) {
        String[] ends = notation.split("\\.\\.", -1);
        return new DayInterval(day(ends[0]), day(ends[1]));
    }

    private static Optional<LocalDate> day(String number) {
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.of(2016, 2, 1).plusDays(Integer.parseInt(number) - 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "3..5, 5..9, true, 5..5",
        "3..5, 6..9, false, ",
        "..5, 3.., true, 3..5",
        "..5, 6.., false, ",
        ".., 3..5, true, 3..5",
        "3.., 4.., true, 4..",
        "..4, ..3, true, ..3",
        ".., .., true, ..",
    })
    void meeting_is_mutual_and_narrowing_leaves_what_both_allow(String a, String b, boolean meets, String both) {
        assertThat(days(a).meets(days(b))).isEqualTo(meets);
        assertThat(days(b).meets(days(a))).isEqualTo(meets);
        if (meets) {
            assertThat(days(a).narrow(days(b))).isEqualTo(days(both));
            assertThat(days(b).narrow(days(a))).isEqualTo(days(both));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3..5, 3..5, true",
        "3..5, 4..4, true",
        "3..5, 4..6, false",
        "3..5, 2..4, false",
        "3.., 4.., true",
        "3..5, 4.., false",
        "3..5, ..4, false",
        "..5, ..4, true",
        ".., .., true",
        ".., 3..5, true",
        "3..5, .., false",
    })
    void an_open_end_is_only_inside_an_open_end(String outer, String inner, boolean contains) {
        assertThat(days(outer).contains(days(inner))).isEqualTo(contains);
    }

    @Test
    void widening_leaves_open_ends_open_and_knows_leap_years() {
        assertThat(days("3..28").widen(1))
                .isEqualTo(DayInterval.between(LocalDate.of(2016, 2, 2), LocalDate.of(2016, 2, 29)));
        assertThat(days("..28").widen(2)).isEqualTo(DayInterval.until(LocalDate.of(2016, 3, 1)));
    }

    @Test
    void one_day_and_no_bound_are_told_apart() {
        assertThat(DayInterval.on(LocalDate.of(2016, 2, 3)).isOneDay()).isTrue();
        assertThat(days("3..4").isOneDay()).isFalse();
        assertThat(DayInterval.unbounded().isOneDay()).isFalse();
        assertThat(DayInterval.unbounded().isUnbounded()).isTrue();
        assertThat(days("..4").isUnbounded()).isFalse();
    }

    @Test
    void an_end_before_the_start_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> days("5..4"))
                .withMessageContaining("2016-02-05")
                .withMessageContaining("2016-02-04");
        assertThatIllegalArgumentException().isThrownBy(() -> days("1..2").narrow(days("4..5")));
    }
}
