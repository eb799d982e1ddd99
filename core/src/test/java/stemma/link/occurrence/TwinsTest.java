package stemma.link.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.INJURED;
import static stemma.claim.ClaimType.KILLED;
import static stemma.link.Ground.MAADI;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stemma.link.Rulings;
import stemma.link.Statement;
import stemma.link.Told;

class TwinsTest {

    private static final Statement DEAD = dead("a");
    private static final Statement DEAD_AGAIN = dead("b");
    private static final Statement HURT = hurt("a");
    private static final Statement HURT_AGAIN = hurt("b");

    @Test
    void a_report_that_says_all_that_another_says_goes_with_it() {
        Twins twins = new Twins(List.of(HURT_AGAIN, DEAD_AGAIN, DEAD, HURT), Rulings.none());

        assertThat(twins.originals()).containsExactlyInAnyOrder(DEAD, HURT);
        assertThat(twins.with(List.of(List.of(DEAD), List.of(HURT))))
                .containsExactly(List.of(DEAD, DEAD_AGAIN), List.of(HURT, HURT_AGAIN));
    }

    @Test
    void a_report_that_says_more_or_less_stands_for_itself() {
        assertThat(new Twins(List.of(DEAD, HURT, DEAD_AGAIN), Rulings.none()).originals())
                .containsExactlyInAnyOrder(DEAD, HURT, DEAD_AGAIN);
    }

    @Test
    void a_report_of_another_day_stands_for_itself() {
        Statement later = Told.that(KILLED)
                .id("later")
                .in("b", "2016-12-03")
                .near(MAADI)
                .counting(3, "person")
                .told();

        assertThat(new Twins(List.of(DEAD, later), Rulings.none()).originals()).containsExactly(DEAD, later);
    }

    @Test
    void a_report_of_which_a_person_set_a_claim_apart_stands_for_itself() {
        Rulings apart = new Rulings(Set.of(), Map.of(DEAD_AGAIN.id(), Set.of(DEAD.id())), Map.of());

        assertThat(new Twins(List.of(DEAD, DEAD_AGAIN), apart).originals()).containsExactly(DEAD, DEAD_AGAIN);
    }

    private static Statement dead(String report) {
        return Told.that(KILLED)
                .id("dead in " + report)
                .in(report, "2016-12-01")
                .near(MAADI)
                .counting(3, "person")
                .told();
    }

    private static Statement hurt(String report) {
        return Told.that(INJURED)
                .id("hurt in " + report)
                .in(report, "2016-12-01")
                .near(MAADI)
                .counting(9, "person")
                .told();
    }
}
