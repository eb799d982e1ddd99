/**
 * How is a table read, row by row, and what is said of a row that cannot be used?
 *
 * <p>{@link stemma.knowledge.table.Tables} reads tables that ship with Stemma and tables of a user's own alike: cells parted by commas,
 * the first line names the columns. A {@link stemma.knowledge.table.TableRow} gives its cells by those names, as text, list, number or
 * days; {@link stemma.knowledge.table.WordSets} spells out patterns such as <code>{eastern} Aleppo</code>.
 *
 * <p>A row that cannot be used is a {@link stemma.knowledge.table.BadRowException}, which names file, line, what is wrong and what is
 * allowed. In a table that ships with Stemma nobody catches it; in a user's table its finding is told and the other rows count.
 *
 * <pre>{@code
 * for (TableRow row : Tables.rows("mine.csv", text)) {
 *     String id = row.required("id");
 * }
 * }</pre>
 *
 * <p>Trap: a row with too few or too many cells is read, and is bad when the first of them is asked for.
 */
@org.jspecify.annotations.NullMarked
package stemma.knowledge.table;
