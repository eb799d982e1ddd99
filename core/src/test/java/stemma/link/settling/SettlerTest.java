package stemma.link.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.CAPTURED;
import static stemma.claim.ClaimType.CONTROLS;
import static stemma.claim.ClaimType.KILLED;
import static stemma.link.Ground.EAST;
import static stemma.link.Ground.HANANO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stemma.link.Basis;
import stemma.link.Counts;
import stemma.link.LinkKind;
import stemma.link.Pair;
import stemma.link.Question;
import stemma.link.Statement;
import stemma.link.Told;

class SettlerTest {

    private static final Statement TWELVE = Told.that(KILLED)
            .id("1")
            .near(HANANO)
            .on("2016-11-26")
            .counting(12, "person")
            .by("medics")
            .told();
    private static final Statement FOUR = Told.that(KILLED)
            .id("2")
            .in("b", "2016-12-02")
            .near(HANANO)
            .counting(4, "person")
            .by("police")
            .told();

    @Test
    void two_tolls_want_a_count_by_a_third() {
        assertThat(of(LinkKind.CONTRADICTS, Basis.NUMBER, TWELVE, FOUR))
                .isEqualTo("A count of the dead in hanano of 2016-11-26 by an institution other than medics and police,"
                        + " with the way in which it was counted.");
    }

    @Test
    void two_holders_want_somebody_who_was_there() {
        Statement held =
                Told.that(CONTROLS).id("1").near(HANANO).on("2016-11-26").told();
        Statement taken =
                Told.that(CAPTURED).id("2").near(HANANO).on("2016-11-26").told();
        assertThat(of(LinkKind.CONTRADICTS, Basis.HOLDER, held, taken))
                .startsWith("A dated picture, or an account by somebody who was there")
                .endsWith("in hanano of 2016-11-26.");
    }

    @Test
    void two_units_want_the_whole_or_a_list() {
        Statement quarters =
                Told.that(CAPTURED).id("1").near(EAST).counting(16, "district").told();
        Statement places =
                Told.that(CAPTURED).id("2").near(EAST).counting(5, "place").told();
        Statement share =
                Told.that(CAPTURED).id("3").near(EAST).counting(50, "percent").told();
        assertThat(of(LinkKind.NOT_COMPARABLE, Basis.UNIT, quarters, places))
                .isEqualTo("The two numbers in one unit: a list that tells how many districts make how many places in"
                        + " eastern Aleppo.");
        assertThat(of(LinkKind.NOT_COMPARABLE, Basis.UNIT, quarters, share))
                .isEqualTo("The whole that the share is of in eastern Aleppo, counted in districts.");
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void whatever_two_claims_differ_in_has_one_sentence(Basis on) {
        assertThat(of(LinkKind.NOT_COMPARABLE, on, TWELVE, FOUR))
                .matches("[A-Z].*\\.")
                .doesNotContain("..");
        assertThat(of(LinkKind.CONTRADICTS, on, TWELVE, FOUR)).matches("[A-Z].*\\.");
    }

    @ParameterizedTest
    @EnumSource(
            value = LinkKind.class,
            names = {"CONTRADICTS", "NOT_COMPARABLE"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_leaves_nothing_open_has_none(LinkKind kind) {
        assertThat(Settler.of(new Pair(TWELVE, FOUR, true).link(kind, Basis.NUMBER, "x"), TWELVE, FOUR))
                .isEmpty();
    }

    @Test
    void a_lone_claim_wants_another_institution() {
        Question once = new Question("q", "x", List.of(TWELVE), Question.Status.SAID_ONCE, new Counts(1, 1, 1, 1));
        assertThat(Settler.of(once))
                .contains("A count of the dead in hanano of 2016-11-26 by an institution other than medics.");
    }

    private static String of(LinkKind kind, Basis on, Statement from, Statement to) {
        return Settler.of(new Pair(from, to, true).link(kind, on, "x"), from, to)
                .orElseThrow();
    }
}
