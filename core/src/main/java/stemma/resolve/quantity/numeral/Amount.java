package stemma.resolve.quantity.numeral;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** What a numeral says before any hedge. */
public sealed interface Amount {

    /** Parts of one that are kept when a number is told in another unit. */
    double PRECISION = 1e4;

    /** No report counts so many of anything; what looks so is a code. */
    double MOST = 1e15;

    /**
     * One number.
     *
     * @param step from it to the next number that is as round (LINKS: 320,000 to 330,000; 85 to 90)
     */
    public record Exact(double value, double step) implements Amount {

        /** A number whose roundness is told by its last digit that is not zero. */
        public static Exact of(BigDecimal value) {
            BigDecimal bare = value.stripTrailingZeros();
            boolean five = bare.unscaledValue().mod(BigInteger.TEN).intValue() == 5;
            BigDecimal unit = BigDecimal.ONE.movePointLeft(bare.scale());
            BigDecimal step = five ? unit.multiply(BigDecimal.valueOf(5)) : unit;
            return new Exact(value.doubleValue(), step.doubleValue());
        }

        public static Exact of(double value) {
            return of(BigDecimal.valueOf(value));
        }
    }

    /** A number between two: "20 to 30", "two or three". */
    public record Range(double low, double high) implements Amount {}

    /** A word that names no number: "dozens" is 24 or more, and a reader expects fewer than 100. */
    public record Vague(double low, double expectedHigh) implements Amount {}

    /** A number that can be read in several ways. */
    public record Unclear(List<Double> readings) implements Amount {
        public Unclear {
            readings = List.copyOf(readings);
        }
    }

    /** Whether it is small enough to be exact, and so to be a count of anything. */
    default boolean isCountable() {
        return switch (this) {
            case Exact e -> e.value < MOST;
            case Range r -> r.high < MOST;
            case Vague v -> v.low < MOST;
            case Unclear u -> u.readings.stream().allMatch(reading -> reading < MOST);
        };
    }

    /** The amount in another unit, so many times larger. */
    default Amount dividedBy(double factor) {
        return switch (this) {
            case Exact e -> factor == 1 ? e : new Exact(divide(e.value, factor), divide(e.step, factor));
            case Range r -> new Range(divide(r.low, factor), divide(r.high, factor));
            case Vague v -> new Vague(divide(v.low, factor), divide(v.expectedHigh, factor));
            case Unclear u ->
                new Unclear(u.readings.stream().map(r -> divide(r, factor)).toList());
        };
    }

    private static double divide(double value, double factor) {
        return factor == 1 ? value : Math.rint(value / factor * PRECISION) / PRECISION;
    }

    /** Whether it is exactly one, which a noun without a plural ending may follow. */
    public default boolean isOne() {
        return this instanceof Exact e && e.value == 1;
    }
}
