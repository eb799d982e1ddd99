package stemma.link.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.link.arithmetic.SamplePlaces.BRIDGE;
import static stemma.link.arithmetic.SamplePlaces.CITY;
import static stemma.link.arithmetic.SamplePlaces.EAST;
import static stemma.link.arithmetic.SamplePlaces.MILL;
import static stemma.link.arithmetic.SampleStatement.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.ClaimType;
import stemma.claim.PlacesByParents;
import stemma.claim.Quantity.Aspect;
import stemma.claim.Quantity.Mark;
import stemma.link.Statement;
import stemma.link.arithmetic.count.PartWords;
import stemma.link.arithmetic.sum.Findings;
import stemma.link.arithmetic.sum.Inconsistency;

class DeriverTest {

    private static final Deriver DERIVER =
            new Deriver(new PlacesByParents(), new SampleStanding(), new PartWords(List.of("of the dead")));

    private static Findings derive(List<Statement> statements) {
        return DERIVER.derive(statements, Statement::isInReportOf);
    }

    private static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Piles of few places, days and numbers, so that many claims bear on one another and many cannot hold. */
    private record Piles(Random random) {

        List<Statement> pile() {
            List<Statement> pile = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                pile.add(random.nextBoolean() ? ground(i) : toll(i));
            }
            return pile;
        }

        private Statement ground(int i) {
            boolean held = random.nextInt(3) == 0;
            Aspect aspect = oneOf(Aspect.RUNNING, Aspect.FLOW, Aspect.UNSAID);
            String day = "2016-12-0" + (1 + random.nextInt(3));
            SampleStatement claim = claim(
                            oneOf("a", "b", "c") + "#" + i, held ? ClaimType.CONTROLS : ClaimType.CAPTURED)
                    .by(held ? "south" : oneOf("north", "somebody"))
                    .of("=" + (1 + random.nextInt(60)), oneOf("percent", "km2"), held ? Aspect.STOCK : aspect)
                    .in(EAST)
                    .on(day)
                    .published(day);
            return (random.nextInt(3) == 0 ? claim.ofAll(oneOf(45.0, 50.0), "km2") : claim).told();
        }

        private Statement toll(int i) {
            String number = oneOf("=", ">=", "~") + (1 + random.nextInt(5));
            SampleStatement claim = claim(oneOf("a", "b", "c") + "#" + i, oneOf(ClaimType.KILLED, ClaimType.INJURED))
                    .of(number, "person", oneOf(Aspect.FLOW, Aspect.RUNNING))
                    .in(oneOf(CITY, MILL, BRIDGE, EAST))
                    .on("2016-12-01", "2016-12-0" + (1 + random.nextInt(3)))
                    .published("2016-12-05");
            return (random.nextInt(3) == 0 ? claim.marked(Mark.JOINT) : claim).told();
        }

        @SafeVarargs
        private <T> T oneOf(T... all) {
            return all[random.nextInt(all.length)];
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_the_claims_changes_nothing(long seed) {
        Random random = new Random(seed);
        List<Statement> pile = new Piles(random).pile();
        Findings expected = derive(pile);
        Collections.shuffle(pile, random);

        assertThat(derive(pile)).as("seed %s", seed).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_claim_of_an_inconsistency_can_be_left_out(long seed) {
        List<Statement> pile = new Piles(new Random(seed)).pile();

        for (Inconsistency found : derive(pile).inconsistencies()) {
            assertThat(derive(only(pile, found.claims())).inconsistencies())
                    .as("seed %s: %s", seed, found)
                    .isNotEmpty();
            for (String claim : found.claims()) {
                List<String> rest = new ArrayList<>(found.claims());
                rest.remove(claim);
                assertThat(derive(only(pile, rest)).inconsistencies())
                        .as("seed %s: %s without %s", seed, found, claim)
                        .isEmpty();
            }
        }
    }

    private static List<Statement> only(List<Statement> pile, List<String> claims) {
        return pile.stream().filter(one -> claims.contains(one.id())).toList();
    }

    @Test
    void the_piles_hold_claims_that_cannot_all_be_so() {
        assertThat(seeds().mapToObj(seed -> derive(new Piles(new Random(seed)).pile()))
                        .filter(found -> !found.inconsistencies().isEmpty()))
                .hasSizeGreaterThan(20);
    }

    @Test
    void a_claim_that_came_twice_changes_nothing() {
        List<Statement> pile = new Piles(new Random(7)).pile();
        List<Statement> twice = new ArrayList<>(pile);
        twice.addAll(pile);

        assertThat(derive(twice)).isEqualTo(derive(pile));
    }

    @Test
    void nothing_follows_from_nothing() {
        assertThat(derive(List.of()).derivations()).isEmpty();
    }
}
