package stemma.ingest.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An entry's bytes; whoever closes them does not close the archive that they come from. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        return in.read(to, offset, length);
    }

    @Override
    public void close() {}
}
