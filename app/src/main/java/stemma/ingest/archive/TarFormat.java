package stemma.ingest.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.stream.Stream;
import stemma.ingest.Format;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.SavedPages;
import stemma.ingest.SourceFile;
import stemma.ingest.stream.Pulled;

/**
 * Opens tar archives, as they are or packed by gzip. Nothing is unpacked to disk.
 *
 * @param savedPages tells what only belongs to a page that was saved with its folder
 */
public record TarFormat(SavedPages savedPages) implements Format {

    private static final int MAGIC_AT = 257;
    private static final String MAGIC = "ustar";

    @Override
    public String name() {
        return "tar";
    }

    @Override
    public List<String> endings() {
        return List.of(".tar", ".tar.gz", ".tgz");
    }

    @Override
    public boolean accepts(Head head) {
        return head.unpacked().orElse(head).holdsAt(MAGIC_AT, MAGIC);
    }

    @Override
    public Stream<Found> read(SourceFile file) {
        try {
            SeekableByteChannel channel = file.content().channel();
            TarEntries entries = new TarEntries(file, channel, savedPages);
            return Pulled.stream(file, entries::next, channel);
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }
}
