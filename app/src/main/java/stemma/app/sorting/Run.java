package stemma.app.sorting;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Lines in the order of their keys, in a file that is read once, from its start. */
final class Run implements Closeable {

    /** A line with the key by which it is sorted. */
    record Keyed(String key, String line) {}

    private final DataInputStream in;
    private Optional<Keyed> next;

    private Run(DataInputStream in) throws IOException {
        this.in = in;
        this.next = read();
    }

    /** Writes sorted lines. */
    static void write(Path file, Iterator<Keyed> lines) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            while (lines.hasNext()) {
                Keyed keyed = lines.next();
                write(out, keyed.key());
                write(out, keyed.line());
            }
            out.writeInt(-1);
        }
    }

    static Run open(Path file) throws IOException {
        return new Run(new DataInputStream(new BufferedInputStream(Files.newInputStream(file))));
    }

    /** The line that comes next; none at the end. */
    Optional<Keyed> next() {
        return next;
    }

    void step() throws IOException {
        next = read();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private Optional<Keyed> read() throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return Optional.empty();
        }
        return Optional.of(new Keyed(text(length), text(in.readInt())));
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
