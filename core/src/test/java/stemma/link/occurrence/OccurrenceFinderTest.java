package stemma.link.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.claim.ClaimType.ATTACK;
import static stemma.claim.ClaimType.CONTROLS;
import static stemma.claim.ClaimType.DISPLACED;
import static stemma.claim.ClaimType.INJURED;
import static stemma.claim.ClaimType.KILLED;
import static stemma.link.Ground.ALEPPO;
import static stemma.link.Ground.HANANO;
import static stemma.link.Ground.HOMS;
import static stemma.link.Ground.MAADI;
import static stemma.link.Ground.SYRIA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.claim.PlacesByParents;
import stemma.link.Rulings;
import stemma.link.Statement;
import stemma.link.Told;

class OccurrenceFinderTest {

    private static final int LATER = 400;

    @Test
    void an_attack_and_its_dead_and_hurt_in_one_sentence_are_one_happening() {
        assertThat(groups(
                        Told.that(ATTACK).near(MAADI).told(),
                        Told.that(KILLED).near(MAADI).counting(3, "person").told(),
                        Told.that(INJURED).near(MAADI).counting(9, "person").told()))
                .containsExactly(Set.of("attack", "killed", "injured"));
    }

    @Test
    void two_streets_on_one_day_are_two_happenings() {
        assertThat(groups(
                        Told.that(KILLED)
                                .id("one")
                                .near(MAADI)
                                .counting(3, "person")
                                .told(),
                        Told.that(KILLED)
                                .id("two")
                                .near(HANANO)
                                .counting(3, "person")
                                .at(LATER)
                                .told()))
                .hasSize(2);
    }

    @Test
    void a_whole_citys_toll_is_not_that_of_one_street() {
        assertThat(groups(
                        Told.that(KILLED)
                                .id("city")
                                .near(ALEPPO)
                                .counting(12, "person")
                                .told(),
                        Told.that(KILLED)
                                .id("street")
                                .near(MAADI, ALEPPO)
                                .counting(3, "person")
                                .at(LATER)
                                .told()))
                .hasSize(2);
    }

    @Test
    void reports_of_one_day_that_name_one_quarter_tell_of_one_happening() {
        assertThat(groups(
                        Told.that(KILLED)
                                .id("a")
                                .in("a", "2016-12-01")
                                .near(MAADI)
                                .counting(3, "person")
                                .told(),
                        Told.that(KILLED)
                                .id("b")
                                .in("b", "2016-12-01")
                                .near(MAADI)
                                .atLeast(3, "person")
                                .told()))
                .containsExactly(Set.of("a", "b"));
    }

    @Test
    void reports_of_other_weeks_tell_of_other_happenings() {
        assertThat(groups(
                        Told.that(KILLED)
                                .id("a")
                                .in("a", "2016-12-01")
                                .near(MAADI)
                                .counting(3, "person")
                                .told(),
                        Told.that(KILLED)
                                .id("b")
                                .in("b", "2017-02-01")
                                .near(MAADI)
                                .counting(3, "person")
                                .told()))
                .hasSize(2);
    }

    @Test
    void the_dead_of_a_whole_war_are_no_happening_of_one_day() {
        assertThat(groups(
                        Told.that(KILLED)
                                .id("war")
                                .near(SYRIA)
                                .between("2011-03-01", "2016-12-01")
                                .atLeast(300_000, "person")
                                .told(),
                        Told.that(KILLED)
                                .id("day")
                                .near(HOMS)
                                .on("2016-11-30")
                                .counting(4, "person")
                                .at(LATER)
                                .told()))
                .hasSize(2);
    }

    @Test
    void what_is_held_is_no_happening() {
        assertThat(groups(Told.that(CONTROLS).near(MAADI).told())).isEmpty();
    }

    @Test
    void people_on_the_way_for_two_days_are_one_movement() {
        assertThat(groups(
                        Told.that(DISPLACED)
                                .id("a")
                                .in("a", "2016-12-02")
                                .near(HANANO)
                                .on("2016-12-01")
                                .told(),
                        Told.that(DISPLACED)
                                .id("b")
                                .in("b", "2016-12-03")
                                .near(HANANO)
                                .on("2016-12-02")
                                .told()))
                .containsExactly(Set.of("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_of_the_reports_changes_nothing(long seed) {
        Random random = new Random(seed);
        List<Statement> pile = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Told told = Told.that(random.nextBoolean() ? KILLED : ATTACK)
                    .id("c" + i)
                    .in("r" + i % 7, "2016-12-0" + (1 + random.nextInt(5)))
                    .at(100 * i)
                    .counting(1 + random.nextInt(4), "person");
            pile.add((random.nextBoolean() ? told.near(MAADI) : told.near(HANANO)).told());
        }
        Set<Set<String>> sorted = new java.util.HashSet<>(groups(pile));
        Collections.shuffle(pile, random);
        assertThat(new java.util.HashSet<>(groups(pile))).as("seed %d", seed).isEqualTo(sorted);
    }

    @Test
    void in_a_large_pile_the_happenings_of_many_days_are_still_found() {
        List<Statement> pile = new ArrayList<>();
        int pairs = 1_000;
        for (int i = 0; i < pairs; i++) {
            String day = LocalDate.of(2010, 1, 1).plusDays(2L * i).toString();
            pile.add(Told.that(KILLED)
                    .id("a" + i)
                    .in("a" + i, day)
                    .near(MAADI)
                    .on(day)
                    .told());
            pile.add(Told.that(KILLED)
                    .id("b" + i)
                    .in("b" + i, day)
                    .near(MAADI)
                    .on(day)
                    .told());
        }
        List<Set<String>> groups = groups(pile);
        assertThat(groups).hasSize(pairs).allMatch(group -> group.size() == 2);
        assertThat(groups).contains(Set.of("a7", "b7"));
    }

    private static List<Set<String>> groups(Statement... statements) {
        return groups(List.of(statements));
    }

    private static List<Set<String>> groups(List<Statement> statements) {
        return new OccurrenceFinder(new PlacesByParents(), Rulings.none())
                .find(statements).stream()
                        .map(occurrence -> (Set<String>) occurrence.members().stream()
                                .map(Statement::id)
                                .collect(Collectors.toCollection(TreeSet::new)))
                        .toList();
    }
}
