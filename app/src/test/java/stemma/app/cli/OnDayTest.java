package stemma.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.store.Found;
import stemma.text.DayInterval;

class OnDayTest {

    private static final LocalDate DAY = LocalDate.parse("2016-11-29");

    @ParameterizedTest
    @CsvSource({
        "2016-11-29, 2016-11-29, certain",
        "2016-11-28, 2016-11-29, possible",
        "2016-11-01, 2016-11-30, possible",
        "2016-11-29,           , possible",
        "          , 2016-11-29, possible",
        "          ,           , possible",
        "2016-11-27, 2016-11-28, near",
        "2016-12-01, 2016-12-01, near",
        "2016-11-26, 2016-11-28, far",
        "2016-12-02, 2016-12-02, far",
        "          , 2016-11-28, far",
        "2016-11-30,           , far",
    })
    void days_decide_how_surely_a_claim_is_of_a_day(String earliest, String latest, String expected) {
        DayInterval days = new DayInterval(day(earliest), day(latest));

        assertThat(where(claim(Optional.of(days).filter(d -> !d.isUnbounded()), "asserted", "2017-01-01")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "asserted,  2016-11-28, left out",
        "negated,   2016-11-28, left out",
        "possible,  2016-11-28, left out",
        "asserted,  2016-11-29, possible",
        "asserted,            , possible",
        "future,    2016-11-28, possible",
        "directive, 2016-11-28, possible",
    })
    void an_undated_claim_of_what_has_been_is_not_of_a_day_after_its_report(
            String factuality, String published, String expected) {
        assertThat(where(claim(Optional.empty(), factuality, published))).isEqualTo(expected);
    }

    @Test
    void possible_claims_with_days_come_before_those_without() {
        Found undated = claim(Optional.empty(), "asserted", "2017-01-01");
        Found dated = claim(Optional.of(DayInterval.between(DAY, DAY.plusDays(1))), "asserted", "2017-01-01");

        assertThat(OnDay.sort(List.of(undated, dated, undated), DAY).possible())
                .containsExactly(dated, undated, undated);
    }

    private static String where(Found claim) {
        OnDay sorted = OnDay.sort(List.of(claim), DAY);
        if (sorted.tooEarly() == 1) {
            return "left out";
        }
        return sorted.certain().contains(claim)
                ? "certain"
                : sorted.possible().contains(claim) ? "possible" : sorted.near().contains(claim) ? "near" : "far";
    }

    private static Found claim(Optional<DayInterval> days, String factuality, String published) {
        DayInterval appeared = published == null ? DayInterval.unbounded() : DayInterval.on(LocalDate.parse(published));
        return new Found("id", days, factuality, new Found.Report("r", Optional.empty(), appeared), "{}");
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }
}
