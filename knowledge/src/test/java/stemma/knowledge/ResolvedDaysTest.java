package stemma.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.resolve.time.TimeResolver;
import stemma.text.DayInterval;

class ResolvedDaysTest {

    private static final ResolvedDays DAYS = new ResolvedDays(new TimeResolver(Calendars.english()));

    @ParameterizedTest
    @CsvSource({
        "yesterday,    2016-11-28, 2016-11-28, 2016-11-27, 2016-11-27",
        "yesterday,    2016-11-28, 2016-11-30, 2016-11-27, 2016-11-29",
        "on Saturday,  2016-11-28, 2016-11-30, 2016-11-26, 2016-11-26",
        "on Saturday morning, 2016-11-26, 2016-11-26, 2016-11-26, 2016-11-26",
    })
    void words_mean_the_days_that_a_reader_of_such_a_report_takes_them_for(
            String words, LocalDate from, LocalDate to, LocalDate earliest, LocalDate latest) {
        assertThat(DAYS.days(words, DayInterval.between(from, to))).isEqualTo(DayInterval.between(earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({"recently", "the old town", "''"})
    void words_of_no_day_mean_none(String words) {
        assertThat(DAYS.days(words, DayInterval.on(LocalDate.of(2016, 11, 28))).isUnbounded())
                .isTrue();
    }
}
