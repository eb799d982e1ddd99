package stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.evaluate.Pairing.Pair;
import stemma.evaluate.ScoredClaim.Anchor;
import stemma.evaluate.ScoredClaim.Roles;
import stemma.evaluate.ScoredClaim.Values;

class PairingTest {

    private static final String TEN_WORDS = "a b c d e f g h i j";

    private final SlotComparison slots = new SlotComparison(SampleClaim.WORDS);
    private final Pairing pairing = new Pairing(slots);

    @Test
    void overlapping_triggers_come_before_others_of_the_sentence() {
        List<ScoredClaim> gold = List.of(SampleClaim.at(10, 15));
        List<ScoredClaim> found = List.of(SampleClaim.at(40, 45), SampleClaim.at(14, 20));

        assertThat(pairing.pair(gold, found)).extracting(Pair::found).containsExactly(1);
    }

    @Test
    void equals_pair_in_the_order_of_the_files() {
        List<ScoredClaim> same = List.of(SampleClaim.at(0, 5), SampleClaim.at(0, 5), SampleClaim.at(0, 5));

        assertThat(pairing.pair(same, same))
                .extracting(Pair::gold, Pair::found)
                .containsExactly(Tuple.tuple(0, 0), Tuple.tuple(1, 1), Tuple.tuple(2, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "killed, body, 99, 105, killed, true",
        "killed, headline, 0, 5, killed, true",
        "killed, body, 100, 105, killed, false",
        "killed, comment, 0, 5, killed, false",
        "injured, body, 0, 5, killed, false",
        "killed, body, 0, 5, " + TEN_WORDS + ", true",
        "killed, body, 0, 5, " + TEN_WORDS + " k, false",
        "killed, body, 0, 5, '', true",
    })
    void a_claim_may_stand_for_one_of_its_type_zone_and_sentence(
            String type, String zone, int start, int end, String trigger, boolean expected) {
        Anchor anchor = new Anchor(Optional.of(zone), Optional.empty(), new Extent(start, end), trigger);
        ScoredClaim found = new ScoredClaim("a", type, anchor, Optional.of("asserted"), Roles.none(), Values.none());

        assertThat(Pairing.mayPair(SampleClaim.at(0, 5), found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"11", "12", "13", "14", "15", "16", "17", "18"})
    void greedy_pairing_equals_its_slow_twin(long seed) {
        RandomClaims claims = new RandomClaims(seed);
        for (int round = 0; round < 20; round++) {
            List<ScoredClaim> gold = claims.list(12);
            List<ScoredClaim> found = claims.list(12);

            assertThat(pairing.pair(gold, found))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(slowTwin(gold, found));
        }
    }

    /** Looks through all pairs that are left for the best one, again and again. */
    private List<Pair> slowTwin(List<ScoredClaim> gold, List<ScoredClaim> found) {
        SortedSet<Integer> leftInGold = indices(gold);
        SortedSet<Integer> leftInFound = indices(found);
        List<Pair> pairs = new ArrayList<>();
        while (true) {
            Optional<Pair> best = Optional.empty();
            double highest = -1;
            for (int i : leftInGold) {
                for (int j : leftInFound) {
                    ScoredClaim one = gold.get(i);
                    ScoredClaim other = found.get(j);
                    SlotCounts counts = slots.compare(one, other);
                    double score = Pairing.score(one, other, counts);
                    if (Pairing.mayPair(one, other) && score > highest) {
                        highest = score;
                        best = Optional.of(new Pair(i, j, counts));
                    }
                }
            }
            if (best.isEmpty()) {
                return pairs;
            }
            pairs.add(best.get());
            leftInGold.remove(best.get().gold());
            leftInFound.remove(best.get().found());
        }
    }

    private static SortedSet<Integer> indices(List<ScoredClaim> claims) {
        return IntStream.range(0, claims.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
