package stemma.ingest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A kind of file that reports come in. Implementations are immutable. */
public interface Format {

    /** The word that records use, as in {@code "format": "text"}. */
    String name();

    /** How names of such files end, in lower case and with the dot. */
    List<String> endings();

    /** Whether a file of this name is read by this format. */
    default boolean accepts(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return endings().stream().anyMatch(lower::endsWith);
    }

    /**
     * The reports of a file, in its order, and a finding for each that cannot be read.
     *
     * <p>Never throws for what is wrong with the file. Reads while the stream is consumed, by one thread; whoever gets
     * the stream closes it.
     */
    Stream<Item> read(SourceFile file);
}
