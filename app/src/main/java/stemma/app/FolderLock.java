package stemma.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write a case folder, which one process has at a time. The operating system takes it back when the process
 * ends, however it ends; the file that stands for it stays.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the right, at once or not at all.
     *
     * @throws Trouble if another process has it
     */
    static FolderLock of(Path folder) throws IOException, Trouble {
        Path file = folder.resolve(CaseFolder.CACHE).resolve("lock");
        Files.createDirectories(folder.resolve(CaseFolder.CACHE));
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (Optional.ofNullable(channel.tryLock()).isPresent()) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // this very process has it: the same answer as if another had
        }
        channel.close();
        throw Trouble.unreadable(
                "The case folder " + folder + " is being written by another 'stemma'; wait until that is done.");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
