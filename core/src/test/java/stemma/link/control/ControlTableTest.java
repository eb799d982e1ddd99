package stemma.link.control;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.CAPTURED;
import static stemma.claim.ClaimType.CLASH;
import static stemma.claim.ClaimType.CONTROLS;
import static stemma.claim.ClaimType.WITHDREW;
import static stemma.link.Ground.EAST;
import static stemma.link.Ground.HANANO;
import static stemma.link.Ground.MAADI;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stemma.claim.PlaceRef;
import stemma.claim.Places;
import stemma.claim.PlacesAsDrawn;
import stemma.claim.PlacesByParents;
import stemma.link.Statement;
import stemma.link.Told;
import stemma.link.ToldStanding;
import stemma.link.control.ControlRow.State;

class ControlTableTest {

    private static final LocalDate DAY = LocalDate.of(2016, 12, 8);

    @Test
    void a_place_is_held_since_the_day_on_which_it_is_said_to_be_taken() {
        ControlRow row = row(Told.that(CAPTURED)
                .in("a", "2016-11-27")
                .near(HANANO)
                .on("2016-11-26")
                .done("the army@government")
                .told());
        assertThat(row.state()).isEqualTo(State.HELD);
        assertThat(row.holdings()).singleElement().satisfies(holding -> {
            assertThat(holding.holder()).contains("government");
            assertThat(holding.sinceAtLeast()).contains(LocalDate.of(2016, 11, 26));
            assertThat(holding.sinceAtMost()).contains(LocalDate.of(2016, 11, 26));
        });
    }

    @Test
    void what_was_said_on_a_day_has_happened_by_that_day_however_late_the_report() {
        ControlRow row = row(Told.that(CAPTURED)
                .in("a", "2016-11-30")
                .near(HANANO)
                .saidOn("2016-11-26")
                .done("the army@government")
                .told());
        assertThat(row.holdings()).singleElement().satisfies(holding -> {
            assertThat(holding.sinceAtLeast()).contains(LocalDate.of(2016, 11, 26));
            assertThat(holding.sinceAtMost()).isEmpty();
        });
    }

    @Test
    void who_is_said_to_have_left_later_holds_it_no_more() {
        ControlRow row = row(held("rebels@opposition", "2016-11-20"), left("rebels@opposition", "2016-12-05"));

        assertThat(row.state()).isEqualTo(State.LEFT);
        assertThat(row.holdings()).singleElement().satisfies(gone -> {
            assertThat(gone.holder()).contains("opposition");
            assertThat(gone.lastSpokenOf()).contains(LocalDate.of(2016, 12, 5));
        });
    }

    @Test
    void who_is_said_to_hold_it_after_the_others_left_holds_it() {
        ControlRow row = row(
                held("rebels@opposition", "2016-11-20"),
                left("rebels@opposition", "2016-12-05"),
                held("the army@government", "2016-12-06"));

        assertThat(row.state()).isEqualTo(State.HELD);
        assertThat(row.holdings())
                .extracting(holding -> holding.holder().orElse(""))
                .containsExactly("government");
    }

    @Test
    void who_is_said_to_hold_it_on_a_later_day_has_not_left() {
        assertThat(row(left("the army@government", "2016-11-20"), held("the army@government", "2016-12-05"))
                        .state())
                .isEqualTo(State.HELD);
    }

    @Test
    void some_who_leave_leave_the_others_there() {
        Statement some = Told.that(WITHDREW)
                .id("some")
                .in("c", "2016-12-05")
                .from(HANANO)
                .done("rebels@opposition")
                .counting(40, "person")
                .told();

        assertThat(row(held("rebels@opposition", "2016-11-20"), some).state()).isEqualTo(State.HELD);
    }

    private static Statement held(String who, String day) {
        return Told.that(CONTROLS)
                .id("held by " + who + day)
                .in("a" + day, day)
                .near(HANANO)
                .on(day)
                .done(who)
                .told();
    }

    private static Statement left(String who, String day) {
        return Told.that(WITHDREW)
                .id("left by " + who + day)
                .in("b" + day, day)
                .from(HANANO)
                .on(day)
                .done(who)
                .told();
    }

    @Test
    void a_side_that_nobody_names_contests_no_place() {
        ControlRow row = row(
                Told.that(CONTROLS).id("a").in("a", "2016-12-01").near(HANANO).told(),
                Told.that(CAPTURED)
                        .id("b")
                        .in("b", "2016-12-01")
                        .near(HANANO)
                        .done("y@government")
                        .told());
        assertThat(row.state()).isEqualTo(State.HELD);
        assertThat(row.holdings())
                .extracting(holding -> holding.holder().orElse(""))
                .containsExactly("government", "");
    }

    @Test
    void what_is_told_of_later_days_does_not_count() {
        assertThat(row(Told.that(CAPTURED)
                                .in("a", "2016-12-20")
                                .near(HANANO)
                                .on("2016-12-19")
                                .told())
                        .state())
                .isEqualTo(State.NOTHING_SAID);
    }

    @Test
    void another_quarter_says_nothing_of_this_one() {
        assertThat(row(Told.that(CAPTURED).near(MAADI).told()).state()).isEqualTo(State.NOTHING_SAID);
    }

    @Test
    void a_share_of_an_area_says_nothing_of_one_quarter() {
        assertThat(row(Told.that(CAPTURED).near(EAST).counting(50, "percent").told())
                        .state())
                .isEqualTo(State.NOTHING_SAID);
    }

    @Test
    void what_is_told_of_a_region_holds_for_each_quarter_in_it_where_somebody_drew_its_line() {
        Statement east =
                Told.that(CAPTURED).near(EAST).done("the army@government").told();
        PlaceRef inside = new PlaceRef(
                HANANO.id(), "Hanano", HANANO.kind(), 36.23, 37.2, 0.5, List.of("aleppo", "syria", EAST.id()));
        Places drawn = new PlacesAsDrawn(Map.of(EAST.id(), Set.of()));

        assertThat(row(east).state()).isEqualTo(State.NOTHING_SAID);
        assertThat(new ControlTable(drawn, new ToldStanding()).of(List.of(inside, MAADI), DAY, List.of(east)))
                .extracting(ControlRow::state)
                .containsExactlyInAnyOrder(State.HELD, State.NOTHING_SAID);
    }

    @Test
    void the_last_word_comes_first_and_the_earlier_holder_stays_visible() {
        ControlRow row = row(
                Told.that(CONTROLS)
                        .id("before")
                        .in("a", "2016-11-20")
                        .near(HANANO)
                        .done("groups@opposition")
                        .told(),
                Told.that(CAPTURED)
                        .id("after")
                        .in("b", "2016-11-27")
                        .near(HANANO)
                        .done("army@government")
                        .told());
        assertThat(row.state()).isEqualTo(State.HELD);
        assertThat(row.holdings())
                .extracting(holding -> holding.holder().orElse(""))
                .containsExactly("government", "opposition");
    }

    @Test
    void two_sides_on_one_day_contest_a_place() {
        assertThat(row(
                                Told.that(CONTROLS)
                                        .id("a")
                                        .in("a", "2016-12-01")
                                        .near(HANANO)
                                        .done("x@opposition")
                                        .told(),
                                Told.that(CONTROLS)
                                        .id("b")
                                        .in("b", "2016-12-01")
                                        .near(HANANO)
                                        .done("y@government")
                                        .told())
                        .state())
                .isEqualTo(State.CONTESTED);
    }

    @Test
    void fighting_after_it_was_taken_contests_a_place() {
        assertThat(row(
                                Told.that(CAPTURED)
                                        .id("a")
                                        .in("a", "2016-12-01")
                                        .near(HANANO)
                                        .done("y@government")
                                        .told(),
                                Told.that(CLASH)
                                        .id("b")
                                        .in("b", "2016-12-02")
                                        .near(HANANO)
                                        .told())
                        .state())
                .isEqualTo(State.CONTESTED);
    }

    @Test
    void who_holds_a_place_may_be_taken_for_granted() {
        ControlRow row = row(
                Told.that(CLASH)
                        .id("a")
                        .in("a", "2016-12-01")
                        .nearHeld("rebel@opposition", HANANO)
                        .told(),
                Told.that(CLASH)
                        .id("b")
                        .in("b", "2016-12-02")
                        .nearHeld("Army", HANANO, MAADI)
                        .told());
        assertThat(row.state()).isEqualTo(State.PRESUPPOSED);
        assertThat(row.holdings())
                .extracting(holding -> holding.holder().orElse(""))
                .containsExactly("army", "opposition");
    }

    @Test
    void what_is_taken_for_granted_gives_way_to_what_is_claimed() {
        ControlRow row = row(
                Told.that(CLASH)
                        .id("a")
                        .in("a", "2016-12-01")
                        .nearHeld("rebel@opposition", HANANO)
                        .told(),
                Told.that(CAPTURED)
                        .id("b")
                        .in("b", "2016-12-02")
                        .near(HANANO)
                        .done("army@government")
                        .told());
        assertThat(row.state()).isEqualTo(State.HELD);
        assertThat(row.holdings())
                .extracting(holding -> holding.holder().orElse(""))
                .containsExactly("government");
    }

    private static ControlRow row(Statement... statements) {
        return new ControlTable(new PlacesByParents(), new ToldStanding())
                .of(List.of(HANANO), DAY, List.of(statements))
                .getFirst();
    }
}
