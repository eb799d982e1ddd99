/**
 * Which share of an area has a side lost, by all that reports tell of ground that was taken, is held or is left?
 *
 * <p>{@link stemma.link.arithmetic.ground.GroundFinder} is the door. {@code GroundReader} reads a claim as ground taken since a
 * start, gained in some days, or held at a day, in percent or in square kilometres; {@code Areas} tells of which place.
 * {@code Whole} is how large a claim says that the area is. {@code Losers} tells whose losses claims bear on, and
 * {@code GroundSums} brings each claim to the one dimension in which they can be compared: the share that this side no longer
 * holds. What came of a sum, a number or claims that do not go together, is an {@code Outcome}.
 *
 * <pre>{@code
 * taken 25 of 45       25/45 are no longer held
 * 6 left, 45 in all    100 % less 6/45 are no longer held
 * 12 gained that day   100 % less (6 + 12)/45 were no longer held the day before
 * another holds 70 %   at least 70 % are no longer held
 * }</pre>
 *
 * <p>Traps: what is left and what was taken make up the whole for "no longer held by A", never for "held by B", who may be one of
 * several. "Taken" without a window counts as all that was taken up to then only where it is a share. Counts of quarters and
 * districts are no areas and stay out. A claim that names nobody who took something is read as taken from the one side that took
 * nothing; where there are several, it is left out. A number without a day can fit others and never conflicts with any.
 */
@NullMarked
package stemma.link.arithmetic.ground;

import org.jspecify.annotations.NullMarked;
