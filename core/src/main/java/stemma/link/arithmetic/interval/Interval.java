package stemma.link.arithmetic.interval;

import java.util.Optional;

/**
 * What is known of a number: where it must lie, and where a reader expects it.
 *
 * @param hard out of which only a mistake could lead; nowhere below zero
 * @param soft what a reader expects; lies within {@code hard}
 */
public record Interval(Range hard, Range soft) {

    private static final Interval HUNDRED = exactly(Ratio.HUNDRED);

    public Interval {
        if (!Range.COUNTS.contains(hard)) {
            throw new IllegalArgumentException("a count or measure is nowhere below zero, not " + hard);
        }
        if (!hard.contains(soft)) {
            throw new IllegalArgumentException("what a reader expects, " + soft + ", must lie within " + hard);
        }
    }

    public static Interval of(Range range) {
        return new Interval(range, range);
    }

    public static Interval exactly(Ratio number) {
        return of(Range.between(number, number));
    }

    public Interval plus(Interval other) {
        return new Interval(hard.plus(other.hard), soft.plus(other.soft));
    }

    /** What is left when the other is taken away; empty if there never was so much. */
    public Optional<Interval> minus(Interval other) {
        return hard.minus(other.hard).map(range -> new Interval(range, expected(soft.minus(other.soft), range)));
    }

    /** This number as a share of a whole that holds it, in percent; empty if it is more than the whole. */
    public Optional<Interval> shareOf(Interval whole) {
        return share(hard, whole.hard).map(range -> new Interval(range, expected(share(soft, whole.soft), range)));
    }

    private static Optional<Range> share(Range part, Range whole) {
        return part.dividedBy(whole).times(HUNDRED.hard).intersect(Range.SHARES);
    }

    /** How many this share, in percent, of a whole is. */
    public Interval percentOf(Interval whole) {
        return new Interval(
                hard.times(whole.hard).dividedBy(HUNDRED.hard),
                soft.times(whole.soft).dividedBy(HUNDRED.hard));
    }

    /** Any number that is no less. */
    public Interval orMore() {
        return new Interval(new Range(hard.low(), Optional.empty()), new Range(soft.low(), Optional.empty()));
    }

    /** What both allow, if there is anything; where they only meet outside of what readers expect, all of that is expected. */
    public Optional<Interval> intersect(Interval other) {
        return hard.intersect(other.hard)
                .map(range -> new Interval(range, expected(soft.intersect(other.soft), range)));
    }

    private static Range expected(Optional<Range> soft, Range hard) {
        return soft.flatMap(hard::intersect).orElse(hard);
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        return new Interval(hard.hull(other.hard), soft.hull(other.soft));
    }

    /** Whether both can hold. */
    public boolean meets(Interval other) {
        return hard.intersect(other.hard).isPresent();
    }

    /** Whether both can hold, as a reader expects them. */
    public boolean softlyMeets(Interval other) {
        return soft.intersect(other.soft).isPresent();
    }
}
