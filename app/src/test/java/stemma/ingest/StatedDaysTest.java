package stemma.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.text.DayInterval;

class StatedDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2016-11-28,2016-11-28,2016-11-28",
        "' 2016-11-28 ',2016-11-28,2016-11-28",
        "2016-11-28/2016-11-30,2016-11-28,2016-11-30",
        "2016-11-28 / 2016-11-30,2016-11-28,2016-11-30",
        "2016-02,2016-02-01,2016-02-29",
        "2016-11/2016-12,2016-11-01,2016-12-31",
        "2016-11-28/2016-12,2016-11-28,2016-12-31",
    })
    void days_months_and_ranges_are_read(String words, LocalDate earliest, LocalDate latest) {
        assertThat(StatedDays.read(words)).contains(DayInterval.between(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2016",
                "28.11.2016",
                "2016-11-31",
                "2016-13",
                "2016-11-30/2016-11-28",
                "2016-11-28/",
                "2016-11-28T10:00:00Z",
                "2016-11-28/2016-11-29/2016-11-30",
                "+999999-01-01",
                "yesterday"
            })
    void whatever_else_is_written_is_no_day(String words) {
        assertThat(StatedDays.read(words)).isEmpty();
    }
}
