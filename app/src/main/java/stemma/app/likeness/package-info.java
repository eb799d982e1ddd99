/**
 * Which claims could a reader take for one another, and in what do they differ?
 *
 * <p>{@link stemma.app.likeness.Likeness} compares two {@link stemma.app.told.Told}: they are look-alikes when they are of
 * one group of types (attack, killed and injured are one) and when their places and days are equal, nested, meet or are
 * unsaid. A {@link stemma.app.likeness.LookAlike} lists each {@link stemma.app.likeness.Part} in which they differ, with
 * words for a person. {@link stemma.app.likeness.LookAlikes} ranks them.
 *
 * <p>This is a first, honest form of "not comparable, because …". It says in what two claims differ, and never that they
 * agree, contradict or speak of one happening: that is for the linking of claims across reports.
 *
 * <p>Traps. A claim without a day cannot speak of what came after its report appeared; one in a report without a day may
 * speak of any day. A place that could not be resolved may be any place, unless its words are the same. What one sentence
 * says of one happening, and repetitions in the same report, are no look-alikes.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.likeness;
