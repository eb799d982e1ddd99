package stemma.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.evaluate.SampleClaim.texts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.evaluate.ScoredClaim.Days;
import stemma.evaluate.ScoredClaim.Roles;
import stemma.evaluate.ScoredClaim.Values;

class SlotComparisonTest {

    private final SlotComparison comparison = new SlotComparison(SampleClaim.WORDS);

    @Test
    void each_item_agrees_with_one_other_only() {
        assertThat(counts(
                        Slot.AGENT,
                        SampleClaim.withAgents("guards", "guards", "keepers"),
                        SampleClaim.withAgents("bridge guards", "keepers", "keepers")))
                .isEqualTo(new Counts(2, 3, 3));
    }

    @Test
    void sources_agree_in_order_only() {
        assertThat(counts(
                        Slot.SOURCES,
                        SampleClaim.withSources("a mayor", "an agency", "a paper"),
                        SampleClaim.withSources("a paper", "a mayor", "an agency")))
                .isEqualTo(new Counts(2, 3, 3));
    }

    @Test
    void a_place_on_the_wrong_side_of_a_movement_is_right_as_place_and_wrong_as_direction() {
        ScoredClaim gold = SampleClaim.withRoles(
                new Roles(List.of(), List.of(), texts("Amra"), texts("Noor"), texts("Bab"), List.of()));
        ScoredClaim found = SampleClaim.withRoles(
                new Roles(List.of(), List.of(), texts("Amra"), texts("Bab"), texts("Noor"), List.of()));

        assertThat(counts(Slot.PLACE, gold, found)).isEqualTo(new Counts(3, 3, 3));
        assertThat(counts(Slot.DIRECTION, gold, found)).isEqualTo(new Counts(0, 2, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "3, raids, 3.0004, Strike, 1",
        "3, child, 3.0006, children, 0",
        "3, children, 3, child, 1",
        "0.0625, cities, 0.062, city, 1",
        "0.0625, city, 0.063, city, 0",
        "1e15, km, 1e15, mile, 0",
    })
    void quantities_agree_by_unit_and_bounds_of_three_digits(
            double gold, String goldUnit, double found, String foundUnit, int agreed) {
        assertThat(counts(
                        Slot.QUANTITY,
                        SampleClaim.withQuantity(OptionalDouble.of(gold), OptionalDouble.empty(), goldUnit),
                        SampleClaim.withQuantity(OptionalDouble.of(found), OptionalDouble.empty(), foundUnit)))
                .isEqualTo(new Counts(agreed, 1, 1));
    }

    @Test
    void a_quantity_without_bounds_is_an_empty_slot() {
        ScoredClaim boundless = SampleClaim.withQuantity(OptionalDouble.empty(), OptionalDouble.empty(), "raid");
        ScoredClaim atMost = SampleClaim.withQuantity(OptionalDouble.empty(), OptionalDouble.of(0), "raid");

        assertThat(counts(Slot.QUANTITY, boundless, boundless)).isEqualTo(Counts.NONE);
        assertThat(counts(Slot.QUANTITY, boundless, atMost)).isEqualTo(new Counts(0, 0, 1));
        assertThat(counts(Slot.QUANTITY, atMost, atMost)).isEqualTo(new Counts(1, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-10-02, 2016-10-03, 2016-10-02, 2016-10-03, 1, 1, 1",
        "2016-10-02, 2016-10-03, 2016-10-02, 2016-10-04, 0, 1, 1",
        ", 2016-10-03, , 2016-10-03, 1, 1, 1",
        ", 2016-10-03, '', 2016-10-03, 0, 1, 1",
        "'', '', , , 0, 0, 0",
        ", , 2016-10-02, , 0, 0, 1",
    })
    void times_agree_when_both_ends_do(
            String goldFrom, String goldTo, String from, String to, int agreed, int inGold, int inFound) {
        assertThat(counts(Slot.TIME, during(goldFrom, goldTo), during(from, to)))
                .isEqualTo(new Counts(agreed, inGold, inFound));
    }

    @Test
    void an_empty_word_fills_no_slot() {
        ScoredClaim empty = SampleClaim.withValues(
                new Values(Optional.empty(), Optional.empty(), Optional.of(""), Optional.empty()));

        assertThat(counts(Slot.MEANS, empty, empty)).isEqualTo(Counts.NONE);
    }

    @Test
    void the_share_weighs_filled_slots_and_skips_those_that_both_leave_empty() {
        ScoredClaim gold = SampleClaim.withSources("a mayor", "an agency");
        ScoredClaim found = SampleClaim.withSources("a mayor");

        // factuality 1 of 1, sources 2 of 3 mentions with weight 2
        assertThat(comparison.compare(gold, found).share()).isEqualTo((1 + 2 * 2.0 / 3) / 3);
    }

    private static ScoredClaim during(String earliest, String latest) {
        Days days = new Days(Optional.ofNullable(earliest), Optional.ofNullable(latest));
        return SampleClaim.withValues(
                new Values(Optional.of(days), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Counts counts(Slot slot, ScoredClaim gold, ScoredClaim found) {
        return Objects.requireNonNull(comparison.compare(gold, found).bySlot().get(slot));
    }
}
