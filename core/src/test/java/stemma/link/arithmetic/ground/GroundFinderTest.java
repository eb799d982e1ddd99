package stemma.link.arithmetic.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.link.arithmetic.SamplePlaces.CITY;
import static stemma.link.arithmetic.SamplePlaces.EAST;
import static stemma.link.arithmetic.SamplePlaces.WEST;
import static stemma.link.arithmetic.SampleStatement.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stemma.claim.ClaimType;
import stemma.claim.Factuality;
import stemma.claim.Quantity.Aspect;
import stemma.link.Link;
import stemma.link.LinkKind;
import stemma.link.Statement;
import stemma.link.arithmetic.SampleStanding;
import stemma.link.arithmetic.SampleStatement;
import stemma.link.arithmetic.sum.Answer;
import stemma.link.arithmetic.sum.Derivation;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.arithmetic.sum.Inconsistency;
import stemma.link.arithmetic.sum.Row;
import stemma.link.arithmetic.sum.Words;

class GroundFinderTest {

    private static Findings find(Statement... statements) {
        return find(List.of(statements));
    }

    private static Findings find(List<Statement> statements) {
        return new GroundFinder(new SampleStanding()).find(statements);
    }

    private static SampleStatement taken(String id, String day) {
        return claim(id, ClaimType.CAPTURED).published(day);
    }

    /** So many of the 45 km² of the east were taken. */
    private static SampleStatement gained(String id, String day, String km2) {
        return taken(id, day).of(km2, "km2", Aspect.UNSAID).ofAll(45, "km2").in(EAST);
    }

    /** So many percent of the east were taken. */
    private static SampleStatement share(String id, String day, String percent) {
        return taken(id, day).of(percent, "percent", Aspect.UNSAID).in(EAST);
    }

    /** Of the east somebody holds so much, a number and its unit. */
    private static SampleStatement left(String id, String day, String amount) {
        String[] words = amount.split(" ", 2);
        return claim(id, ClaimType.CONTROLS)
                .published(day)
                .of(words[0], words[1], Aspect.STOCK)
                .in(EAST);
    }

    /** "Nearly half" in one report, 25 of all 45 km² in another, 12 km² in a day and 6 left in a third, over 85 % in a fourth. */
    private static List<Statement> advance() {
        return List.of(
                share("d#1", "2016-11-28", "<50").told(),
                gained("b#1", "2016-11-30", "=25").by("north").told(),
                taken("c#1", "2016-12-08")
                        .by("north")
                        .of("=12", "km2", Aspect.FLOW)
                        .in(EAST)
                        .on("2016-12-08")
                        .told(),
                left("c#2", "2016-12-08", "=6 km2").by("south").told(),
                taken("a#1", "2016-12-08")
                        .of(">85", "percent", Aspect.UNSAID)
                        .inUnresolved("the eastern part")
                        .in(CITY)
                        .told(),
                taken("c#3", "2016-12-08")
                        .by("north")
                        .of("=56", "place", Aspect.RUNNING)
                        .in(EAST)
                        .told(),
                left("a#2", "2016-12-08", "=5 place").by("south").told());
    }

    private static List<String> told(Row row) {
        return row.answers().stream()
                .map(answer -> answer.asOf().latest().orElseThrow() + " "
                        + Words.of(answer.value().soft()) + " " + String.join("+", answer.premises()))
                .toList();
    }

    @Test
    void reports_that_count_in_their_own_ways_come_to_one_row_in_order_of_day() {
        Findings found = find(advance());

        assertThat(found.rows()).singleElement().satisfies(row -> {
            assertThat(row.dimension().asks()).isEqualTo("which share of eastern Aleppo is no longer held by south");
            assertThat(told(row))
                    .containsExactly(
                            "2016-11-28 45 to 50 d#1",
                            "2016-11-30 53.8 to 57.3 b#1",
                            "2016-12-07 57.3 to 62.6 c#2+c#1+b#1",
                            "2016-12-08 85 to 90 a#1",
                            "2016-12-08 85.4 to 87.9 c#2+b#1");
        });
        assertThat(found.inconsistencies()).isEmpty();
    }

    @Test
    void a_derivation_is_a_sum_that_can_be_read_with_all_that_it_assumes() {
        Derivation left = find(advance()).derivations().stream()
                .filter(one -> one.premises().equals(List.of("c#2", "b#1")))
                .findFirst()
                .orElseThrow();

        assertThat(left.sentence())
                .isEqualTo("6 km² of 45 km² is 13.3 % (12.1 to 14.6 %); 100 % less 13.3 % is 86.7 % (85.4 to 87.9 %).");
        assertThat(left.rule()).isEqualTo("share-of-whole, complement");
        assertThat(left.assumptions())
                .containsExactly(
                        "The 45 km² that another report gives for eastern Aleppo are the whole of which “6 km2” is a"
                                + " part.",
                        "“6 km2” is all that south still held there.");
    }

    @Test
    void a_derived_number_agrees_with_a_told_one_of_the_same_day_and_premises_entail_it() {
        Findings found = find(advance());

        assertThat(found.links().stream().filter(link -> link.kind() == LinkKind.AGREES))
                .singleElement()
                .satisfies(link -> assertThat(link.to().id()).isEqualTo("a#1"));
        assertThat(found.links().stream()
                        .filter(link -> link.kind() == LinkKind.ENTAILS)
                        .filter(link -> link.to() instanceof Link.End.OfDerived))
                .hasSize(1 + 2 + 3);
        assertThat(found.links().stream()
                        .filter(link -> link.kind() == LinkKind.ENTAILS)
                        .filter(link -> link.to() instanceof Link.End.OfClaim))
                .as("what is left and the whole give what the third claim tells")
                .hasSize(2)
                .allMatch(link -> link.to().id().equals("a#1"));
    }

    @Test
    void the_order_of_the_claims_changes_nothing() {
        Findings expected = find(advance());
        for (long seed = 0; seed < 20; seed++) {
            List<Statement> shuffled = new ArrayList<>(advance());
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(find(shuffled)).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @Test
    void what_is_held_by_one_side_bounds_what_another_lost_from_below_only() {
        Findings found = find(
                left("r#1", "2016-12-01", "=20 percent").by("south").told(),
                left("q#1", "2016-12-01", "=70 percent").by("north").told());

        assertThat(found.rows()).hasSize(2);
        assertThat(found.rows().stream()
                        .filter(row -> row.dimension().of().id().equals("south"))
                        .flatMap(row -> row.answers().stream())
                        .map(answer -> Words.of(answer.value().hard())))
                .containsExactlyInAnyOrder("75 to 85", "65 to 100");
    }

    @Test
    void numbers_of_other_areas_other_units_and_other_kinds_stay_out() {
        assertThat(find(
                                gained("r#1", "2016-12-01", "=20").told(),
                                taken("q#1", "2016-12-01")
                                        .of("=50", "percent", Aspect.UNSAID)
                                        .in(WEST)
                                        .told(),
                                taken("q#2", "2016-12-01")
                                        .of("=9", "km2", Aspect.UNSAID)
                                        .in(EAST)
                                        .told(),
                                taken("q#3", "2016-12-01")
                                        .of("=9", "place", Aspect.RUNNING)
                                        .in(EAST)
                                        .told(),
                                share("q#4", "2016-12-01", "=60")
                                        .as(Factuality.FUTURE)
                                        .told())
                        .rows())
                .isEmpty();
    }

    @Test
    void what_a_side_took_itself_is_not_counted_as_its_loss() {
        Findings found = find(
                left("r#1", "2016-12-01", "=20 percent").by("south").told(),
                taken("q#1", "2016-12-01")
                        .by("south")
                        .of("=30", "percent", Aspect.RUNNING)
                        .in(EAST)
                        .told(),
                taken("q#2", "2016-12-01")
                        .of("=31", "percent", Aspect.RUNNING)
                        .in(EAST)
                        .told());

        assertThat(found.rows()).isEmpty();
    }

    @Test
    void three_claims_that_cannot_all_hold_are_shown_as_three() {
        Findings found = find(
                gained("b#1", "2016-11-30", "=25").by("north").told(),
                left("c#1", "2016-12-08", "=6 km2").by("south").told(),
                share("e#1", "2016-12-08", "=60").by("north").told());

        assertThat(found.inconsistencies()).singleElement().satisfies(one -> {
            assertThat(one.claims()).containsExactly("b#1", "c#1", "e#1");
            assertThat(one.strength()).isEqualTo(Link.Strength.HARD);
            assertThat(one.sentence()).contains("2016-12-08", "85.4 to 87.9 %", "55 to 65 %");
            assertThat(one.assumptions()).contains("Both speak of the same hour of that day.");
        });
    }

    @Test
    void more_left_than_there_ever_was_cannot_be() {
        Findings found = find(
                gained("b#1", "2016-11-30", "=25").told(),
                left("c#1", "2016-12-08", "=62 km2").by("south").told());

        assertThat(found.inconsistencies()).extracting(Inconsistency::claims).containsExactly(List.of("b#1", "c#1"));
        assertThat(found.inconsistencies().getFirst().sentence())
                .isEqualTo("62 km² and 45 km² cannot all be right, since a part of a known whole is a share of it.");
    }

    @Test
    void more_taken_in_a_day_than_in_all_cannot_be() {
        Findings found = find(
                gained("b#1", "2016-11-30", "=4").told(),
                taken("c#1", "2016-11-30")
                        .of("=9", "km2", Aspect.FLOW)
                        .in(EAST)
                        .on("2016-11-30")
                        .told());

        assertThat(found.inconsistencies()).extracting(Inconsistency::claims).containsExactly(List.of("b#1", "c#1"));
    }

    @Test
    void a_told_number_without_a_day_is_said_to_fit_and_never_to_conflict() {
        List<Statement> claims = new ArrayList<>(advance().subList(1, 4));
        claims.add(claim("u#1", ClaimType.CAPTURED)
                .of(">85", "percent", Aspect.UNSAID)
                .in(EAST)
                .told());
        claims.add(claim("u#2", ClaimType.CAPTURED)
                .of("=20", "percent", Aspect.UNSAID)
                .in(EAST)
                .told());
        Findings found = find(claims);

        assertThat(found.inconsistencies()).isEmpty();
        assertThat(found.links().stream().filter(link -> link.kind() == LinkKind.AGREES))
                .singleElement()
                .satisfies(link -> assertThat(link.reason()).contains("whose day is not told"));
        assertThat(found.rows().getFirst().answers().getLast().id()).startsWith("u#");
    }

    @Test
    void two_sizes_of_one_area_give_two_answers() {
        List<Statement> claims = new ArrayList<>(advance());
        claims.add(taken("f#1", "2016-12-01")
                .by("north")
                .of("=30", "km2", Aspect.UNSAID)
                .ofAll(46, "km2")
                .in(EAST)
                .told());

        assertThat(find(claims).rows().getFirst().answers().stream()
                        .filter(answer -> answer instanceof Answer.Derived)
                        .filter(answer -> answer.premises().getFirst().equals("c#2"))
                        .map(answer -> answer.premises().getLast()))
                .containsExactlyInAnyOrder("b#1", "f#1", "b#1", "f#1");
    }

    @Test
    void what_is_left_to_somebody_of_no_known_camp_is_their_own_row() {
        Findings found = find(
                gained("b#1", "2016-11-30", "=25").by("north").told(),
                left("c#1", "2016-12-08", "=6 km2").byUnplaced("armed groups").told());

        assertThat(found.rows()).singleElement().satisfies(row -> {
            assertThat(row.dimension().asks())
                    .isEqualTo("which share of eastern Aleppo is no longer held by armed groups");
            assertThat(row.answers()).hasSize(2);
            assertThat(row.answers().getFirst().assumptions())
                    .contains("Those who took “25 km2” are not on the side of armed groups.");
        });
    }

    @Test
    void what_somebody_of_no_known_camp_holds_or_takes_says_nothing_of_a_camp() {
        Findings found = find(
                left("a#1", "2016-12-08", "=20 percent").by("south").told(),
                left("b#1", "2016-12-08", "=70 percent")
                        .byUnplaced("armed groups")
                        .told(),
                taken("c#1", "2016-12-08")
                        .byUnplaced("armed groups")
                        .of("=60", "percent", Aspect.RUNNING)
                        .in(EAST)
                        .told());

        assertThat(found.rows()).isEmpty();
    }
}
