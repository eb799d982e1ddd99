/**
 * Which claims speak of the same happening (event coreference, within and across documents)?
 *
 * <p>{@link stemma.link.occurrence.OccurrenceFinder} goes about it as a reader does: first within each report, where each claim
 * joins the group before it that it is likest to, then between reports, the likest groups first. How like two claims are is the
 * sum of what a few {@code Sign}s say: place, day, number, means, nearness in the text, the words that two sentences share (the rare
 * ones most), and whether the reports tell one story. A sign can also rule a pair out, as two different streets do.
 *
 * <p>Attack, killed, injured and damaged are one group of types, each other type is one by itself; states and demands are no
 * happenings and stand in no occurrence.
 *
 * <p>A report that says, claim for claim, what another says in the same words on the same day ({@code Twins}) finds nothing of its
 * own and goes where that one goes.
 *
 * <p>The result does not depend on the order of the reports, and an occurrence's id is made of the least id of its claims.
 *
 * <p>Traps: a whole day's toll and that of one street are two happenings; a list of towns and one of the towns, too. Within a
 * report unequal numbers for nested places tell them apart. Tolls rise, so that a higher number alone says nothing.
 */
@org.jspecify.annotations.NullMarked
package stemma.link.occurrence;
