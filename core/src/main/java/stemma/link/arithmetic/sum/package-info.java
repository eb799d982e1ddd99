/**
 * How is a number of a report brought into a sum, and how is the sum told?
 *
 * <p>A {@link stemma.link.arithmetic.sum.Figure} is the number of a quantity as it enters a sum: its interval, with what rounding
 * and hedges make of it, and the one number that was said. A {@link stemma.link.arithmetic.sum.Reckoning} starts from the figure
 * of one claim, goes on rule by rule, and gathers premises, assumptions and steps; at its end it becomes a
 * {@link stemma.link.arithmetic.sum.Derivation} of a {@link stemma.link.arithmetic.sum.Dimension}.
 * {@link stemma.link.arithmetic.sum.Answers} sets told and derived numbers of one dimension against each other and makes a
 * {@link stemma.link.arithmetic.sum.Row} of them. All that a {@link stemma.link.arithmetic.sum.Finder} found is a
 * {@link stemma.link.arithmetic.sum.Findings}.
 *
 * <pre>{@code
 * Reckoning left = Reckoning.from(Figure.of(six).orElseThrow(), "c#2", List.of("… is all that they still held."));
 * Reckoning.join(new ShareOfWhole(), List.of(left, whole), "percent")
 *     .map(share -> share.as(dimension, day).sentence());   // "6 km² of 45 km² is 13.3 % (12.1 to 14.6 %)."
 * }</pre>
 *
 * <p>Traps: "25 km²" is 24.5 to 25.5, "40 km²" is 35 to 45, and "25 people" are 25. The hard range of "about 30" is any number;
 * only its soft range says something. Sentences round to one decimal, values do not; "57.3" in a sentence may be 57.3034 in the
 * value. A number that has several readings never enters a sum.
 */
@NullMarked
package stemma.link.arithmetic.sum;

import org.jspecify.annotations.NullMarked;
