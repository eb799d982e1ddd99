package stemma.link.arithmetic.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import stemma.claim.Quantity;
import stemma.claim.Quantity.Mark;
import stemma.link.arithmetic.interval.End;
import stemma.link.arithmetic.interval.Interval;
import stemma.link.arithmetic.interval.Range;
import stemma.link.arithmetic.interval.Ratio;
import stemma.link.arithmetic.rule.Rule;

/**
 * A number in a sum: what is known of it, and the one number that stands for it if it was said as one.
 *
 * <p>Measures are read as rounded to the last of their digits that is not zero: 25 km² is 24.5 to 25.5, 40 km² is 35 to 45.
 * Counts of people and things are meant as they stand. "Nearly 30" lies below 30, "about 30" may be anything and is expected
 * around 30.
 *
 * @param value what is known of it
 * @param said the one number that was said or that follows from such, if any
 * @param unit as in {@link Quantity}
 */
public record Figure(Interval value, Optional<Ratio> said, String unit) {

    public static final String PERCENT = "percent";
    public static final String AREA = "km2";

    private static final Ratio HALF = Ratio.of(0.5);

    /** The number of a quantity, unless it has none or more than one reading. */
    public static Optional<Figure> of(Quantity quantity) {
        Quantity.Bounds bounds = quantity.bounds();
        if (bounds.low().isEmpty() && bounds.high().isEmpty()) {
            return Optional.empty();
        }
        boolean one = bounds.low().equals(bounds.high());
        Optional<Ratio> said = one ? Optional.of(Ratio.of(bounds.low().orElseThrow())) : Optional.empty();
        if (one && !quantity.is(Mark.APPROX)) {
            return rounded(bounds.low().orElseThrow(), quantity.unit());
        }
        return hard(quantity).intersect(all(quantity.unit())).map(hard -> {
            Range soft = soft(bounds).intersect(hard).orElse(hard);
            return new Figure(new Interval(hard, soft), said, quantity.unit());
        });
    }

    /** A number that was said without a hedge; empty for one that cannot be, such as a share above the whole. */
    public static Optional<Figure> rounded(double number, String unit) {
        Ratio said = Ratio.of(number);
        boolean whole = unit.equals(PERCENT) && said.equals(Ratio.HUNDRED);
        Range meant = isMeasure(unit) && number > 0 && !whole ? around(number) : Range.between(said, said);
        return all(unit).contains(said)
                ? meant.intersect(all(unit)).map(range -> new Figure(Interval.of(range), Optional.of(said), unit))
                : Optional.empty();
    }

    private static Range around(double number) {
        Ratio said = Ratio.of(number);
        int decimals = BigDecimal.valueOf(number).stripTrailingZeros().scale();
        Ratio half = Ratio.of(BigDecimal.ONE.scaleByPowerOfTen(-decimals).doubleValue())
                .times(HALF);
        return Range.between(said.minus(half), said.plus(half));
    }

    private static boolean isMeasure(String unit) {
        return switch (unit) {
            case AREA, PERCENT, "km", "tonne" -> true;
            default -> false;
        };
    }

    private static Range all(String unit) {
        return unit.equals(PERCENT) ? Range.SHARES : Range.COUNTS;
    }

    private static Range hard(Quantity quantity) {
        Quantity.Bounds bounds = quantity.bounds();
        if (!quantity.is(Mark.APPROX)) {
            return new Range(
                    bounds.low().stream()
                            .mapToObj(n -> new End(Ratio.of(n), bounds.lowOpen()))
                            .findFirst(),
                    bounds.high().stream()
                            .mapToObj(n -> new End(Ratio.of(n), bounds.highOpen()))
                            .findFirst());
        }
        boolean below = bounds.high().isPresent() && bounds.softHigh().equals(bounds.high());
        return below
                ? new Range(
                        Optional.empty(),
                        Optional.of(End.open(Ratio.of(bounds.high().getAsDouble()))))
                : Range.COUNTS;
    }

    private static Range soft(Quantity.Bounds bounds) {
        return new Range(
                bounds.softLow().stream().mapToObj(n -> End.closed(Ratio.of(n))).findFirst(),
                bounds.softHigh().stream()
                        .mapToObj(n -> End.closed(Ratio.of(n)))
                        .findFirst());
    }

    /** What a rule gives for these numbers; empty if they cannot all be right. */
    public static Optional<Figure> by(Rule rule, List<Figure> operands, String unit) {
        Optional<Ratio> said = operands.stream().allMatch(one -> one.said.isPresent())
                ? rule.of(operands.stream()
                                .map(one -> Interval.exactly(one.said.orElseThrow()))
                                .toList())
                        .flatMap(Figure::point)
                : Optional.empty();
        return rule.of(operands.stream().map(Figure::value).toList()).map(value -> new Figure(value, said, unit));
    }

    private static Optional<Ratio> point(Interval interval) {
        Optional<Ratio> low = interval.hard().low().map(End::at);
        return low.equals(interval.hard().high().map(End::at)) ? low : Optional.empty();
    }

    /** For a sum: {@code 45 km²}, {@code 60 % (57.3 to 62.6 %)}, {@code more than 85 %}. */
    public String words() {
        if (point(value).isPresent()) {
            return said.orElseGet(() -> point(value).orElseThrow()) + sign();
        }
        return said.map(number -> number + sign() + " (" + Words.of(value.soft()) + sign() + ")")
                .orElseGet(() -> Words.of(value.hard()) + sign());
    }

    /** As it was said, without what rounding makes of it; "about" where it was hedged. */
    public String plain() {
        boolean sure = value.hard().equals(value.soft()) && value.hard().high().isPresent();
        return said.map(number -> (sure ? "" : "about ") + number + sign()).orElseGet(this::words);
    }

    private String sign() {
        return switch (unit) {
            case AREA -> " km²";
            case PERCENT -> " %";
            case "km", "tonne" -> " " + unit;
            default -> "";
        };
    }
}
