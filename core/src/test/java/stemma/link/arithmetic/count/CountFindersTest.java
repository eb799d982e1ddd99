package stemma.link.arithmetic.count;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.link.arithmetic.SamplePlaces.BRIDGE;
import static stemma.link.arithmetic.SamplePlaces.CITY;
import static stemma.link.arithmetic.SamplePlaces.EAST;
import static stemma.link.arithmetic.SamplePlaces.GARDEN;
import static stemma.link.arithmetic.SamplePlaces.MILL;
import static stemma.link.arithmetic.SampleStatement.claim;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.claim.ClaimType;
import stemma.claim.PlacesByParents;
import stemma.claim.Quantity.Aspect;
import stemma.claim.Quantity.Mark;
import stemma.link.Link;
import stemma.link.Statement;
import stemma.link.arithmetic.SampleStanding;
import stemma.link.arithmetic.SampleStatement;
import stemma.link.arithmetic.sum.Derivation;
import stemma.link.arithmetic.sum.Finder;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.arithmetic.sum.Inconsistency;
import stemma.link.arithmetic.sum.Words;

/** Counts of people; in these tests a report tells of one happening. */
class CountFindersTest {

    private static final Happenings ONE_A_REPORT = Statement::isInReportOf;
    private static final PartWords WORDS = new PartWords(List.of("of the dead", "of them"));

    private static Findings find(Statement... statements) {
        return Findings.all(CountFinders.of(new PlacesByParents(), new SampleStanding(), WORDS, ONE_A_REPORT).stream()
                .map((Finder finder) -> finder.find(List.of(statements)))
                .toList());
    }

    private static SampleStatement killed(String id, String number) {
        return claim(id, ClaimType.KILLED).of(number, "person", Aspect.UNSAID).published("2016-12-14");
    }

    private static SampleStatement injured(String id, String number) {
        return claim(id, ClaimType.INJURED).of(number, "person", Aspect.UNSAID).published("2016-12-14");
    }

    private static List<String> entailments(Findings found) {
        return found.links().stream()
                .filter(link -> link.to() instanceof Link.End.OfClaim)
                .map(link -> link.from().id() + " " + link.kind().label() + " "
                        + link.to().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "=3, =45, =48, true",
        "=3, =45, >=48, true",
        ">=45, =30, >70, true",
        ">=45, =30, =75, false",
        "=20, =50, >=71, false",
        "~20, =50, =70, false",
    })
    void the_dead_and_the_injured_entail_the_number_of_both(String dead, String hurt, String both, boolean entailed) {
        Findings found = find(
                killed("r#1", both).marked(Mark.JOINT).told(),
                killed("r#2", dead).sentence(1).told(),
                injured("r#3", hurt).sentence(1).told());

        assertThat(entailments(found)).isEqualTo(entailed ? List.of("r#2 entails r#1", "r#3 entails r#1") : List.of());
    }

    @Test
    void a_sum_is_shown_as_one() {
        Findings found = find(
                killed("r#1", ">=48").marked(Mark.JOINT).told(),
                killed("r#2", "=3").sentence(1).told(),
                injured("r#3", "=45").sentence(1).told());

        assertThat(found.derivations()).singleElement().satisfies(sum -> {
            assertThat(sum.sentence()).isEqualTo("3 + 45 = 48.");
            assertThat(sum.premises()).containsExactly("r#2", "r#3");
            assertThat(sum.assumptions()).containsExactly("Nobody is counted both as killed and as injured.");
        });
    }

    @Test
    void dead_and_injured_of_one_sentence_that_do_not_add_up_cannot_all_hold() {
        Findings found = find(
                killed("r#1", "=40").marked(Mark.JOINT).told(),
                killed("r#2", "=3").sentence(1).told(),
                injured("r#3", "=45").sentence(1).told());

        assertThat(found.inconsistencies()).singleElement().satisfies(one -> {
            assertThat(one.claims()).containsExactly("r#1", "r#2", "r#3");
            assertThat(one.sentence()).startsWith("3 + 45 = 48");
        });
    }

    @Test
    void dead_and_injured_of_another_report_are_not_added() {
        Findings found = find(
                killed("r#1", "=48").marked(Mark.JOINT).told(),
                killed("q#2", "=3").told(),
                injured("q#3", "=45").told());

        assertThat(found).isEqualTo(Findings.all(List.of()));
    }

    @Test
    void words_such_as_dozens_are_not_added() {
        Findings found = find(
                killed("r#1", ">=24").marked(Mark.JOINT).told(),
                killed("r#2", "=3").told(),
                injured("r#3", ">=24").marked(Mark.VAGUE).told());

        assertThat(found.derivations()).isEmpty();
    }

    @Test
    void counts_of_all_named_quarters_entail_the_total_of_the_town() {
        Findings found = find(
                killed("r#1", "=4").in(CITY).told(),
                killed("r#2", "=1").in(MILL, CITY).told(),
                killed("r#3", "=3").in(BRIDGE).told(),
                injured("r#4", "=9").in(GARDEN).told());

        assertThat(entailments(found)).containsExactly("r#2 entails r#1", "r#3 entails r#1");
        assertThat(found.derivations().getFirst().sentence()).isEqualTo("1 + 3 = 4.");
    }

    @Test
    void counts_that_leave_a_quarter_out_entail_no_total() {
        assertThat(find(
                                killed("r#1", "=9").in(CITY).told(),
                                killed("r#2", "=1").in(MILL).told(),
                                killed("r#3", "=3").in(BRIDGE).told())
                        .derivations())
                .isEmpty();
    }

    @Test
    void a_quarter_is_counted_in_the_part_of_town_that_holds_it() {
        Findings found = find(
                killed("r#1", "=9").in(CITY).told(),
                killed("r#2", "=6").in(EAST).told(),
                killed("r#3", "=4").in(MILL, EAST).told(),
                killed("r#4", "=3").in(BRIDGE).told());

        assertThat(entailments(found)).doesNotContain("r#3 entails r#1");
    }

    @Test
    void one_number_that_is_told_twice_of_one_quarter_is_added_once() {
        Findings found = find(
                killed("r#1", "=4").in(CITY).told(),
                killed("r#2", "=1").in(MILL).told(),
                killed("r#3", "=1").in(MILL).told(),
                killed("r#4", "=3").in(BRIDGE).told());

        assertThat(found.derivations()).hasSize(1);
        assertThat(found.derivations().getFirst().premises()).containsExactly("r#2", "r#4");
        assertThat(entailments(found)).containsExactly("r#2 entails r#1", "r#3 entails r#1", "r#4 entails r#1");
    }

    @Test
    void two_numbers_for_one_quarter_are_not_added() {
        assertThat(find(
                                killed("r#1", "=4").in(CITY).told(),
                                killed("r#2", "=1").in(MILL).told(),
                                killed("r#3", "=3").in(MILL).told())
                        .derivations())
                .isEmpty();
    }

    @Test
    void a_part_of_the_dead_is_a_share_of_their_number() {
        Findings found = find(
                killed("r#1", "=126").in(MILL).told(),
                killed("r#2", "=112").in(MILL).told(),
                claim("r#3", ClaimType.KILLED)
                        .counting(">=109", "person", Aspect.UNSAID, "At least 109 of the dead")
                        .told());

        assertThat(found.derivations()).singleElement().satisfies(share -> {
            assertThat(share.sentence()).isEqualTo("At least 109 of 126 is 86.5 to 100 %.");
            assertThat(share.premises()).containsExactly("r#3", "r#1");
            assertThat(share.assumptions()).containsExactly("“At least 109 of the dead” is a part of “126 person”.");
        });
    }

    @Test
    void a_told_share_of_the_dead_is_a_number_of_them() {
        Findings found = find(
                killed("r#1", "=200").told(),
                claim("r#2", ClaimType.KILLED)
                        .of("=25", "percent", Aspect.UNSAID)
                        .told());

        assertThat(found.derivations()).singleElement().satisfies(part -> {
            assertThat(Words.of(part.value().hard())).isEqualTo("49 to 51");
            assertThat(part.sentence()).isEqualTo("25 % of 200 is 50 (49 to 51).");
        });
    }

    @Test
    void a_part_that_is_more_than_the_whole_cannot_be() {
        Findings found = find(
                killed("r#1", "=100").told(),
                claim("r#2", ClaimType.KILLED)
                        .counting(">=109", "person", Aspect.UNSAID, "109 of the dead")
                        .told());

        assertThat(found.inconsistencies()).extracting(Inconsistency::claims).containsExactly(List.of("r#1", "r#2"));
    }

    @Test
    void a_claim_can_fail_by_itself() {
        Findings found = find(
                killed("r#1", "=12").including("women", 15).told(),
                killed("r#2", "=12").including("women", 5).told());

        assertThat(found.inconsistencies()).extracting(Inconsistency::claims).containsExactly(List.of("r#1"));
    }

    private static SampleStatement in(String id, String number, Aspect aspect, String... days) {
        return claim(id, ClaimType.KILLED)
                .of(number, "person", aspect)
                .in(MILL)
                .on(days[0], days[1])
                .published(days[1]);
    }

    @Test
    void more_in_a_day_than_since_the_start_cannot_be_unless_one_is_corrected() {
        Findings found = find(
                in("r#1", "=40", Aspect.FLOW, "2016-12-03", "2016-12-03").told(),
                in("q#1", "=30", Aspect.RUNNING, "2016-12-01", "2016-12-05").told());

        assertThat(found.inconsistencies()).singleElement().satisfies(one -> {
            assertThat(one.claims()).containsExactly("q#1", "r#1");
            assertThat(one.strength()).isEqualTo(Link.Strength.SOFT);
        });
    }

    @Test
    void a_count_of_a_day_entails_a_lower_floor_of_the_week() {
        Findings found = find(
                in("r#1", "=40", Aspect.FLOW, "2016-12-03", "2016-12-03").told(),
                in("q#1", ">=30", Aspect.RUNNING, "2016-12-01", "2016-12-05").told());

        assertThat(entailments(found)).containsExactly("r#1 entails q#1");
        assertThat(found.derivations()).extracting(Derivation::rule).containsExactly("window-within-window");
    }

    @ParameterizedTest
    @CsvSource({
        "monitor, monitor, 40, 30, true",
        "monitor, rescuers, 40, 30, false",
        "monitor, monitor, 30, 40, false",
    })
    void a_later_figure_of_one_counter_is_no_lower(
            String first, String second, String early, String late, boolean conflict) {
        Findings found = find(
                in("r#1", "=" + early, Aspect.RUNNING, "2016-12-01", "2016-12-03")
                        .said(first)
                        .told(),
                in("q#1", "=" + late, Aspect.RUNNING, "2016-12-01", "2016-12-05")
                        .said(second)
                        .told());

        assertThat(found.inconsistencies()).hasSize(conflict ? 1 : 0);
    }

    @Test
    void a_week_of_another_counter_may_leave_things_out() {
        assertThat(find(
                                in("r#1", "=40", Aspect.FLOW, "2016-12-03", "2016-12-03")
                                        .said("monitor")
                                        .told(),
                                in("q#1", "=30", Aspect.FLOW, "2016-12-01", "2016-12-05")
                                        .said("rescuers")
                                        .told())
                        .inconsistencies())
                .isEmpty();
    }

    @Test
    void counts_of_places_are_not_compared_because_nobody_says_what_a_district_is() {
        SampleStatement day = claim("r#1", ClaimType.CAPTURED)
                .of("=20", "place", Aspect.FLOW)
                .in(EAST)
                .on("2016-12-03");
        SampleStatement start = claim("q#1", ClaimType.CAPTURED)
                .of("=16", "place", Aspect.RUNNING)
                .in(EAST)
                .on("2016-12-01", "2016-12-05");

        assertThat(find(day.told(), start.told())).isEqualTo(Findings.all(List.of()));
    }
}
