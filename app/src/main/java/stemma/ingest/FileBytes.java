package stemma.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads whole files, up to a size. */
public final class FileBytes {

    private FileBytes() {}

    /**
     * The bytes of a file; empty where there are more than {@code most}, of which no more are read.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<byte[]> read(Path path, int most) throws IOException {
        if (Files.size(path) > most) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(most + 1);
            return bytes.length > most ? Optional.empty() : Optional.of(bytes);
        }
    }
}
