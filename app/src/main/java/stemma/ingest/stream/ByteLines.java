package stemma.ingest.stream;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Cuts bytes into lines at line feeds, holding one line at most. Used by one thread.
 *
 * <p>Of a line that is too long, no more than the limit is kept while it is read, and nothing is returned.
 */
public final class ByteLines implements Closeable {

    /**
     * One line.
     *
     * @param number from 1
     * @param bytes without the line feed; empty where there are more than the limit
     */
    public record ByteLine(long number, Optional<byte[]> bytes) {}

    private final InputStream in;
    private final int most;
    private final UnaryOperator<byte[]> recoding;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long number;

    public ByteLines(InputStream in, int most) {
        this(in, most, UnaryOperator.identity());
    }

    /**
     * Lines whose bytes are given in another encoding than they came in.
     *
     * @param most bytes that a line may have as it came
     * @param recoding takes the bytes of one line
     */
    public ByteLines(InputStream in, int most, UnaryOperator<byte[]> recoding) {
        this.in = in;
        this.most = most;
        this.recoding = recoding;
    }

    /** The next line; empty behind the last. */
    public Optional<ByteLine> next() throws IOException {
        if (at == filled && !fill()) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean fits = true;
        boolean more = true;
        while (more) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            fits &= line.size() + (end - at) <= most;
            line.write(buffer, at, fits ? end - at : 0);
            more = end == filled && fill();
            at = more ? at : Math.min(end + 1, filled);
        }
        return Optional.of(
                new ByteLine(number, fits ? Optional.of(recoding.apply(line.toByteArray())) : Optional.empty()));
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
