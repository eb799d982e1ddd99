package stemma.ingest;

import java.util.List;
import java.util.stream.Stream;

/** A kind of file that reports come in. Implementations are immutable. */
public interface Format {

    /** The word that records use, as in {@code "format": "text"}. */
    String name();

    /** How names of such files end, in lower case and with the dot. */
    List<String> endings();

    /** Whether such a file begins like this. Content decides; a name does where content can be any of several. */
    boolean accepts(Head head);

    /**
     * The reports of a file, in its order, a finding for each that cannot be read, and the files within it.
     *
     * <p>Does not throw for what is wrong with the file, and fetches nothing. Reads while the stream is consumed, by one thread;
     * whoever gets the stream closes it.
     */
    Stream<? extends Found> read(SourceFile file);
}
