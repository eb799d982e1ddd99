package stemma.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stemma.claim.Claim;
import stemma.claim.ClaimType;
import stemma.claim.Place;
import stemma.claim.PlaceRef;
import stemma.claim.PlaceRef.Kind;
import stemma.link.Statement;
import stemma.link.Told;

class PlaceChooserTest {

    private static final String DAY = "2017-03-10";

    private static final PlaceRef NORTH = place("north/mill", Kind.TOWN, "north", "land");
    private static final PlaceRef SOUTH = place("south/mill", Kind.TOWN, "south", "land");
    private static final PlaceRef NORTH_HILL = place("north/hill", Kind.VILLAGE, "north", "land");
    private static final PlaceRef SOUTH_HILL = place("south/hill", Kind.VILLAGE, "south", "land");
    private static final PlaceRef WEST = place("west", Kind.GOVERNORATE, "land");

    private static PlaceRef place(String id, Kind kind, String... within) {
        return new PlaceRef(id, id, kind, 33, 36, 1, List.of(within));
    }

    private static Statement open(String report, String day) {
        return Told.that(ClaimType.ATTACK)
                .id("open-" + report)
                .in(report, day)
                .nearOneOf("Mill", NORTH, SOUTH)
                .told();
    }

    private static Statement at(String report, String day, PlaceRef place) {
        return Told.that(ClaimType.ATTACK)
                .id(report + " at " + place.id())
                .in(report, day)
                .near(place)
                .told();
    }

    private static List<String> chosen(Statement... pile) {
        return PlaceChooser.choices(List.of(pile)).stream()
                .map(choice -> choice.claim() + " is " + choice.place().id())
                .toList();
    }

    @Test
    void the_other_reports_of_the_same_days_tell_which_place_is_meant_and_why() {
        List<PlaceChoice> choices = PlaceChooser.choices(
                List.of(open("a", DAY), at("b", DAY, SOUTH_HILL), at("c", DAY, SOUTH_HILL), at("d", DAY, WEST)));
        assertThat(choices).singleElement().satisfies(choice -> {
            assertThat(choice.place()).isEqualTo(SOUTH);
            assertThat(choice.why())
                    .isEqualTo("south/mill: 2 other reports of the same days name places in south,"
                            + " and none names any around the other candidates");
        });
    }

    @Test
    void a_place_that_another_report_resolves_under_any_name_is_one_of_these() {
        assertThat(chosen(open("a", DAY), at("b", DAY, NORTH))).containsExactly("open-a is north/mill");
    }

    @Test
    void a_tie_and_a_small_lead_leave_it_open() {
        assertThat(chosen(open("a", DAY), at("b", DAY, SOUTH_HILL), at("c", DAY, NORTH_HILL)))
                .isEmpty();
        assertThat(chosen(
                        open("a", DAY),
                        at("b", DAY, SOUTH_HILL),
                        at("c", DAY, SOUTH_HILL),
                        at("d", DAY, SOUTH_HILL),
                        at("e", DAY, NORTH_HILL),
                        at("f", DAY, NORTH_HILL)))
                .isEmpty();
        assertThat(chosen(open("a", DAY), at("b", DAY, SOUTH_HILL), at("c", DAY, SOUTH_HILL), at("d", DAY, NORTH_HILL)))
                .containsExactly("open-a is south/mill");
    }

    @Test
    void its_own_report_other_days_and_what_is_around_all_candidates_tell_nothing() {
        assertThat(chosen(open("a", DAY), at("a", DAY, SOUTH_HILL))).isEmpty();
        assertThat(chosen(open("a", DAY), at("b", "2017-03-11", SOUTH_HILL))).isEmpty();
        assertThat(chosen(open("a", DAY), at("b", DAY, place("land", Kind.COUNTRY)), at("c", DAY, WEST)))
                .isEmpty();
    }

    @Test
    void a_report_counts_once_however_often_it_names_a_place() {
        assertThat(chosen(open("a", DAY), at("b", DAY, SOUTH_HILL), at("b", DAY, SOUTH), at("c", DAY, NORTH_HILL)))
                .isEmpty();
    }

    @Test
    void what_was_chosen_for_one_report_tells_nothing_about_another_and_no_order_matters() {
        List<Statement> pile = new ArrayList<>(List.of(
                open("a", DAY), open("b", DAY), open("c", "2017-03-12"), at("d", DAY, SOUTH_HILL), at("e", DAY, WEST)));
        List<PlaceChoice> expected = choices(pile);
        assertThat(expected).extracting(PlaceChoice::claim).containsExactly("open-a", "open-b");
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(pile, new Random(seed));
            assertThat(choices(pile)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static List<PlaceChoice> choices(List<Statement> pile) {
        return PlaceChooser.choices(pile).stream()
                .sorted(Comparator.comparing(PlaceChoice::claim))
                .toList();
    }

    @Test
    void a_claim_keeps_its_words_and_candidates_and_gets_the_place_that_was_chosen() {
        List<Statement> pile = List.of(open("a", DAY), open("b", "2017-03-12"), at("d", DAY, SOUTH_HILL));
        List<Statement> applied = PlaceChooser.applied(pile, PlaceChooser.choices(pile));
        Place before = pile.getFirst().places().getFirst();
        assertThat(applied.getFirst().claim().roles().place()).containsExactly(before.meaning(SOUTH));
        assertThat(before.meaning(SOUTH).candidates()).containsExactly(NORTH, SOUTH);
        assertThat(applied.getFirst().claim()).extracting(Claim::id).isEqualTo("open-a");
        assertThat(applied.subList(1, 3)).isEqualTo(pile.subList(1, 3));
    }
}
