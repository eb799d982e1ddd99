package stemma.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files of a case folder that are still being written: each stands beside its place, under a hidden name, until all are
 * moved there. A draft that is closed before {@link #publish} leaves the folder as it was.
 */
final class Draft implements AutoCloseable {

    /** A file of the draft that is written piece by piece. */
    static final class File implements AutoCloseable {

        private final DigestOutputStream out;

        private File(OutputStream out) {
            this.out = new DigestOutputStream(new BufferedOutputStream(out), Hashes.sha256());
        }

        void write(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Hash of all that was written. */
        String sha256() {
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private final Path folder;
    private final Map<String, Path> files = new LinkedHashMap<>();

    private Draft(Path folder) {
        this.folder = folder;
    }

    /** Starts a draft; makes the folder if there is none. */
    static Draft in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Draft(folder);
    }

    /** Finds out whether a folder can be written, and leaves nothing behind in it. */
    static void probe(Path folder) throws IOException {
        try (Draft draft = in(folder);
                File file = draft.open("probe")) {
            file.write("");
        }
    }

    /** Where a file is written until the draft is published. */
    Path path(String name) throws IOException {
        Path path = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        if (files.put(name, path) == null) {
            Files.deleteIfExists(path);
        }
        return path;
    }

    File open(String name) throws IOException {
        return new File(
                Files.newOutputStream(path(name), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
    }

    /** Moves every file to its place, in the order in which they were named. */
    void publish() throws IOException {
        for (Path path : files.values()) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            Files.move(
                    file.getValue(),
                    folder.resolve(file.getKey()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        files.clear();
    }

    /** Drops what was not published. */
    @Override
    public void close() throws IOException {
        for (Path path : files.values()) {
            Files.deleteIfExists(path);
        }
        files.clear();
    }
}
