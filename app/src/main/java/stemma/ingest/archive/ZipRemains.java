package stemma.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import stemma.ingest.Allowance;
import stemma.ingest.Content;
import stemma.ingest.Found;
import stemma.ingest.SourceFile;
import stemma.ingest.Told;

/**
 * The entries of a zip archive whose table of contents is lost, as when a download broke off: one after the other, as far as they
 * go. Used by one thread, once.
 */
final class ZipRemains implements Closeable {

    private final SourceFile file;
    private final ZipArchiveInputStream in;
    private final String why;
    private final long size;
    private int count;

    ZipRemains(SourceFile file, SeekableByteChannel channel, String why) throws IOException {
        this.file = file;
        this.in = new ZipArchiveInputStream(Channels.newInputStream(channel));
        this.why = why;
        this.size = channel.size();
    }

    boolean next(Consumer<Found> found) throws IOException {
        file.allowance().file();
        try {
            ZipArchiveEntry entry = in.getNextEntry();
            if (entry == null) {
                found.accept(Refused.breaksOff(file, count, why));
                return false;
            }
            count++;
            EntryName name = EntryName.of(entry.getName());
            if (name.fault().isPresent()) {
                found.accept(file.problem(entry.getName(), name.fault().get(), EntryName.remedy()));
            } else if (!entry.isDirectory() && !name.isHidden() && in.canReadEntryData(entry)) {
                Content content =
                        new Content.Flowing(new Unclosed(file.allowance().watch(in, () -> size)));
                found.accept(new Found.Part(file.part(name.path(), content), Told.nothing()));
            }
            return true;
        } catch (Allowance.Exceeded e) {
            throw e;
        } catch (IOException e) {
            found.accept(Refused.breaksOff(file, count, SourceFile.why(e)));
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
