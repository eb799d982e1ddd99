/**
 * Which reports has a case, and under which ids?
 *
 * <p>{@link stemma.app.roster.Roster} takes what ingest finds, item by item. It puts each report on a
 * {@link stemma.app.roster.Shelf}, which is a file, and keeps a {@link stemma.app.roster.Slip} of it: its id, where it came
 * from, and hashes by which two copies of one report are told. So a pile takes a few hundred bytes of memory a report until
 * the reports are read.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>What comes back from the shelf bears the id and the places of its slip, which may have changed meanwhile: an id that two
 *       reports share is given to one of them only, and copies are one report with several places.
 *   <li>Which report keeps an id depends on the reports only, never on the order in which they came.
 *   <li>The file of a shelf goes when the shelf is closed.
 * </ul>
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (Shelf shelf = Shelf.at(file); Stream<Item> items = pile.items()) {
 *     for (Slip slip : Roster.of(items, shelf).reports()) {
 *         Document report = shelf.take(slip);
 *     }
 * }
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.app.roster;
