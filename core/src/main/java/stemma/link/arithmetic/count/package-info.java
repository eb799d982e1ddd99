/**
 * Which counts of people and things add up, and which cannot all be right?
 *
 * <p>{@link stemma.link.arithmetic.count.CountFinders} lists the finders. {@code JointFinder}: the killed and the injured, and a
 * number of both together. {@code PartsFinder}: a town's total, and the counts of its quarters. {@code ShareFinder}: "109 of the
 * dead", as a share of their number. {@code SubsetFinder}: more women than people. {@code LongerFinder}: more in a day than in the
 * week, or a later figure of one counter that is lower. A {@code Counted} is a claim with its number, a {@code Timed} one with
 * place and days. {@link stemma.link.arithmetic.count.Happenings} and {@link stemma.link.arithmetic.count.PartWords} are handed in.
 *
 * <pre>{@code
 * killed 3, injured 45, "at least 48 killed and injured"
 * //   3 + 45 = 48.  Both entail the third.
 * }</pre>
 *
 * <p>Traps: parts are added only within one report; two reports may count different things by one word. Where parts do not add up
 * to a total nothing is said, because a report need not name all parts. A count of some days is taken to leave nothing out only if
 * it is one since a start, or if both counts are one counter's. Words such as "dozens" and numbers with several readings are never
 * added. A joint number says nothing of the dead alone, so that no contradiction is drawn from it but with both its parts.
 */
@NullMarked
package stemma.link.arithmetic.count;

import org.jspecify.annotations.NullMarked;
