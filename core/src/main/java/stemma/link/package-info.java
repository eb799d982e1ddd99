/**
 * How do the claims of many reports stand to each other?
 *
 * <p>A {@link stemma.link.Statement} is a claim with its report. A {@link stemma.link.Pair} of them can have a {@link
 * stemma.link.Link} of one of ten {@link stemma.link.LinkKind}s on each of three {@link stemma.link.Axis}: where the words come
 * from, whether the values can both hold, how the fact is judged. An {@link stemma.link.Occurrence} is what several claims tell
 * of; a {@link stemma.link.Question} is what several claims answer. {@link stemma.link.Standing} says who stands behind names; it
 * is handed in, like {@link stemma.claim.Places}. {@link stemma.link.Rulings} is what people said of pairs; it goes before what is found.
 *
 * <p>The children each look at one side and are strangers to each other; {@code comparing} brings them together:
 *
 * <pre>
 * occurrence   which claims speak of the same happening?
 * blocking     which pairs are worth holding against each other?
 * copy         which words does one report have from another?
 * question     can the values of two claims both hold?
 * dating       on which days can reports have been published?
 * control      who is said to hold what?
 * responsibility, balance   who is said to have done what; who speaks?
 * settling     what would settle what is open?
 * </pre>
 *
 * <p>The rules are those of the project's page on links; where one label has to do for a pair, the order of {@code LinkKind}
 * decides.
 *
 * <p>Traps: a link joins claims and says nothing about the world. An unknown origin never adds to a count. A report's own
 * voice is no origin. What is not said is not denied: an empty slot opposes nothing.
 */
@org.jspecify.annotations.NullMarked
package stemma.link;
