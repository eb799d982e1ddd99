package stemma.link.arithmetic.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever numbers lie in the operands, what they give lies in the result: held against all small fractions. */
class IntervalRandomTest {

    private static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    private static void isSound(
            RandomIntervals random, Operands operands, Optional<Interval> result, BinaryOperator<Ratio> operation) {
        check(random, operands.a().hard(), operands.b().hard(), result.map(Interval::hard), operation);
        if (random.numbersOf(operands.a().soft()).findAny().isPresent() && result.isPresent()) {
            assertThat(result.get().hard().contains(result.get().soft())).isTrue();
        }
    }

    private record Operands(Interval a, Interval b) {}

    private static void check(
            RandomIntervals random, Range a, Range b, Optional<Range> result, BinaryOperator<Ratio> operation) {
        random.numbersOf(a)
                .forEach(x -> random.numbersOf(b).forEach(y -> {
                    Ratio value = operation.apply(x, y);
                    if (value.compareTo(Ratio.ZERO) >= 0) {
                        assertThat(result.filter(range -> range.contains(value)))
                                .as("%s of %s and %s of %s give %s, not in %s", x, a, y, b, value, result)
                                .isPresent();
                    }
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sums_and_differences_exclude_nothing(long seed) {
        RandomIntervals random = new RandomIntervals(seed);
        Operands operands = new Operands(random.next(), random.next());

        isSound(random, operands, Optional.of(operands.a().plus(operands.b())), Ratio::plus);
        isSound(random, operands, operands.a().minus(operands.b()), Ratio::minus);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shares_and_their_way_back_exclude_nothing(long seed) {
        RandomIntervals random = new RandomIntervals(seed);
        Operands operands = new Operands(random.next(), random.next());
        Ratio none = Ratio.of(-1);

        isSound(
                random,
                operands,
                operands.a().shareOf(operands.b()),
                (part, whole) -> whole.equals(Ratio.ZERO) || part.compareTo(whole) > 0
                        ? none
                        : part.times(Ratio.HUNDRED).dividedBy(whole));
        isSound(
                random,
                operands,
                Optional.of(operands.a().percentOf(operands.b())),
                (share, whole) -> share.times(whole).dividedBy(Ratio.HUNDRED));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_number_is_in_both_exactly_if_it_is_in_what_they_share(long seed) {
        RandomIntervals random = new RandomIntervals(seed);
        Interval a = random.next();
        Interval b = random.next();

        random.numbersOf(Range.COUNTS)
                .forEach(number -> assertThat(a.intersect(b)
                                .filter(shared -> shared.hard().contains(number))
                                .isPresent())
                        .as("%s in %s and %s", number, a, b)
                        .isEqualTo(a.hard().contains(number) && b.hard().contains(number)));
        assertThat(a.intersect(b)).isEqualTo(b.intersect(a));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_hull_holds_both(long seed) {
        RandomIntervals random = new RandomIntervals(seed);
        Interval a = random.next();
        Interval b = random.next();

        assertThat(a.hull(b).hard().contains(a.hard()) && a.hull(b).hard().contains(b.hard()))
                .isTrue();
        assertThat(a.hull(b).soft().contains(a.soft()) && a.hull(b).soft().contains(b.soft()))
                .isTrue();
    }
}
