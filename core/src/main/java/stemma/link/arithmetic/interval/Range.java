package stemma.link.arithmetic.interval;

import java.util.Optional;

/**
 * All numbers between two ends; never empty.
 *
 * @param low the lower end, or empty where there is none
 * @param high the upper end, or empty where there is none
 */
public record Range(Optional<End> low, Optional<End> high) {

    /** Every count and measure. */
    public static final Range COUNTS = atLeast(Ratio.ZERO);

    /** Every share, in percent. */
    public static final Range SHARES = between(Ratio.ZERO, Ratio.HUNDRED);

    public Range {
        if (low.isPresent() && high.isPresent() && isEmpty(low.get(), high.get())) {
            throw new IllegalArgumentException("a range from " + low.get() + " to " + high.get() + " holds no number");
        }
    }

    public static Range between(Ratio low, Ratio high) {
        return new Range(Optional.of(End.closed(low)), Optional.of(End.closed(high)));
    }

    public static Range atLeast(Ratio low) {
        return new Range(Optional.of(End.closed(low)), Optional.empty());
    }

    public boolean contains(Ratio number) {
        return contains(between(number, number));
    }

    /** Whether every number of the other lies in this one. */
    public boolean contains(Range other) {
        return low.map(end -> other.low
                                .filter(inner -> isInside(inner, end, inner.at().compareTo(end.at())))
                                .isPresent())
                        .orElse(true)
                && high.map(end -> other.high
                                .filter(inner -> isInside(inner, end, end.at().compareTo(inner.at())))
                                .isPresent())
                        .orElse(true);
    }

    private static boolean isInside(End inner, End outer, int distance) {
        return distance > 0 || (distance == 0 && (inner.open() || !outer.open()));
    }

    /** The numbers of both, if there are any. */
    public Optional<Range> intersect(Range other) {
        Optional<End> from = inner(low, other.low, 1);
        Optional<End> to = inner(high, other.high, -1);
        return from.isPresent() && to.isPresent() && isEmpty(from.get(), to.get())
                ? Optional.empty()
                : Optional.of(new Range(from, to));
    }

    /** The smallest range that holds both. */
    public Range hull(Range other) {
        return new Range(outer(low, other.low, -1), outer(high, other.high, 1));
    }

    Range plus(Range other) {
        return new Range(
                low.flatMap(a -> other.low.map(b -> a.with(b, Ratio::plus))),
                high.flatMap(a -> other.high.map(b -> a.with(b, Ratio::plus))));
    }

    /** What is left, of those differences that are no less than nothing. */
    Optional<Range> minus(Range other) {
        return new Range(
                        low.flatMap(a -> other.high.map(b -> a.with(b, Ratio::minus))),
                        high.flatMap(a -> other.low.map(b -> a.with(b, Ratio::minus))))
                .intersect(COUNTS);
    }

    /** The products of the numbers of two ranges, none of which is below zero. */
    Range times(Range other) {
        return new Range(
                Optional.of(nonNegative(low).times(nonNegative(other.low))),
                high.flatMap(a -> other.high.map(b -> a.times(b))).or(() -> zeroIfNothing(other)));
    }

    private Optional<End> zeroIfNothing(Range other) {
        boolean nothing = isNothing() || other.isNothing();
        return nothing ? Optional.of(End.closed(Ratio.ZERO)) : Optional.empty();
    }

    private boolean isNothing() {
        return high.filter(end -> end.at().equals(Ratio.ZERO)).isPresent();
    }

    /** The quotients of numbers that are not below zero by numbers above zero. */
    Range dividedBy(Range other) {
        End least = nonNegative(low);
        End from = other.high
                .filter(end -> end.at().compareTo(Ratio.ZERO) > 0)
                .map(end -> least.dividedBy(end))
                .orElseGet(() -> new End(Ratio.ZERO, least.open() || !least.at().equals(Ratio.ZERO)));
        Optional<End> divisor = other.low.filter(end -> end.at().compareTo(Ratio.ZERO) > 0);
        Optional<End> to = isNothing() ? high : high.flatMap(a -> divisor.map(b -> a.dividedBy(b)));
        return new Range(Optional.of(from), to);
    }

    private static End nonNegative(Optional<End> end) {
        return end.filter(one -> one.at().compareTo(Ratio.ZERO) >= 0).orElse(End.closed(Ratio.ZERO));
    }

    private static boolean isEmpty(End low, End high) {
        int order = low.at().compareTo(high.at());
        return order > 0 || (order == 0 && (low.open() || high.open()));
    }

    /** The end that lies further inside; a missing one lies outside of all. */
    private static Optional<End> inner(Optional<End> a, Optional<End> b, int inwards) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        int order = inwards * a.get().at().compareTo(b.get().at());
        boolean first = order > 0 || (order == 0 && a.get().open());
        return first ? a : b;
    }

    private static Optional<End> outer(Optional<End> a, Optional<End> b, int outwards) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        int order = outwards * a.get().at().compareTo(b.get().at());
        boolean first = order > 0 || (order == 0 && !a.get().open());
        return first ? a : b;
    }
}
