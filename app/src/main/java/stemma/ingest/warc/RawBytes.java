package stemma.ingest.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A window on a stream: what is ahead can be looked at, and what was skipped is gone. Used by one thread. */
final class RawBytes implements Closeable {

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long offset;

    RawBytes(InputStream in) {
        this.in = in;
    }

    /** Where the window begins in the stream. */
    long offset() {
        return offset;
    }

    /** How many bytes the window holds once as many as these were asked for; fewer at the end of the stream. */
    int ensure(int count) throws IOException {
        while (to - from < count) {
            if (from > 0 && buffer.length - from < Math.max(count, buffer.length / 2)) {
                System.arraycopy(buffer, from, buffer, 0, to - from);
                to -= from;
                from = 0;
            }
            if (to == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            }
            int read = in.read(buffer, to, buffer.length - to);
            if (read <= 0) {
                break;
            }
            to += read;
        }
        return to - from;
    }

    /** The byte at a place of the window, from 0 to 255. It must have been ensured. */
    int at(int index) {
        return buffer[from + index] & 0xFF;
    }

    /** Four bytes as a number, the lowest first. */
    long number(int index) {
        return at(index) | at(index + 1) << 8 | at(index + 2) << 16 | (long) at(index + 3) << 24;
    }

    /** The array behind the window, valid until more is ensured. */
    byte[] buffer() {
        return buffer;
    }

    /** Where the window begins in {@link #buffer()}. */
    int index() {
        return from;
    }

    /** Moves the window's start. */
    void skip(int count) {
        from += count;
        offset += count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
