/**
 * Bytes to reports: files, lines and rows become documents with zones and evidence of their day.
 *
 * <p>Whatever cannot be read is a {@link stemma.text.Finding}, and the rest of the pile still counts.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest;
