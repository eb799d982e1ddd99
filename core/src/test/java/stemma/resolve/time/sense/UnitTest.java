package stemma.resolve.time.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.DayInterval;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2016-02-29, 2016-02-29, 2016-02-29",
        "WEEK, 2016-11-28, 2016-11-28, 2016-12-04",
        "WEEK, 2017-01-01, 2016-12-26, 2017-01-01",
        "MONTH, 2016-02-29, 2016-02-01, 2016-02-29",
        "YEAR, 2016-02-29, 2016-01-01, 2016-12-31"
    })
    void the_unit_around_a_day_holds_it(Unit unit, LocalDate day, LocalDate first, LocalDate last) {
        assertThat(unit.around(day)).isEqualTo(DayInterval.between(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "HOUR, -23, 2016-03-31",
        "HOUR, -24, 2016-03-30",
        "DAY, 1, 2016-04-01",
        "MONTH, -1, 2016-02-29",
        "YEAR, -1, 2015-03-31"
    })
    void days_move_by_whole_units(Unit unit, int count, LocalDate moved) {
        assertThat(unit.plus(LocalDate.of(2016, 3, 31), count)).isEqualTo(moved);
    }
}
