/**
 * Bytes to reports: files, lines and rows become documents with zones and evidence of their day.
 *
 * <p>Whatever cannot be read is a {@link stemma.text.Finding}, and the rest of the pile still counts.
 *
 * <p>An {@link stemma.ingest.Item} is what reading an input gives: a report or a problem. Each format stands in a package of
 * its own below this one and knows this one, never the reverse; {@code stemma.app} holds the list of formats.
 *
 * <p>Traps: a text file's text is kept verbatim, so that offsets count in the file. A day that a file does not tell is an
 * interval with its evidence, never the day on which the file was saved. A folder's order is that of its names, so that
 * the same files always come in the same order.
 *
 * <p>A small example: a folder with one good file, one that is empty and one with broken UTF-8 gives one report and two
 * problems, each with one sentence that says what to do.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest;
