package stemma.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * How much may come out of one file of the input, so that an archive made to fill a disk or a day does neither. All archives
 * within a file share one allowance. Used by one thread.
 */
public final class Allowance {

    /** A ratio says nothing while little has come out. */
    private static final long RATIO_FROM = 10_000_000;

    /**
     * The limits.
     *
     * @param bytes that may be unpacked in all
     * @param ratio of unpacked bytes to packed ones, within each archive
     * @param files that may stand in archives
     * @param depth of containers in one another
     */
    public record Limits(long bytes, int ratio, int files, int depth) {

        public static Limits standard() {
            return new Limits(20_000_000_000L, 200, 200_000, 8);
        }
    }

    /** More came out than is allowed. The message is for a person. */
    public static final class Exceeded extends IOException {

        private static final long serialVersionUID = 1L;

        Exceeded(String what) {
            super(what);
        }
    }

    private final Limits limits;
    private long bytes;
    private int files;

    public Allowance(Limits limits) {
        this.limits = limits;
    }

    public Limits limits() {
        return limits;
    }

    /**
     * Counts a file that stands in an archive.
     *
     * @throws Exceeded if there were too many before
     */
    public void file() throws Exceeded {
        if (++files > limits.files()) {
            throw new Exceeded(String.format(
                    Locale.ROOT, "more than %,d files stand in it, the most that are read", limits.files()));
        }
    }

    /** The bytes of an entry, which fail with {@link Exceeded} when they become too many. */
    public InputStream watch(InputStream unpacked, Packed packed) {
        return new Watched(unpacked, packed);
    }

    /** How many packed bytes have been read so far, or will be; never less than were. */
    @FunctionalInterface
    public interface Packed {
        long bytes() throws IOException;
    }

    private void count(long read, long unpacked, Packed packed) throws IOException {
        bytes += read;
        if (bytes > limits.bytes()) {
            throw new Exceeded(String.format(
                    Locale.ROOT, "it unpacks to more than %,d bytes, the most that are read", limits.bytes()));
        }
        if (unpacked > RATIO_FROM && unpacked / limits.ratio() > packed.bytes()) {
            throw new Exceeded(String.format(
                    Locale.ROOT,
                    "it unpacks to more than %,d times its size, as archives do that are made to do harm",
                    limits.ratio()));
        }
    }

    /** Counts what passes. */
    private final class Watched extends InputStream {

        private final InputStream in;
        private final Packed packed;
        private long passed;

        Watched(InputStream in, Packed packed) {
            this.in = in;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            passed(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = in.read(to, offset, length);
            passed(Math.max(0, read));
            return read;
        }

        private void passed(int read) throws IOException {
            passed += read;
            count(read, passed, packed);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
