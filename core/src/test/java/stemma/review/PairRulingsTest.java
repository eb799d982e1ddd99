package stemma.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.link.LinkKind;
import stemma.link.Rulings;
import stemma.link.Rulings.Both;

class PairRulingsTest {

    private static final Subject PAIR = Subject.OfPair.of("b", "a");

    private static Decision decision(String id, String why, Act act) {
        return new Decision(id, Instant.parse("2016-12-01T23:30:00Z"), "Ada", why, PAIR, act);
    }

    private static Rulings rulings(Decision... decisions) {
        return PairRulings.of(Review.of(List.of(decisions)));
    }

    @Test
    void the_last_word_on_a_pair_holds_and_can_be_taken_back() {
        Decision merge = decision("1", "", new Act.Merge());
        Decision split = decision("2", "", new Act.Split());

        assertThat(rulings(merge).together()).containsExactly(new Both("a", "b"));
        assertThat(rulings(merge, split).together()).isEmpty();
        assertThat(rulings(merge, split).apart()).containsOnlyKeys("a", "b");
        assertThat(rulings(merge, split, decision("3", "", new Act.Undo("2"))).together())
                .hasSize(1);
    }

    @Test
    void a_link_that_a_person_set_says_by_whom_on_which_day_and_why() {
        Rulings rulings = rulings(
                decision("1", "another week", new Act.Relink(Optional.of(LinkKind.NOT_COMPARABLE), Optional.of("b"))));

        assertThat(rulings.links().get(new Both("a", "b")))
                .isEqualTo(new Rulings.Ruled(
                        Optional.of(LinkKind.NOT_COMPARABLE), "b", "By Ada on 2016-12-01: another week"));
        assertThat(rulings(decision("1", "", new Act.Relink(Optional.empty(), Optional.empty())))
                        .links()
                        .get(new Both("a", "b")))
                .isEqualTo(new Rulings.Ruled(Optional.empty(), "a", "By Ada on 2016-12-01"));
    }

    @Test
    void a_link_runs_from_one_of_its_claims() {
        assertThatThrownBy(() ->
                        decision("1", "", new Act.Relink(Optional.of(LinkKind.SUPERSEDES), Optional.of("elsewhere"))))
                .hasMessage("a link runs from one of its two claims");
    }
}
