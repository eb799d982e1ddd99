/**
 * Between which ends does a number lie, if it comes from others that are only known between ends?
 *
 * <p>{@link stemma.link.arithmetic.interval.Interval} is the value that everything else computes with. It holds two
 * {@link stemma.link.arithmetic.interval.Range}s: the <em>hard</em> one, out of which only a mistake could lead, and within it
 * the <em>soft</em> one, which a reader expects ("more than 85 %" is hardly 97 %). A range has up to two
 * {@link stemma.link.arithmetic.interval.End}s, each open or closed; a missing one is infinite. Ends are exact fractions
 * ({@link stemma.link.arithmetic.interval.Ratio}), so that 3 + 45 is 48 and an open end stays where it is.
 *
 * <pre>{@code
 * Interval left = Interval.of(Range.between(Ratio.of(5.5), Ratio.of(6.5)));
 * Interval whole = Interval.of(Range.between(Ratio.of(44.5), Ratio.of(45.5)));
 * left.shareOf(whole)      // 12.1 to 14.6 (percent)
 * }</pre>
 *
 * <p>All operations are sound: whatever numbers lie within the operands, what they give lies within the result (Moore 1966).
 * They treat operands as if nothing tied one to another, so that the same number used twice widens the result; write a sum so
 * that each number stands in it once. Both parts of an interval are computed by the same operation and stay within each other,
 * because every operation is monotone under inclusion.
 *
 * <p>Traps: numbers here are counts and measures and never below zero; a difference is cut off at zero, and a share at 0 and
 * 100. An operation that leaves nothing over gives an empty {@code Optional}: the operands cannot all be right.
 */
@NullMarked
package stemma.link.arithmetic.interval;

import org.jspecify.annotations.NullMarked;
