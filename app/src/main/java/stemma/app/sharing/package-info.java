/**
 * What of a case can be handed on, and how is it made fit for that?
 *
 * <p>A copy to be shared holds the words that claims rest on, not whole reports ({@link stemma.app.sharing.Excerpt}), and in
 * them the names of living private persons, of readers who commented and of children are masked ({@link
 * stemma.app.sharing.Names}). {@link stemma.app.sharing.SharedReport} does that to one report with its claims; {@link
 * stemma.app.sharing.SharedCase} to a case.
 *
 * <p>Who is of public interest is what the table of actors says: whoever it knows keeps their name. Names of the dead stay as
 * published. Every other name of a person that the parser finds is masked, with a sign for each character, so that offsets
 * within the quotes hold.
 *
 * <p>Traps: a parser misses names, so what leaves the house should be read once by a person; the command says so. Ids, days,
 * places and numbers stay, as does the address of a published page: masking hides no report, only people in it. A name that is
 * masked in one place is masked wherever it stands in the same report, also by its parts.
 */
@org.jspecify.annotations.NullMarked
package stemma.app.sharing;
