package stemma.ingest.warc;

import java.io.Closeable;
import java.io.IOException;

/**
 * The bytes of a web archive, in one piece or in members that were packed one by one. Used by one thread.
 */
interface Bytes extends Closeable {

    /** A member whose packed bytes are damaged. Others may be whole: see {@link #resync}. */
    final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;

        Damaged(String what) {
            super(what);
        }
    }

    /**
     * Reads on in this member.
     *
     * @return how many bytes, at least one, or -1 at the end of the member
     * @throws Damaged if the member cannot be unpacked further
     */
    int read(byte[] to, int offset, int length) throws IOException;

    /** Goes to the next member, if there is one. */
    boolean next() throws IOException;

    /** Looks behind the start of a damaged member for another one that begins with a record, and goes there. */
    boolean resync() throws IOException;

    /** Where in the file something stands: the byte itself, or where the packed member begins that holds it. */
    long offset(long unpacked);
}
