package stemma.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of one input, wherever they are. Nothing here reaches out to a network. */
public sealed interface Content {

    /** How many of the first bytes may be looked at before anybody reads. */
    int HEAD = 1 << 16;

    /** The bytes from the first on. What flows can be opened once. */
    InputStream open() throws IOException;

    /** The first bytes, {@link #HEAD} at most; they are read again by whoever opens. */
    byte[] head() throws IOException;

    /**
     * All bytes; empty where there are more than {@code most}, of which no more are held.
     *
     * @throws IOException if they cannot be read
     */
    default Optional<byte[]> bytes(int most) throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        }
    }

    /** The bytes for who must go to and fro in them. What is no file is first written to one, which goes when the channel does. */
    default SeekableByteChannel channel() throws IOException {
        Path file = Files.createTempFile("stemma", ".part");
        try (InputStream in = open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** A file. */
    record OnDisk(Path path) implements Content {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public byte[] head() throws IOException {
            try (InputStream in = open()) {
                return in.readNBytes(HEAD);
            }
        }

        @Override
        public SeekableByteChannel channel() throws IOException {
            return FileChannel.open(path, StandardOpenOption.READ);
        }
    }

    /** Bytes that are held already. */
    final class InMemory implements Content {

        private final byte[] bytes;

        public InMemory(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] head() {
            return Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        }
    }

    /** Bytes that come by once, as those of an archive's entry. */
    final class Flowing implements Content {

        private final BufferedInputStream in;

        public Flowing(InputStream in) {
            this.in = new BufferedInputStream(in, HEAD);
        }

        @Override
        public InputStream open() {
            return in;
        }

        @Override
        public byte[] head() throws IOException {
            in.mark(HEAD);
            byte[] head = in.readNBytes(HEAD);
            in.reset();
            return head;
        }
    }
}
