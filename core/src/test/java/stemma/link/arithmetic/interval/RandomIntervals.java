package stemma.link.arithmetic.interval;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small intervals, many of which touch, are open, or have no end; and the numbers to try them with. */
public final class RandomIntervals {

    /** Halves and thirds from nothing to eight. */
    private static final List<Ratio> NUMBERS = IntStream.rangeClosed(0, 48)
            .filter(n -> n % 3 == 0 || n % 2 == 0)
            .mapToObj(n -> Ratio.of(n).dividedBy(Ratio.of(6)))
            .toList();

    private final Random random;
    private final Ratio scale;

    /**
     * A source of intervals.
     *
     * @param scale by which the small numbers are multiplied: 1 for counts, 12.5 for percents
     */
    public RandomIntervals(long seed, Ratio scale) {
        this.random = new Random(seed);
        this.scale = scale;
    }

    public RandomIntervals(long seed) {
        this(seed, Ratio.of(1));
    }

    public Interval next() {
        Range hard = count();
        return new Interval(hard, hard.intersect(range()).orElse(hard));
    }

    private Range count() {
        while (true) {
            Optional<Range> count = range().intersect(Range.COUNTS);
            if (count.isPresent()) {
                return count.get();
            }
        }
    }

    Range range() {
        while (true) {
            Optional<End> low = end();
            Optional<End> high = end();
            boolean fits = low.isEmpty()
                    || high.isEmpty()
                    || low.get().at().compareTo(high.get().at()) < 0
                    || (low.equals(high) && !low.get().open());
            if (fits) {
                return new Range(low, high);
            }
        }
    }

    private Optional<End> end() {
        Ratio at = Ratio.of(random.nextInt(9)).times(scale);
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(new End(at, random.nextBoolean()));
    }

    /** The numbers of a range, of those that are tried. */
    public Stream<Ratio> numbersOf(Range range) {
        return NUMBERS.stream().map(number -> number.times(scale)).filter(range::contains);
    }
}
