package stemma.ingest.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import stemma.ingest.Format;
import stemma.ingest.Found;
import stemma.ingest.Head;
import stemma.ingest.SavedPages;
import stemma.ingest.SourceFile;
import stemma.ingest.stream.Pulled;

/**
 * Opens zip archives, WACZ among them. Nothing is unpacked to disk under an entry's name.
 *
 * @param savedPages tells what only belongs to a page that was saved with its folder
 */
public record ZipFormat(SavedPages savedPages) implements Format {

    @Override
    public String name() {
        return "zip";
    }

    @Override
    public List<String> endings() {
        return List.of(".zip", ".wacz");
    }

    @Override
    public boolean accepts(Head head) {
        return head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006");
    }

    @Override
    public Stream<Found> read(SourceFile file) {
        try {
            return read(file, file.content().channel());
        } catch (IOException e) {
            return Stream.of(file.unreadable(e));
        }
    }

    private Stream<Found> read(SourceFile file, SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new KeptOpen(channel))
                    .get();
            ZipEntries entries = new ZipEntries(file, zip, size, savedPages);
            return Pulled.stream(file, entries::next, channel);
        } catch (IOException | IllegalArgumentException e) {
            channel.position(0);
            ZipRemains remains = new ZipRemains(file, channel, SourceFile.why(e));
            return Pulled.stream(file, remains::next, remains);
        }
    }
}
