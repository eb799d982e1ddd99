/**
 * Which of a million strings is this one, and which are one slip of the pen away from it?
 *
 * <p>{@link stemma.resolve.place.index.TextTable} finds strings by their text, {@link stemma.resolve.place.index.WordPrefixes}
 * tells whether a name begins with these words, and {@link stemma.resolve.place.index.Misspellings} finds what differs by
 * one letter. All three hold numbers in plain arrays, so that a gazetteer of a million names fits into a few hundred megabytes
 * and a question costs no object.
 *
 * <pre>{@code
 * TextTable table = new TextTable(List.of("homs", "hama", "homs"));
 * for (int at = table.first("homs"); at >= 0; at = table.next(at)) {
 *     // 0, then 2
 * }
 * }</pre>
 *
 * <p>Nothing here knows of places, folding or sounds; {@code resolve.place} brings these. Everything is immutable and safe for
 * several threads.
 *
 * <p>Trap: a prefix is known by its hash only, so a wrong yes is possible, and costs nothing but a look into the table.
 */
@org.jspecify.annotations.NullMarked
package stemma.resolve.place.index;
