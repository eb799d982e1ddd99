/**
 * Which words say that something happened, and who fills which slot of it.
 *
 * <p>A {@link stemma.extract.frame.Frame} is data: triggers, roles, conditions, examples. {@link
 * stemma.extract.frame.FrameMatcher} finds the frames of one sentence and gives {@link stemma.extract.frame.FrameMatch}es:
 * heads of noun phrases by slot, nothing resolved. It sees one sentence only; what carries over from other claims is the
 * reading's business.
 *
 * <p>Triggers with more words win over the words in them ("take control" is no {@code controls}). At one word a type is
 * made once, by the first frame that applies.
 *
 * <p>Traps: a participle before its noun tells a state ("the captured town") and triggers nothing. A noun that names an
 * event takes the arguments of its light verb ("the army carried out raids on the hill").
 *
 * <pre>{@code
 * for (FrameMatch match : matcher.match(grammar)) {
 *     match.frame().name();              // "kill"
 *     match.fillers(Slot.PATIENT);       // heads of noun phrases
 * }
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.extract.frame;
