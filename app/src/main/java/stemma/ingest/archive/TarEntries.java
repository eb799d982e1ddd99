package stemma.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import stemma.ingest.Allowance;
import stemma.ingest.Content;
import stemma.ingest.Found;
import stemma.ingest.SavedPages;
import stemma.ingest.SourceFile;
import stemma.ingest.Told;

/**
 * The entries of one tar archive. It is gone through twice, as it has no table of contents: once for the names. Used by one
 * thread, once.
 */
final class TarEntries {

    private static final int BUFFER = 1 << 16;

    private final SourceFile file;
    private final SeekableByteChannel channel;
    private final Contents contents;
    private final TarArchiveInputStream in;
    private int count;

    TarEntries(SourceFile file, SeekableByteChannel channel, SavedPages pages) throws IOException {
        this.file = file;
        this.channel = channel;
        this.contents = Contents.of(names(), pages);
        this.in = open(file.allowance());
    }

    private TarArchiveInputStream open(Allowance allowance) throws IOException {
        channel.position(0);
        BufferedInputStream packed = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
        packed.mark(2);
        boolean gzip = packed.read() == 0x1F && packed.read() == 0x8B;
        packed.reset();
        InputStream bytes = gzip ? new GZIPInputStream(packed, BUFFER) : packed;
        return new TarArchiveInputStream(allowance.watch(bytes, channel::position));
    }

    /** The names, as far as they can be read; what is wrong is told when the entries are read. */
    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        TarArchiveInputStream entries = open(new Allowance(file.allowance().limits()));
        try {
            for (TarArchiveEntry entry = entries.getNextEntry();
                    entry != null && names.size() < file.allowance().limits().files();
                    entry = entries.getNextEntry()) {
                names.add(EntryName.of(entry.getName()).path());
            }
        } catch (IOException | IllegalArgumentException e) {
            return names;
        }
        return names;
    }

    boolean next(Consumer<Found> found) throws IOException {
        file.allowance().file();
        try {
            TarArchiveEntry entry = in.getNextEntry();
            if (entry == null) {
                return false;
            }
            count++;
            entry(entry, found);
            return true;
        } catch (Allowance.Exceeded e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            found.accept(Refused.breaksOff(file, count, SourceFile.why(e)));
            return false;
        }
    }

    private void entry(TarArchiveEntry entry, Consumer<Found> found) {
        EntryName name = EntryName.of(entry.getName());
        if (name.fault().isPresent()) {
            found.accept(file.problem(entry.getName(), name.fault().get(), EntryName.remedy()));
        } else if (entry.isSymbolicLink() || entry.isLink()) {
            found.accept(Refused.link(file, name));
        } else if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
            found.accept(Refused.device(file, name));
        } else if (entry.isFile() && !name.isHidden() && contents.wanted().test(name.path())) {
            found.accept(new Found.Part(file.part(name.path(), new Content.Flowing(new Unclosed(in))), Told.nothing()));
        }
    }
}
