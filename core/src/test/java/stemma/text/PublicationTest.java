package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.text.DayEvidence.Strength;

class PublicationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            printed 2016-11-28/2016-11-28                                  | 2016-11-28 | bounds
            printed 2016-11-28/2016-11-28, told 2016-11-26/                | 2016-11-28 | bounds agrees
            printed 2016-11-28/2016-11-28, told 2016-11-30/                | 2016-11-28 | bounds rejected
            given 2016-12-01/2016-12-01, printed 2016-11-28/2016-11-28     | 2016-12-01 | bounds rejected
            weak 2016-11-17/, told 2011-03-01/                             | 2016-11-17 or later | bounds bounds
            told 2016-11-17/, weak 2016-11-01/                             | 2016-11-17 or later | bounds agrees
            stated /2017-01-05, weak 2016-11-17/                           | 2016-11-17 to 2017-01-05 | bounds bounds
            stated /2016-01-05, weak 2016-11-17/                           | 2016-01-05 or earlier | bounds rejected
            told 2016-11-17/, expected /2016-12-15                         | 2016-11-17 or later | bounds soft
            told 2016-11-17/, expected /2016-10-15                         | 2016-11-17 or later | bounds rejected
            open /                                                         | any day | silent
            """)
    void the_strongest_evidence_decides_and_weaker_evidence_narrows_what_is_left(
            String evidence, String days, String roles) {
        Publication publication = publication(evidence);

        assertThat(publication.days().inWords()).isEqualTo(days);
        assertThat(publication.weighed().stream().map(one -> one.role().label()).collect(Collectors.joining(" ")))
                .isEqualTo(roles);
    }

    @Test
    void a_day_to_come_is_kept_as_a_soft_end_the_earliest_of_several() {
        Publication publication = publication("told 2016-11-17/, expected /2016-12-15, expected /2016-12-01");

        assertThat(publication.expectedBy()).contains(LocalDate.of(2016, 12, 1));
        assertThat(publication.days().latest()).isEmpty();
    }

    @Test
    void each_end_names_the_evidence_that_it_rests_on() {
        Publication publication = publication("stated /2017-01-05, told 2011-03-01/, weak 2016-11-17/");

        assertThat(publication.first()).map(DayEvidence::strength).contains(Strength.WEAK);
        assertThat(publication.last()).map(DayEvidence::strength).contains(Strength.STATED);
    }

    @Test
    void what_is_rejected_says_what_it_does_not_fit() {
        Publication publication = publication("printed 2016-11-28/2016-11-28, told 2016-11-30/");

        assertThat(publication.weighed().getLast().why()).isEqualTo("it does not fit 2016-11-28, which weighs more");
    }

    private static Publication publication(String evidence) {
        return Publication.of(Arrays.stream(evidence.strip().split(", *", -1))
                .map(PublicationTest::evidence)
                .toList());
    }

    private static DayEvidence evidence(String words) {
        String[] parts = words.split(" ", -1);
        String[] ends = parts[1].split("/", -1);
        return new DayEvidence(
                words,
                new DayInterval(day(ends[0]), day(ends[1])),
                Strength.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                Optional.empty());
    }

    private static Optional<LocalDate> day(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words));
    }
}
