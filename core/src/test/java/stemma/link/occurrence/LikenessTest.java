package stemma.link.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.KILLED;
import static stemma.link.Ground.HANANO;
import static stemma.link.Ground.MAADI;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stemma.claim.PlacesByParents;
import stemma.link.Rulings;
import stemma.link.Statement;
import stemma.link.Told;

/** How many claims of a large group are looked at, and which. */
class LikenessTest {

    private static final int LOOKED_AT = 40;

    private static final Statement ELSEWHERE =
            Told.that(KILLED).id("other").in("other", "2016-12-01").near(MAADI).told();

    /** So many claims of one report, near the place of the other claim but for some. */
    private static List<Statement> group(int size, IntPredicate isFarAway) {
        return IntStream.range(0, size)
                .mapToObj(i -> Told.that(KILLED)
                        .id("k" + i)
                        .near(isFarAway.test(i) ? HANANO : MAADI)
                        .at(i)
                        .told())
                .toList();
    }

    private static double likeness(List<Statement> group) {
        List<Statement> all =
                Stream.concat(group.stream(), Stream.of(ELSEWHERE)).toList();
        Likeness likeness =
                new Likeness(Likeness.Known.of(all, new PlacesByParents()), Stories.of(List.of()), Rulings.none());
        double forth = likeness.of(group, List.of(ELSEWHERE));
        assertThat(likeness.of(List.of(ELSEWHERE), group))
                .as("the other way round")
                .isEqualTo(forth);
        return forth;
    }

    @Test
    void all_claims_of_a_group_of_forty_are_looked_at() {
        assertThat(likeness(group(LOOKED_AT, i -> i % 2 == 1))).isEqualTo(Sign.Verdict.OPPOSED);
    }

    @Test
    void of_twice_as_many_every_second_is_looked_at() {
        assertThat(likeness(group(2 * LOOKED_AT, i -> i % 2 == 1))).isPositive();
        assertThat(likeness(group(2 * LOOKED_AT, i -> i % 2 == 0))).isEqualTo(Sign.Verdict.OPPOSED);
    }

    @Test
    void claims_are_looked_at_up_to_the_end_of_a_large_group() {
        assertThat(likeness(group(10 * LOOKED_AT, i -> i >= 5 * LOOKED_AT))).isEqualTo(Sign.Verdict.OPPOSED);
    }

    @Test
    void a_few_opposed_pairs_are_put_down_to_wrong_values() {
        assertThat(likeness(group(LOOKED_AT, i -> i < 6))).isPositive();
        assertThat(likeness(group(LOOKED_AT, i -> i < 7))).isEqualTo(Sign.Verdict.OPPOSED);
    }
}
