/**
 * When, in drafts: which words of time are a draft's own, and which day it has from what was told before.
 *
 * <p>{@link stemma.reading.pass.time.TimePass} takes the words of time that hang on a draft, or that stand nearest and reach it:
 * {@code TimeReach} knows that they reach participles and second verbs of the same subject, and no relative clause, reason, or what
 * came before or after. {@link stemma.reading.pass.time.SaidPass} notes on which day something was said, which is not the day
 * of what happened, unless a deed is claimed or the saying itself is told, as in a demand. {@link
 * stemma.reading.pass.time.SharedDayPass} gives the one day of a sentence to all of one happening that it
 * tells. Last, {@link stemma.reading.pass.time.CarryPass} carries the day of a happening on: to the next sentences of its
 * paragraph, to a new one that quotes nobody and names no other place, and further where a sentence points back to it ({@link
 * stemma.reading.pass.PointsBack}).
 *
 * <p>Example: "The clash was on Sunday. Repairs began. Two guards were killed in the clash." dates the dead to Sunday.
 *
 * <p>Traps: a month holds for what officials said in it, a day does not; a day that is carried is one day, but for a month to which a
 * sentence points back.
 *
 * <pre>{@code
 * new TimePass().apply(report);    // each draft has the words of time that reach it
 * new CarryPass().apply(report);   // the others that day which the report goes on telling of
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.reading.pass.time;
