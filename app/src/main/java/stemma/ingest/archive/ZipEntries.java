package stemma.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;
import stemma.ingest.Allowance;
import stemma.ingest.Content;
import stemma.ingest.Found;
import stemma.ingest.SavedPages;
import stemma.ingest.SourceFile;
import stemma.ingest.Told;

/** The entries of one zip archive, in the order of its table of contents. Used by one thread, once. */
final class ZipEntries {

    private final SourceFile file;
    private final ZipFile zip;
    private final long size;
    private final Contents contents;
    private final List<String> office;
    private final Iterator<ZipArchiveEntry> entries;

    ZipEntries(SourceFile file, ZipFile zip, long size, SavedPages pages) {
        this.file = file;
        this.zip = zip;
        this.size = size;
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        List<String> paths =
                all.stream().map(entry -> EntryName.of(entry.getName()).path()).toList();
        this.contents = Contents.of(paths, pages);
        this.office = Contents.officeKinds(paths);
        this.entries = all.iterator();
    }

    boolean next(Consumer<Found> found) throws IOException {
        if (!office.isEmpty()) {
            found.accept(file.problem("it is " + office.getFirst() + ", which is not read.", office.getLast()));
            return false;
        }
        if (entries.hasNext()) {
            file.allowance().file();
            entry(entries.next(), found);
        }
        return entries.hasNext();
    }

    private void entry(ZipArchiveEntry entry, Consumer<Found> found) {
        EntryName name = EntryName.of(entry.getName());
        if (name.fault().isPresent()) {
            found.accept(file.problem(entry.getName(), name.fault().get(), EntryName.remedy()));
        } else if (entry.isUnixSymlink()) {
            found.accept(Refused.link(file, name));
        } else if (!entry.isDirectory() && !name.isHidden() && contents.wanted().test(name.path())) {
            found.accept(content(entry, name));
        }
    }

    private Found content(ZipArchiveEntry entry, EntryName name) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return file.problem(
                    name.path(),
                    "it is locked with a password; it is not read.",
                    "Unpack the archive and give the folder.");
        }
        if (!zip.canReadEntryData(entry)) {
            return file.problem(
                    name.path(),
                    "it is packed by a method that is not read (number " + entry.getMethod() + ").",
                    "Unpack the archive and give the folder.");
        }
        Allowance.Packed packed = () -> Math.min(entry.getCompressedSize(), size);
        try {
            InputStream checked = ChecksumInputStream.builder()
                    .setChecksum(new CRC32())
                    .setExpectedChecksumValue(entry.getCrc())
                    .setInputStream(zip.getInputStream(entry))
                    .get();
            Content content = new Content.Flowing(file.allowance().watch(checked, packed));
            return new Found.Part(file.part(name.path(), content), Told.nothing());
        } catch (IOException e) {
            return file.problem(
                    name.path(),
                    "it cannot be unpacked (" + SourceFile.why(e) + ").",
                    "Pack it anew where it was made.");
        }
    }
}
