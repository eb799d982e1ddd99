package stemma.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.DayEvidence;

class DaysAroundTest {

    private static final Zoner ZONER = Zoner.standard();
    private static final String STORY = "Bread reaches the eastern quarters\n\n%s"
            + "Four carts of bread came over the bridge in the morning, and people queued for them until the evening.\n\n"
            + "2 thoughts on “Bread reaches the eastern quarters”\n\n%s";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20161128_crossing.jpg       | weak 2016-11-28 or later
            13950908000412_photo        | weak 2016-11-28 or later
            IMG_20161128.jpg            | weak 2016-11-28 or later
            bridge-2016-11-28.png       | weak 2016-11-28 or later
            20161128101500_bridge       | weak 2016-11-28 or later
            12345678                    | -
            20161399_crossing.jpg       | -
            bridge-north.jpg            | -
            """)
    void the_name_of_a_picture_bounds_the_first_day_weakly(String name, String expected) {
        assertThat(days(STORY.formatted(name + "\n\n", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nadia says:^December 3, 2016 at 10:15 am^It came late.                     | printed 2016-12-03 or earlier
            Nadia on November 28, 2016 at 10:15 am said:^It came late.                 | printed 2016-11-28 or earlier
            Nadia says:^On 28 November 2016 the bridge was hit, and it was shut since. | -
            Nadia says:^It came late, as it had on 28 November 2016.                   | -
            Nadia says:^It came late.^20170101_other.jpg                               | -
            """)
    void a_dated_comment_bounds_the_last_day_and_a_day_that_it_speaks_of_does_not(String comment, String expected) {
        assertThat(days(STORY.formatted("", comment.replace('^', '\n') + "\n"))).isEqualTo(expected);
    }

    private static String days(String text) {
        List<DayEvidence> days = ZONER.read(text, Optional.empty()).days();
        return days.isEmpty()
                ? "-"
                : days.stream()
                        .map(day -> day.strength().label() + " " + day.days().inWords())
                        .collect(Collectors.joining("; "));
    }
}
