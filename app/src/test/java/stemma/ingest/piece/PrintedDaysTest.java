package stemma.ingest.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.text.DayEvidence.Strength;
import stemma.text.DayInterval;
import stemma.text.Span;

class PrintedDaysTest {

    private static final PrintedDays DAYS =
            new PrintedDays(List.of("posted", "published"), List.of("last updated", "updated"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun 16 Apr 2017                        | 2017-04-16",
                "15 Apr 2017                            | 2017-04-15",
                "Sat 15 April 2017                      | 2017-04-15",
                "Saturday, 15th April, 2017             | 2017-04-15",
                "23 November 2016                       | 2016-11-23",
                "Thu Dec 1 2016                         | 2016-12-01",
                "Thursday, December 1st, 2016           | 2016-12-01",
                "Dec. 1, 2016                           | 2016-12-01",
                "Sept 9 2016                            | 2016-09-09",
                "1 of May 2016                          | 2016-05-01",
                "01-Jun-2016                            | 2016-06-01",
                "15.04.2017                             | 2017-04-15",
                "15/04/2017                             | 2017-04-15",
                "04/15/2017                             | 2017-04-15",
                "1735 15.04.2017                        | 2017-04-15",
                "17:35 GMT, 15.04.2017                  | 2017-04-15",
                "1640 18.03.2017(updated 1912 18.03.2017) | 2017-03-18",
                "2016-12-01                             | 2016-12-01",
                "2016/12/1 14:20                        | 2016-12-01",
                "Posted on July 12 2016                 | 2016-07-12",
                "Posted: 12 July 2016, 10:30 am         | 2016-07-12",
                "PUBLISHED 12 JULY 2016                 | 2016-07-12",
                "07-07-2016                             | 2016-07-07",
            })
    void a_printed_day_is_read_whole(String words, String day) {
        PrintedDay printed = DAYS.at(words, 0).orElseThrow();
        assertThat(printed.span()).isEqualTo(new Span(0, words.length()));
        assertThat(printed.readings()).containsExactly(StatedDay.on(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 April 2017 was a quiet day",
                "On 15 April 2017 a bridge fell",
                "31 June 2016",
                "32.01.2017",
                "15 of 2017",
                "2016",
                "12 Maybe 2016",
                "1735",
                "15 April 20171",
                "115 April 2017",
            })
    void other_words_are_no_printed_day(String words) {
        assertThat(DAYS.at(words, 0)).isEmpty();
    }

    @Test
    void a_day_that_can_be_read_twice_lies_between_both_and_none_is_preferred() {
        String text = "10-07-2016 The road was cut.";
        PrintedDay printed = DAYS.at(text, 0).orElseThrow();
        assertThat(printed.evidence(text)).singleElement().satisfies(both -> {
            assertThat(both.strength()).isEqualTo(Strength.PRINTED);
            assertThat(both.days())
                    .isEqualTo(DayInterval.between(StatedDay.day("2016-07-10"), StatedDay.day("2016-10-07")));
            assertThat(both.span()).isEqualTo(Optional.of(new Span(0, 10)));
        });
    }

    @Test
    void a_page_that_was_updated_on_a_day_is_at_least_as_old() {
        PrintedDay printed = DAYS.at("Last updated: 3 May 2016", 0).orElseThrow();
        assertThat(printed.readings()).containsExactly(DayInterval.until(StatedDay.day("2016-05-03")));
    }

    @Test
    void a_day_is_found_inside_a_line() {
        String text = "AP Saturday 9 Jul 2016 Smoke rose";
        assertThat(DAYS.in(text, new Span(0, text.length())))
                .hasValueSatisfying(day -> assertThat(day.span().in(text)).isEqualTo("Saturday 9 Jul 2016"));
    }

    /** Days, written short. */
    private static final class StatedDay {
        static java.time.LocalDate day(String words) {
            return java.time.LocalDate.parse(words);
        }

        static DayInterval on(String words) {
            return DayInterval.on(day(words));
        }
    }
}
