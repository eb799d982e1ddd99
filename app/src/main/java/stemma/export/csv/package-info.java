/**
 * A case for people who work in spreadsheets: {@code ledger.csv}, one row a claim.
 *
 * <p>{@link stemma.export.csv.LedgerCsv} names the columns and fills them; {@link stemma.export.csv.Cells} puts several
 * values into one cell. The table is for reading and sorting; what holds every span is {@code ledger.jsonl}, and the
 * column {@code id} leads there.
 *
 * <p>What only the other reports of a pile tell of a claim's places is known when reading is done:
 * {@link stemma.export.csv.LedgerCsv#told} puts it into a finished row.
 *
 * <p>Several values in a cell are joined by "; ", sources by " ← " with the innermost (who said it first) on the left.
 * {@code low} and {@code high} are the bounds that the words allow. A vague quantity ("dozens") has neither, because nobody
 * gave that figure: its word stands in {@code quantity}, and {@code marks} says <i>vague</i>. A malformed number has neither
 * as well, and {@code marks} lists what it may mean.
 *
 * <p>Traps: a spreadsheet runs a cell that starts with =, +, - or @ as a formula, and a report may hold such text on
 * purpose. Such cells (and those that start with a tab or carriage return) get a leading apostrophe, which spreadsheets
 * show as text and which readers of the file must drop. Runs of white space within a cell become one blank. The file is
 * UTF-8 without byte-order mark, with {@code \n} line ends.
 */
@org.jspecify.annotations.NullMarked
package stemma.export.csv;
