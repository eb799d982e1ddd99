package stemma.app.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.evaluate.Counts;
import stemma.evaluate.Score;

class BootstrapTest {

    private static final Score RIGHT = new Score(new Counts(10, 10, 10), 8);
    private static final Score WRONG = new Score(new Counts(0, 10, 10), 0);

    private static Interval detection(List<Score> reports) {
        return Bootstrap.STANDARD.of(reports, score -> score.detection().f1());
    }

    @Test
    void reports_that_are_all_alike_leave_nothing_open() {
        assertThat(detection(Collections.nCopies(6, RIGHT))).isEqualTo(new Interval(1, 1, 1));
    }

    /** Of two reports, one right and one wrong, a quarter of the resamples holds the wrong one only. */
    @Test
    void two_reports_that_differ_leave_everything_open() {
        assertThat(detection(List.of(RIGHT, WRONG))).isEqualTo(new Interval(0.5, 0, 1));
    }

    /** The share of right reports among 100 resampled ones is binomial: 95 of 100 lie within 1.96 deviations of 5. */
    @Test
    void the_interval_of_many_reports_is_that_of_the_normal_approximation() {
        List<Score> reports = new ArrayList<>(Collections.nCopies(50, RIGHT));
        reports.addAll(Collections.nCopies(50, WRONG));

        Interval interval = detection(reports);

        assertThat(interval.low()).isCloseTo(0.5 - 0.098, within(0.011));
        assertThat(interval.high()).isCloseTo(0.5 + 0.098, within(0.011));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void the_same_seed_gives_the_same_interval(long seed) {
        Bootstrap bootstrap = new Bootstrap(200, seed);
        List<Score> reports = List.of(RIGHT, WRONG, RIGHT);

        assertThat(bootstrap.of(reports, score -> score.claims().f1()))
                .isEqualTo(bootstrap.of(reports, score -> score.claims().f1()));
    }
}
