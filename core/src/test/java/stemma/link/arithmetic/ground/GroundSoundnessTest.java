package stemma.link.arithmetic.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.link.arithmetic.SamplePlaces.EAST;
import static stemma.link.arithmetic.SampleStatement.claim;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stemma.claim.ClaimType;
import stemma.claim.Quantity.Aspect;
import stemma.link.Statement;
import stemma.link.arithmetic.SampleStanding;
import stemma.link.arithmetic.interval.Ratio;
import stemma.link.arithmetic.sum.Derivation;
import stemma.link.arithmetic.sum.Findings;

/** Worlds in which all claims are true, as far as they round: what follows from them is true too. */
class GroundSoundnessTest {

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Tenths of square kilometres, of which the side held all at first, then some, then fewer. */
    private record World(int whole, int before, int after) {

        static World of(Random random) {
            int whole = 20 + random.nextInt(600);
            int before = random.nextInt(whole + 1);
            return new World(whole, before, random.nextInt(before + 1));
        }

        Ratio lost(int left) {
            return Ratio.of(whole - left).times(Ratio.HUNDRED).dividedBy(Ratio.of(whole));
        }
    }

    /** The number as a report gives it, to whole square kilometres. */
    private static String said(int tenths) {
        return "=" + Math.rint(tenths / 10.0);
    }

    private static List<Statement> reports(World world) {
        return List.of(
                claim("a#1", ClaimType.CAPTURED)
                        .by("north")
                        .of(said(world.whole() - world.before()), "km2", Aspect.RUNNING)
                        .ofAll(Math.rint(world.whole() / 10.0), "km2")
                        .in(EAST)
                        .published("2016-12-07")
                        .told(),
                claim("b#1", ClaimType.CAPTURED)
                        .by("north")
                        .of(said(world.before() - world.after()), "km2", Aspect.FLOW)
                        .in(EAST)
                        .published("2016-12-08")
                        .on("2016-12-08")
                        .told(),
                claim("c#1", ClaimType.CONTROLS)
                        .by("south")
                        .of(said(world.after()), "km2", Aspect.STOCK)
                        .in(EAST)
                        .published("2016-12-08")
                        .told());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void true_claims_entail_what_is_true(long seed) {
        World world = World.of(new Random(seed));
        Findings found = new GroundFinder(new SampleStanding()).find(reports(world));

        for (Derivation derivation : found.derivations()) {
            boolean evening = derivation.asOf().latest().orElseThrow().getDayOfMonth() == 8;
            Ratio truth = world.lost(evening ? world.after() : world.before());
            assertThat(derivation.value().hard().contains(truth) || roundsToNothing(world))
                    .as("seed %s: %s, %s %% lost, but %s", seed, world, truth, derivation)
                    .isTrue();
        }
        assertThat(roundsToNothing(world) ? List.of() : found.inconsistencies())
                .as("seed %s: %s", seed, world)
                .isEmpty();
    }

    /** A report says "none" of what is none, and a number of what is more. */
    private static boolean roundsToNothing(World world) {
        return isHidden(world.after())
                || isHidden(world.before() - world.after())
                || isHidden(world.whole() - world.before());
    }

    private static boolean isHidden(int tenths) {
        return tenths > 0 && tenths <= 5;
    }
}
