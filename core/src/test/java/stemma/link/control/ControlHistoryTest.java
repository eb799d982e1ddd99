package stemma.link.control;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.CAPTURED;
import static stemma.claim.ClaimType.CLASH;
import static stemma.claim.ClaimType.KILLED;
import static stemma.claim.ClaimType.WITHDREW;
import static stemma.link.Ground.HANANO;
import static stemma.link.Ground.MAADI;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.claim.PlacesByParents;
import stemma.link.Statement;
import stemma.link.Told;
import stemma.link.ToldStanding;
import stemma.link.control.ControlHistory.Step;
import stemma.link.control.ControlRow.State;

class ControlHistoryTest {

    private static final PlacesByParents PLACES = new PlacesByParents();

    private static final List<Statement> PILE = List.of(
            Told.that(CAPTURED)
                    .id("taken")
                    .in("a", "2016-11-27")
                    .near(HANANO)
                    .on("2016-11-26")
                    .done("the army@government")
                    .told(),
            Told.that(CLASH)
                    .id("fought")
                    .in("b", "2016-11-30")
                    .near(HANANO)
                    .on("2016-11-29")
                    .told(),
            Told.that(CAPTURED)
                    .id("retaken")
                    .in("c", "2016-12-04")
                    .near(HANANO)
                    .on("2016-12-03")
                    .done("fighters@opposition")
                    .told(),
            Told.that(CLASH)
                    .id("elsewhere")
                    .in("b", "2016-11-30")
                    .near(MAADI)
                    .on("2016-11-29")
                    .told());

    private static List<Step> steps(List<Statement> pile) {
        return new ControlHistory(PLACES, new ToldStanding()).of(pile);
    }

    @Test
    void a_place_has_a_step_for_each_day_on_which_what_is_said_of_it_changes() {
        assertThat(steps(PILE))
                .extracting(step -> step.row().state())
                .containsExactly(State.HELD, State.CONTESTED, State.HELD);
        assertThat(steps(PILE))
                .extracting(step -> step.from().map(LocalDate::toString).orElse(""))
                .containsExactly("2016-11-26", "2016-11-29", "2016-12-03");
        assertThat(steps(PILE)).allMatch(step -> step.row().place().equals(HANANO));
    }

    @Test
    void a_place_that_is_left_has_a_step_from_that_day_on() {
        List<Statement> pile = new ArrayList<>(PILE);
        pile.add(Told.that(WITHDREW)
                .id("left")
                .in("c", "2016-12-09")
                .from(HANANO, MAADI)
                .on("2016-12-08")
                .done("fighters@opposition")
                .told());

        assertThat(steps(pile))
                .filteredOn(step -> step.from().equals(Optional.of(LocalDate.of(2016, 12, 8))))
                .extracting(step -> step.row().place().name() + " " + step.row().state())
                .containsExactlyInAnyOrder(HANANO.name() + " CONTESTED", MAADI.name() + " LEFT");
    }

    @Test
    void each_step_is_what_the_table_of_its_day_tells() {
        ControlTable table = new ControlTable(PLACES, new ToldStanding());

        assertThat(steps(PILE))
                .allSatisfy(step -> assertThat(step.row())
                        .isEqualTo(table.of(List.of(HANANO), step.from().orElseThrow(), PILE)
                                .getFirst()));
    }

    @Test
    void on_the_days_between_the_table_tells_what_the_step_before_told_whatever_else_happened_there() {
        List<Statement> pile = new ArrayList<>(PILE);
        for (int day = 20; day <= 30; day++) {
            pile.add(Told.that(KILLED)
                    .id("killed-" + day)
                    .in("d" + day, "2016-11-30")
                    .near(HANANO)
                    .on("2016-11-" + day)
                    .told());
        }
        ControlTable table = new ControlTable(PLACES, new ToldStanding());
        List<Step> steps = steps(pile);

        assertThat(steps).isEqualTo(steps(PILE));
        for (LocalDate day = LocalDate.of(2016, 11, 26); day.getMonthValue() < 12; day = day.plusDays(1)) {
            LocalDate then = day;
            Step last = steps.stream()
                    .filter(step -> !step.from().orElseThrow().isAfter(then))
                    .reduce((one, other) -> other)
                    .orElseThrow();
            assertThat(table.of(List.of(HANANO), day, pile).getFirst()).isEqualTo(last.row());
        }
    }
}
