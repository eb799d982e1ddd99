/**
 * Who is said to hold each place of an area, on some day?
 *
 * <p>{@link stemma.link.control.ControlTable} goes through the claims that a place was taken, is held, was left or is fought over,
 * as far as they speak of the day or of days before it, and gives a {@link stemma.link.control.ControlRow} for each place of
 * the area: who is said to hold it, since when at least and at most, when it was last spoken of, and whether that is
 * contested. Where nobody spoke of a place, the row says so.
 *
 * <p>{@link stemma.link.control.ControlHistory} asks it for every place that is told of and for every day on which an answer
 * changes, so that whoever shows a case need not know the rules.
 *
 * <p>A claim counts for the place that it names, and for the parts of that place only where it tells of the whole ("the whole of
 * the eastern quarters"), never where it tells of a share or a number of unnamed places.
 *
 * <p>A side that is said to have left on a later day holds a place no more; where that leaves nobody, the row is <em>left</em>. Some
 * fighters who leave leave the others there, and people who come back do not tell who holds what they come back to.
 *
 * <p>Words at a place's name that take for granted who holds it ("shells hit rebel-held X") count only where no claim tells of it;
 * such a row is <em>presupposed</em>.
 *
 * <p>Traps: the table says what is said, as of the last claim; nobody may have looked since. A claim whose day is not
 * known is shown as possible. Two names for holders are two holders unless the table of actors makes them one side.
 */
@org.jspecify.annotations.NullMarked
package stemma.link.control;
