/**
 * Which number follows from others, and why?
 *
 * <p>A {@link stemma.link.arithmetic.rule.Rule} takes the numbers that it is about, in the order that its page says, and gives
 * the number that follows, or nothing if they cannot all be right. It has a name, a plain sentence that says why it may do so,
 * and a way to write the step as a sum that a reader can follow. Rules know nothing of reports; who applies one sees to it that
 * its conditions hold, and says which of them are assumptions.
 *
 * <pre>{@code
 * new ShareOfWhole().of(List.of(taken, whole))        // 53.8 to 57.3
 * new ShareOfWhole().sum(List.of("25 km²", "45 km²"), "55.6 %")
 * //   "25 km² of 45 km² is 55.6 %"
 * }</pre>
 *
 * <p>Each is held against brute force over small numbers: whatever numbers fit the rule's condition and the operands, the number
 * that they give lies in the result.
 *
 * <p>Traps: what is left and what was taken make up the whole for "no longer held by A" only; ground that A lost need not be B's,
 * so {@link stemma.link.arithmetic.rule.HeldByAnother} runs one way. Rules that bound a number from below only
 * ({@link stemma.link.arithmetic.rule.PartWithinWhole} and those like it) say nothing of its upper end.
 */
@NullMarked
package stemma.link.arithmetic.rule;

import org.jspecify.annotations.NullMarked;
