package stemma.text.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EraTest {

    @ParameterizedTest
    @CsvSource({
        "SOLAR, 1358, 1, 1979-03-21",
        "SOLAR, 1375, 1, 1996-03-20",
        "SOLAR, 1395, 1, 2016-03-20",
        "SOLAR, 1396, 1, 2017-03-21",
        "SOLAR, 1400, 1, 2021-03-21",
        "SOLAR, 1404, 1, 2025-03-21",
        "SOLAR, 1408, 1, 2029-03-20",
        "SOLAR, 1395, 8, 2016-10-22",
        "SOLAR, 1395, 12, 2017-02-19",
        "ISLAMIC, 1437, 9, 2016-06-06",
        "ISLAMIC, 1438, 1, 2016-10-02",
        "GREGORIAN, 2016, 2, 2016-02-01"
    })
    void months_begin_on_the_days_of_the_published_calendars(Era era, int year, int month, LocalDate first) {
        assertThat(era.firstOf(year, month)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "SOLAR, 1395, 30, true",
        "SOLAR, 1396, 30, false",
        "SOLAR, 1399, 30, true",
        "SOLAR, 1403, 30, true",
        "SOLAR, 1407, 30, false",
        "SOLAR, 1408, 30, true",
        "SOLAR, 1100, 1, false"
    })
    void the_last_solar_month_has_thirty_days_in_leap_years(Era era, int year, int day, boolean exists) {
        assertThat(era.has(year, 12, day)).isEqualTo(exists);
    }

    @ParameterizedTest
    @EnumSource(Era.class)
    void each_month_ends_the_day_before_the_next_begins(Era era) {
        for (int year = 1310; year < 1470; year++) {
            for (int month = 1; month <= 12; month++) {
                LocalDate next = month < 12 ? era.firstOf(year, month + 1) : era.firstOf(year + 1, 1);
                assertThat(era.month(year, month).latest()).contains(next.minusDays(1));
                assertThat(era.yearOf(next.minusDays(1))).isEqualTo(year);
            }
        }
    }

    @Test
    void days_far_from_what_is_known_are_not_covered() {
        assertThat(Era.ISLAMIC.covers(LocalDate.of(1700, 1, 1))).isFalse();
        assertThat(Era.SOLAR.covers(LocalDate.of(2300, 1, 1))).isFalse();
        assertThat(Era.SOLAR.covers(LocalDate.of(2016, 1, 1))).isTrue();
    }
}
