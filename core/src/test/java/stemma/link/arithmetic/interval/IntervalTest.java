package stemma.link.arithmetic.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IntervalTest {

    private static Interval interval(String hard, String soft) {
        return new Interval(RangeTest.range(hard), RangeTest.range(soft));
    }

    @Test
    void rounding_is_carried_into_a_share() {
        Interval share = Interval.of(RangeTest.range("[24.5;25.5]"))
                .shareOf(Interval.of(RangeTest.range("[44.5;45.5]")))
                .orElseThrow();

        assertThat(share.hard().low().orElseThrow().at()).hasToString("53.8");
        assertThat(share.hard().high().orElseThrow().at()).hasToString("57.3");
    }

    @Test
    void a_floor_stays_a_floor_and_keeps_what_is_expected() {
        Interval sum = interval("(85;*)", "(85;90]").plus(interval("[5;5]", "[5;5]"));

        assertThat(sum).isEqualTo(interval("(90;*)", "(90;95]"));
    }

    @Test
    void a_part_that_is_more_than_the_whole_has_no_share() {
        assertThat(interval("[7;8]", "[7;8]").shareOf(interval("[5;6]", "[5;6]")))
                .isEmpty();
    }

    @Test
    void where_only_the_hard_ends_meet_all_that_they_share_is_expected() {
        Interval more = interval("(85;*)", "(85;90]");

        assertThat(more.softlyMeets(interval("[95;97]", "[95;97]"))).isFalse();
        assertThat(more.intersect(interval("[95;97]", "[95;97]"))).contains(interval("[95;97]", "[95;97]"));
        assertThat(more.meets(interval("[80;85]", "[80;85]"))).isFalse();
    }

    @Test
    void what_is_expected_cannot_lie_outside_of_what_is_possible() {
        assertThatThrownBy(() -> interval("[2;5]", "[2;6]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must lie within");
    }
}
