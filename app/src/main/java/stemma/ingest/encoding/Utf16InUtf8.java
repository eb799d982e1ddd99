package stemma.ingest.encoding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Bytes in UTF-16 with a byte order mark, given as UTF-8 without one. What has no meaning in them stands as U+FFFD. */
final class Utf16InUtf8 extends InputStream {

    private final Reader reader;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Holds back half of a pair until the other half comes. */
    private final Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);

    private final char[] chars = new char[1 << 13];
    private ByteArrayInputStream ready = new ByteArrayInputStream(new byte[0]);

    Utf16InUtf8(InputStream in) {
        this.reader = new InputStreamReader(in, StandardCharsets.UTF_16);
    }

    @Override
    public int read() throws IOException {
        return fill() ? ready.read() : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return fill() ? ready.read(into, offset, length) : -1;
    }

    private boolean fill() throws IOException {
        while (ready.available() == 0) {
            int read = reader.read(chars);
            if (read < 0) {
                return false;
            }
            writer.write(chars, 0, read);
            writer.flush();
            ready = new ByteArrayInputStream(bytes.toByteArray());
            bytes.reset();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
