package stemma.link.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.ATTACK;
import static stemma.claim.ClaimType.CAPTURED;
import static stemma.claim.ClaimType.KILLED;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.claim.Factuality;
import stemma.link.Occurrence;
import stemma.link.Statement;
import stemma.link.Told;
import stemma.link.ToldStanding;
import stemma.link.responsibility.Responsibility.Kind;
import stemma.link.responsibility.Responsibility.Part;

class ResponsibilityFinderTest {

    private static final ResponsibilityFinder FINDER = new ResponsibilityFinder(
            new ToldStanding(), new NoClaimWords(List.of("no immediate claim of responsibility")));

    @Test
    void whoever_names_another_blames_and_whoever_names_themselves_claims() {
        assertThat(parts(
                        Told.that(ATTACK)
                                .id("1")
                                .done("army")
                                .by("medics@opposition")
                                .told(),
                        Told.that(ATTACK).id("2").done("brigade").by("brigade").told()))
                .extracting(Part::kind, part -> part.party().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.BLAMED, "“army”"),
                        org.assertj.core.groups.Tuple.tuple(Kind.CLAIMED, "“brigade”"));
    }

    @Test
    void a_denial_counts_for_the_one_who_is_named_and_stands_beside_the_blame() {
        List<Part> parts = parts(
                Told.that(ATTACK).id("1").done("brigade").by("army@government").told(),
                Told.that(ATTACK)
                        .id("2")
                        .done("brigade")
                        .by("brigade")
                        .being(Factuality.NEGATED)
                        .told());
        assertThat(parts).extracting(Part::kind).containsExactly(Kind.BLAMED, Kind.DENIED);
        assertThat(parts.getLast().claims().getFirst().chain()).hasSize(1);
    }

    @Test
    void an_attack_that_failed_by_the_reports_own_word_is_no_denial() {
        assertThat(parts(Told.that(ATTACK)
                        .done("brigade")
                        .being(Factuality.NEGATED)
                        .told()))
                .isEmpty();
    }

    @Test
    void what_names_nobody_and_what_is_only_possible_is_unclear() {
        assertThat(parts(
                        Told.that(KILLED).id("1").told(),
                        Told.that(ATTACK)
                                .id("2")
                                .done("army")
                                .being(Factuality.POSSIBLE)
                                .told()))
                .allSatisfy(part -> assertThat(part.kind()).isEqualTo(Kind.UNCLEAR))
                .hasSize(2);
    }

    @Test
    void words_that_tell_of_no_claim_stand_at_the_claim_that_they_follow() {
        Statement before = Told.that(KILLED)
                .id("1")
                .saying("A bomb killed 12 people. There was no immediate claim of responsibility.")
                .told();
        assertThat(parts(before))
                .filteredOn(part -> part.kind() == Kind.NONE_HAS_CLAIMED)
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.words()).containsExactly("no immediate claim of responsibility");
                    assertThat(part.claims()).containsExactly(before);
                });
    }

    @Test
    void a_place_that_was_taken_is_no_harm() {
        assertThat(FINDER.of(List.of(
                        Occurrence.of(List.of(Told.that(CAPTURED).done("army").told())))))
                .isEmpty();
    }

    private static List<Part> parts(Statement... members) {
        return FINDER.of(List.of(Occurrence.of(List.of(members)))).getFirst().parts();
    }
}
