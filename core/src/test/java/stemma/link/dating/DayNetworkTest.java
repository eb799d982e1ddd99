package stemma.link.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.link.dating.DayNetwork.Bound;
import stemma.link.dating.Reason.Strength;

class DayNetworkTest {

    private static final int FAR = 1000;

    @Test
    void a_bound_narrows_the_node_at_its_other_end() {
        DayNetwork network = new DayNetwork();
        network.add(bound(DayNetwork.CALENDAR, "event", 10, 12));
        network.add(bound("event", "report", 0, 6));
        assertThat(network.earliest("report")).hasValue(10);
        assertThat(network.latest("report")).hasValue(18);
    }

    @Test
    void the_reasons_of_an_end_are_those_of_the_whole_way() {
        DayNetwork network = new DayNetwork();
        network.add(bound(DayNetwork.CALENDAR, "event", 10, 12));
        network.add(bound("event", "report", 1, 1));
        assertThat(network.why("report"))
                .extracting(Reason::sentence)
                .containsExactly("calendar event 10 12", "event report 1 1");
    }

    @Test
    void a_bound_that_cannot_hold_is_told_with_those_it_conflicts_with_and_changes_nothing() {
        DayNetwork network = new DayNetwork();
        network.add(bound(DayNetwork.CALENDAR, "report", 10, 10));
        assertThat(network.add(bound(DayNetwork.CALENDAR, "event", 12, 20))).isEmpty();
        assertThat(network.add(bound("event", "report", 0, FAR)))
                .hasValueSatisfying(why -> assertThat(why)
                        .extracting(Reason::sentence)
                        .containsExactlyInAnyOrder(
                                "calendar report 10 10", "calendar event 12 20", "event report 0 1000"));
        assertThat(network.earliest("event")).hasValue(12);
        assertThat(network.latest("event")).hasValue(20);
        assertThat(network.earliest("report")).hasValue(10);
    }

    @Test
    void any_number_of_nodes_that_nothing_bounds_are_open_at_both_ends() {
        DayNetwork network = new DayNetwork();
        for (int i = 0; i < 100; i++) {
            assertThat(network.earliest("earliest " + i)).isEmpty();
            assertThat(network.latest("latest " + i)).isEmpty();
        }
    }

    @Test
    void a_circle_without_a_calendar_day_behind_it_comes_to_an_end() {
        DayNetwork network = new DayNetwork();
        network.add(new Bound(
                DayNetwork.CALENDAR, "a", OptionalLong.of(5), OptionalLong.empty(), reason("from the fifth")));
        network.add(bound("a", "b", 1, FAR));
        assertThat(network.add(new Bound("b", "a", OptionalLong.of(1), OptionalLong.empty(), reason("back"))))
                .isPresent();
        assertThat(network.earliest("a")).hasValue(5);
    }

    /** Floyd and Warshall's distances of all pairs are the slow, obvious twin. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void finds_the_ends_that_all_pairs_of_distances_give(long seed) {
        Random random = new Random(seed);
        DayNetwork network = new DayNetwork();
        int nodes = 6;
        List<Bound> kept = new ArrayList<>();
        for (int i = 1; i < nodes; i++) {
            Bound bound = bound(name(0), name(i), random.nextInt(5), 20 + random.nextInt(10));
            network.add(bound);
            kept.add(bound);
        }
        for (int i = 0; i < 14; i++) {
            int least = random.nextInt(20) - 10;
            Bound bound =
                    bound(name(random.nextInt(nodes)), name(random.nextInt(nodes)), least, least + random.nextInt(9));
            if (!bound.from().equals(bound.to())) {
                List<Bound> with = new ArrayList<>(kept);
                with.add(bound);
                boolean holds = distances(with, nodes)[0][0] >= 0;
                assertThat(network.add(bound).isEmpty())
                        .as("seed %s, bound %s", seed, bound)
                        .isEqualTo(holds);
                if (holds) {
                    kept.add(bound);
                }
            }
        }
        long[][] all = distances(kept, nodes);
        for (int i = 1; i < nodes; i++) {
            assertThat(network.latest(name(i))).as("seed %s", seed).hasValue(all[0][i]);
            assertThat(network.earliest(name(i))).as("seed %s", seed).hasValue(-all[i][0]);
        }
    }

    /** The shortest distances; the first node's own is below zero where the bounds cannot all hold. */
    private static long[][] distances(List<Bound> bounds, int nodes) {
        long[][] d = new long[nodes][nodes];
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                d[i][j] = i == j ? 0 : FAR;
            }
        }
        for (Bound bound : bounds) {
            int from = number(bound.from());
            int to = number(bound.to());
            d[from][to] = Math.min(d[from][to], bound.most().orElseThrow());
            d[to][from] = Math.min(d[to][from], -bound.least().orElseThrow());
        }
        for (int k = 0; k < nodes; k++) {
            for (int i = 0; i < nodes; i++) {
                for (int j = 0; j < nodes; j++) {
                    d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                }
            }
        }
        for (int i = 0; i < nodes; i++) {
            d[0][0] = Math.min(d[0][0], d[i][i]);
        }
        return d;
    }

    private static String name(int node) {
        return node == 0 ? DayNetwork.CALENDAR : "n" + node;
    }

    private static int number(String name) {
        return name.equals(DayNetwork.CALENDAR) ? 0 : Integer.parseInt(name.substring(1));
    }

    private static Bound bound(String from, String to, long least, long most) {
        return new Bound(
                from,
                to,
                OptionalLong.of(least),
                OptionalLong.of(most),
                reason(from + " " + to + " " + least + " " + most));
    }

    private static Reason reason(String sentence) {
        return new Reason(sentence, Strength.FIRM, List.of());
    }
}
