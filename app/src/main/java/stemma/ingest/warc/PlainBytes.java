package stemma.ingest.warc;

import java.io.IOException;
import java.io.InputStream;

/** A web archive that is not packed: one member. */
record PlainBytes(InputStream in) implements Bytes {

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        return in.read(to, offset, length);
    }

    @Override
    public boolean next() {
        return false;
    }

    @Override
    public boolean resync() {
        return false;
    }

    @Override
    public long offset(long unpacked) {
        return unpacked;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
