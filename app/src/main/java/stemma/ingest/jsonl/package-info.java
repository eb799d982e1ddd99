/**
 * JSON lines: one line is one report.
 *
 * <p>{@link stemma.ingest.jsonl.JsonlFormat} reads files that end in {@code .jsonl}. Each line is an object with {@code id}
 * and {@code text} and, where known, {@code title}, {@code publisher}, {@code published} (a day, a month, or first and last
 * day), {@code author}, {@code url}, {@code language} and {@code note}. {@link stemma.ingest.stream.ByteLines} cuts the file
 * into lines in bounded memory, {@link stemma.ingest.jsonl.Row} reads one of them.
 *
 * <p>A line that cannot be read is a finding with its number, and the next line is read. A fault in a field that a report can
 * do without (a day that is none, a title that is a number) costs that field only. Blank lines are passed over. Keys that
 * are not known are named once.
 *
 * <p>Traps: the hash is that of the row's text, not of the line. A line has 20 MB at most, whatever the file has. A text
 * with half of a surrogate pair ({@code "\ud83d"} alone), which JSON can write and no export can, is a finding: texts are
 * never edited.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.jsonl;
