package stemma.app.deciding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The file of decisions of a case folder. Safe for use by several threads of one program. */
public final class DecisionFile {

    /** Its name in the case folder. */
    public static final String NAME = "decisions.jsonl";

    private final Path file;

    private DecisionFile(Path file) {
        this.file = file;
    }

    /** Of a case folder; it need not be there yet. */
    public static DecisionFile in(Path folder) {
        return new DecisionFile(folder.resolve(NAME));
    }

    public Path path() {
        return file;
    }

    /**
     * Every line, also one that was not written to its end.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public synchronized List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    /**
     * Adds a line; when this returns, the disk has it.
     *
     * @param line JSON, without a line end
     * @throws IOException if it cannot be written
     */
    public synchronized void add(String line) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            lock(channel);
            channel.position(channel.size());
            String start = isAtLineStart(channel) ? "" : "\n";
            ByteBuffer bytes = ByteBuffer.wrap((start + line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Keeps other programs out until the channel is closed. */
    private static void lock(FileChannel channel) throws IOException {
        FileLock lock = channel.lock();
        if (!lock.isValid()) {
            throw new IOException("the file cannot be locked");
        }
    }

    private static boolean isAtLineStart(FileChannel channel) throws IOException {
        if (channel.size() == 0) {
            return true;
        }
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) == '\n';
    }
}
