/**
 * How is a long file taken one piece at a time?
 *
 * <p>{@link stemma.ingest.stream.ByteLines} cuts bytes into lines and holds one line at most, of which it keeps no more than a
 * limit. {@link stemma.ingest.stream.Pulled} makes a stream of what a container is asked for step by step; where the container
 * cannot be read further, the stream ends in a finding and what came before counts. {@link stemma.ingest.stream.SafeXml} gives XML
 * event by event and opens nothing that it names.
 *
 * <p>All read only what is consumed, so a file of any size takes the room of its largest piece.
 *
 * <p>Trap: a step may hand on one {@link stemma.ingest.Found.Part} that flows, as the next step moves on in the same bytes.
 *
 * <p>Example: {@code Pulled.stream(file, entries::next, entries)} with a step that reads one entry of an archive.
 */
@org.jspecify.annotations.NullMarked
package stemma.ingest.stream;
