/**
 * Two cases side by side: which reports and claims came, went or changed, and which slot or rule did it?
 *
 * <p>{@link stemma.app.difference.Difference} walks through both cases, report by report, and notes every
 * {@link stemma.app.difference.Change}; a changed report or claim names each {@link stemma.app.difference.SlotChange}: the
 * value before and after, and the rules that filled it. {@link stemma.app.difference.DifferenceText} and
 * {@link stemma.app.difference.DifferenceJson} tell of it.
 *
 * <pre>{@code
 * Difference difference = Difference.between(before, after);
 * new DifferenceText(words).rows(difference, 50).forEach(row -> print(row));
 * }</pre>
 *
 * <p>Traps: claims are matched by their id within the report of the same id. The id of a claim holds the report's text, day
 * and publisher, so a report whose text was corrected loses all its claims and gains others; a rule that fills a slot
 * better keeps the id. A claim that differs in its revision or in the words of a reason only states what it stated before:
 * it is counted as revised and not listed.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.difference;
