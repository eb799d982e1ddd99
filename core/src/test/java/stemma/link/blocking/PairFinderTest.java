package stemma.link.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.DISPLACED;
import static stemma.claim.ClaimType.KILLED;
import static stemma.link.Ground.ALEPPO;
import static stemma.link.Ground.HANANO;
import static stemma.link.Ground.MAADI;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.claim.PlaceRef;
import stemma.link.Statement;
import stemma.link.Told;

class PairFinderTest {

    private static final List<PlaceRef> PLACES = List.of(ALEPPO, HANANO, MAADI);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 400})
    void no_pair_is_proposed_twice_though_claims_share_several_blocks(int size) {
        long seed = new Random().nextLong();
        List<String> pairs = pairs(pile(size, new Random(seed)), Map.of());
        assertThat(pairs).as("seed %d", seed).doesNotHaveDuplicates();
        long all = (long) size * (size - 1) / 2;
        assertThat(pairs.size()).as("seed %d", seed).isLessThanOrEqualTo((int) all);
    }

    @Test
    void claims_that_are_too_far_apart_in_one_block_meet_in_another() {
        List<Statement> pile = new ArrayList<>();
        for (int i = 0; i <= PairFinder.WINDOW; i++) {
            pile.add(Told.that(KILLED)
                    .id("c" + i)
                    .in("r" + i, "2016-12-15")
                    .near(MAADI)
                    .told());
        }
        Statement first = Told.that(KILLED)
                .id("first")
                .in("r-first", "2016-12-01")
                .near(MAADI)
                .told();
        Statement last = Told.that(KILLED)
                .id("last")
                .in("r-last", "2016-12-30")
                .near(MAADI)
                .told();
        pile.add(first);
        pile.add(last);
        assertThat(pairs(pile, Map.of())).doesNotContain("first last", "last first");
        assertThat(pairs(pile, Map.of("first", "h", "last", "h"))).containsOnlyOnce("first last");
    }

    @Test
    void claims_of_subjects_that_have_nothing_in_common_do_not_meet() {
        assertThat(pairs(
                        List.of(
                                Told.that(KILLED).id("a").near(MAADI).told(),
                                Told.that(DISPLACED).id("b").near(MAADI).told()),
                        Map.of()))
                .isEmpty();
    }

    private static List<Statement> pile(int size, Random dice) {
        List<Statement> pile = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Told told = Told.that(KILLED).id("c" + i).in("r" + i, "2016-12-%02d".formatted(dice.nextInt(2, 29)));
            Told placed = dice.nextBoolean() ? told.near(PLACES.get(dice.nextInt(PLACES.size()))) : told;
            pile.add((dice.nextBoolean() ? placed.counting(dice.nextInt(1, 9), "person") : placed).told());
        }
        return pile;
    }

    private static List<String> pairs(List<Statement> pile, Map<String, String> happenings) {
        List<String> pairs = new ArrayList<>();
        PairFinder finder = new PairFinder(pile, happenings);
        for (int i = 0; i < finder.size(); i++) {
            String first = finder.claim(i).id();
            for (int partner : finder.partners(i)) {
                pairs.add(first + " " + finder.claim(partner).id());
            }
        }
        return pairs;
    }
}
