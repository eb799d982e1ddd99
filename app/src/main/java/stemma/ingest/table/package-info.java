/**
 * Tables: one row is one report.
 *
 * <p>{@link stemma.ingest.table.TableFormat} reads files that end in {@code .csv} or {@code .tsv}, in UTF-8, parted by
 * commas, semicolons, tabs or bars, whichever the first line has most of. That line names the columns. Which of them holds
 * the text, the title and so on a person says ({@link stemma.ingest.table.Columns}); what is not said is told by the names
 * that tables commonly use ({@code columns.yaml}), and a note says what was guessed.
 *
 * <p>How they meet: {@link stemma.ingest.table.Rows} cuts the file into rows in bounded memory, with
 * {@link stemma.ingest.table.Quotes} following the quotation marks; {@link stemma.ingest.table.Header} knows where each
 * field stands; {@link stemma.ingest.table.TableReader} makes documents of the rows.
 *
 * <p>What is wrong with one row costs that row: too many or too few cells, no text, a quotation mark that is never closed
 * (the next line is a new row), a line that is no UTF-8. A day that is none costs only the day. Without a column for the text
 * no row is read.
 *
 * <p>Traps: the hash is that of the row's text. A row without an id is named by the file and a hash of its text, so that its
 * name stays when rows are added before it. {@code 4/6/2016} has two readings; the evidence is the interval from one to the
 * other. Offsets count in the text of the cell, whose line breaks are kept.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.table;
