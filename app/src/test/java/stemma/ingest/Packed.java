package stemma.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Archives that tests make. */
public final class Packed {

    /** Something that writes. */
    @FunctionalInterface
    public interface Writing<T> {
        void to(T out) throws IOException;
    }

    private Packed() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** A zip of names and contents by turns. */
    public static byte[] zip(Object... namesAndContents) throws IOException {
        return zip(out -> {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                out.write(
                        namesAndContents[i + 1] instanceof byte[] raw ? raw : bytes((String) namesAndContents[i + 1]));
                out.closeEntry();
            }
        });
    }

    public static byte[] zip(Writing<ZipOutputStream> writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            writing.to(out);
        }
        return bytes.toByteArray();
    }

    /** An entry that is not compressed, as web archives stand in a WACZ. */
    public static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    public static byte[] tar(Writing<TarArchiveOutputStream> writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            writing.to(out);
        }
        return bytes.toByteArray();
    }

    public static void file(TarArchiveOutputStream out, String name, String text) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        byte[] content = bytes(text);
        entry.setSize(content.length);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    public static void link(TarArchiveOutputStream out, String name, String target) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(target);
        out.putArchiveEntry(entry);
        out.closeArchiveEntry();
    }
}
