package stemma.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What is ahead in one member of a web archive, unpacked. Used by one thread. */
final class Window {

    private final Bytes bytes;
    private RawBytes ahead;

    Window(Bytes bytes) {
        this.bytes = bytes;
        this.ahead = member();
    }

    private RawBytes member() {
        return new RawBytes(new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return bytes.read(to, offset, length);
            }
        });
    }

    /** How many bytes are ahead in this member, up to {@code count}. */
    int ensure(int count) throws IOException {
        return Math.min(count, ahead.ensure(count));
    }

    void skip(int count) {
        ahead.skip(count);
    }

    boolean holds(int at, String ascii) throws IOException {
        if (ensure(at + ascii.length()) < at + ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (ahead.at(at + i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    int at(int index) {
        return ahead.at(index);
    }

    byte[] copy(int count) {
        return Arrays.copyOfRange(ahead.buffer(), ahead.index(), ahead.index() + count);
    }

    String words(int count) {
        return new String(ahead.buffer(), ahead.index(), count, StandardCharsets.ISO_8859_1);
    }

    /** Goes to the next member, whatever is left of this one. */
    boolean next() throws IOException {
        boolean any = bytes.next();
        ahead = member();
        return any;
    }

    /** Goes to the next member behind one that is damaged. */
    boolean resync() throws IOException {
        boolean any = bytes.resync();
        ahead = member();
        return any;
    }

    /** Where this is in the file. */
    long offset() {
        return bytes.offset(ahead.offset());
    }
}
