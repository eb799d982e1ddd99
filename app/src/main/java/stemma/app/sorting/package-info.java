/**
 * In which order do lines stand that are too many to be held?
 *
 * <p>{@link stemma.app.sorting.SortedLines} takes lines with keys and gives them back in the order of the keys. It holds some of them, and
 * writes the others to {@link stemma.app.sorting.Run}s, sorted files that it merges at the end. Comparing makes a hundred links for a
 * claim, so that those of a large pile fit on a disk but not into memory.
 *
 * <p>Traps:
 *
 * <ul>
 *   <li>Lines with one key come back in the order in which they came.
 *   <li>Keys are compared as {@link java.lang.String#compareTo} does, by UTF-16 code units.
 *   <li>The files go when the lines are closed; what a killed process leaves is removed as any unfinished file of a case is.
 * </ul>
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (SortedLines lines = new SortedLines(number -> draft.aside("links." + number))) {
 *     lines.add("b", "second");
 *     lines.add("a", "first");
 *     lines.each(file::write);
 * }
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package stemma.app.sorting;
