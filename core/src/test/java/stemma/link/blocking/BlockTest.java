package stemma.link.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 151, 500})
    void a_claim_meets_those_near_it_by_day_of_whom_one_is_at_home_as_a_slow_search_finds_them(int size) {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        int[] places = shuffled(size, dice);
        Block block = new Block();
        List<Integer> members = new ArrayList<>();
        Set<Integer> home = new TreeSet<>();
        for (int claim = 0; claim < size; claim++) {
            if (dice.nextInt(4) == 0) {
                home.add(places[claim]);
                block.add(claim);
            } else if (dice.nextBoolean()) {
                block.visit(claim);
            } else {
                continue;
            }
            members.add(places[claim]);
        }
        block.sort(places);
        members.sort(null);
        for (int place : members) {
            List<Integer> met = new ArrayList<>();
            block.partners(place, met::add);
            assertThat(met).as("seed %d, place %d", seed, place).isEqualTo(slowly(place, members, home));
        }
    }

    private static List<Integer> slowly(int place, List<Integer> members, Set<Integer> home) {
        return members.stream()
                .filter(other -> other != place)
                .filter(other -> home.contains(place) || home.contains(other))
                .filter(other -> Math.abs(members.indexOf(other) - members.indexOf(place)) <= PairFinder.WINDOW)
                .toList();
    }

    private static int[] shuffled(int size, Random dice) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(places, dice);
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
