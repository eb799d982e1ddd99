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
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stemma.app.cache.Hashes;

/**
 * Files of a case folder that are still being written: each stands beside its place, under a hidden name, until all are
 * moved there. A draft that is closed before {@link #publish} leaves the folder as it was. Only one process has a draft
 * of a folder at a time.
 */
final class Draft implements AutoCloseable {

    private static final String UNFINISHED = ".part";

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
    private final FolderLock lock;
    private final SequencedMap<String, Path> files = new LinkedHashMap<>();

    private Draft(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Starts a draft; makes the folder if there is none, and removes what a build that was stopped left in it.
     *
     * @throws Trouble if another process has a draft of this folder
     */
    static Draft in(Path folder) throws IOException, Trouble {
        Files.createDirectories(folder);
        Draft draft = new Draft(folder, FolderLock.of(folder));
        try (Stream<Path> leftovers = Files.list(folder)) {
            for (Path file : leftovers.filter(Draft::isUnfinished).toList()) {
                Files.deleteIfExists(file);
            }
        }
        return draft;
    }

    private static boolean isUnfinished(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith(UNFINISHED);
    }

    /** Finds out whether a folder can be written. */
    static void probe(Path folder) throws IOException, Trouble {
        try (Draft draft = in(folder);
                File file = draft.open("probe")) {
            file.write("");
        }
    }

    /** Where a file is written until the draft is published. */
    Path path(String name) throws IOException {
        Path path = aside(name);
        if (files.put(name, path) == null) {
            Files.deleteIfExists(path);
        }
        return path;
    }

    /** Where something may stand that is needed until the draft is done, and is no part of it. */
    Path aside(String name) {
        return folder.resolve("." + name + UNFINISHED);
    }

    File open(String name) throws IOException {
        return new File(
                Files.newOutputStream(path(name), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
    }

    /** Whether every file of the draft has the bytes of the file whose place it would take. */
    boolean isAsPublished() throws IOException {
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (!isAsPublished(file)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAsPublished(Map.Entry<String, Path> file) throws IOException {
        Path published = folder.resolve(file.getKey());
        return Files.isRegularFile(published) && Files.mismatch(published, file.getValue()) < 0;
    }

    /**
     * Moves every file to its place, in the order in which they were named; one whose bytes are there already stays as it
     * is. The last file vouches for the others: it goes first and comes last, so that it is never beside files of two
     * builds.
     *
     * @return whether any file changed
     */
    Outcome.Folder publish() throws IOException {
        if (isAsPublished()) {
            return Outcome.Folder.UNCHANGED;
        }
        for (Path path : files.values()) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        Files.deleteIfExists(folder.resolve(files.lastEntry().getKey()));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            if (!isAsPublished(file)) {
                Files.move(
                        file.getValue(),
                        folder.resolve(file.getKey()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return Outcome.Folder.WRITTEN;
    }

    /** Removes files from the folder that an earlier build left and this draft has not. */
    void removeOthers(Predicate<String> of) throws IOException {
        try (Stream<Path> published = Files.list(folder)) {
            for (Path file : published.toList()) {
                String name = String.valueOf(file.getFileName());
                if (of.test(name) && !files.containsKey(name)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Drops what was not published. */
    @Override
    public void close() throws IOException {
        for (Path path : files.values()) {
            Files.deleteIfExists(path);
        }
        files.clear();
        lock.close();
    }
}
