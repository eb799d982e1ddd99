package stemma.app.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * What a jar holds, by its own table of contents, which lists name, sizes and checksum of each entry and ends the file
 * (APPNOTE.TXT 4.3.12 and 4.3.16). Read so because {@code ZipFile} takes a tenth of a second for the jars of Stemma, which
 * a build that has nothing to do would wait for.
 */
final class JarContents {

    private static final int END_MARK = 0x06054b50;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIZE = 12;
    private static final int END_OFFSET = 16;

    private static final int HEADER = 46;
    private static final int CHECKSUM_AND_SIZES = 16;
    private static final int NAME_LENGTH = 28;
    private static final int EXTRA_LENGTH = 30;
    private static final int COMMENT_LENGTH = 32;

    private JarContents() {}

    /** A text that changes with the name or the bytes of any entry, and not with their dates. */
    static String of(Path jar) throws IOException {
        try (FileChannel file = FileChannel.open(jar)) {
            Optional<ByteBuffer> table = table(file);
            return table.isPresent() ? summary(table.get()) : Hashes.ofFile(jar);
        }
    }

    /** The table of contents; none where the file ends in another way, as a jar of more than 4 GB does. */
    private static Optional<ByteBuffer> table(FileChannel file) throws IOException {
        long begin = Math.max(0, file.size() - END - LONGEST_COMMENT);
        ByteBuffer tail = read(file, begin, file.size() - begin);
        for (int at = tail.limit() - END; at >= 0; at--) {
            if (tail.getInt(at) == END_MARK) {
                long size = Integer.toUnsignedLong(tail.getInt(at + END_SIZE));
                long offset = Integer.toUnsignedLong(tail.getInt(at + END_OFFSET));
                return offset + size <= begin + at ? Optional.of(read(file, offset, size)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Two checksums of unlike make: each tells any change of one entry, and both together any change of many. */
    private static String summary(ByteBuffer table) {
        Checksum one = new CRC32();
        Checksum other = new CRC32C();
        int at = 0;
        while (at + HEADER <= table.limit()) {
            int name = Short.toUnsignedInt(table.getShort(at + NAME_LENGTH));
            for (Checksum sum : new Checksum[] {one, other}) {
                sum.update(table.array(), at + CHECKSUM_AND_SIZES, NAME_LENGTH - CHECKSUM_AND_SIZES);
                sum.update(table.array(), at + HEADER, name);
            }
            at += HEADER
                    + name
                    + Short.toUnsignedInt(table.getShort(at + EXTRA_LENGTH))
                    + Short.toUnsignedInt(table.getShort(at + COMMENT_LENGTH));
        }
        return Long.toHexString(one.getValue()) + " " + Long.toHexString(other.getValue());
    }

    private static ByteBuffer read(FileChannel file, long from, long length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            // a channel may give less than was asked for
        }
        return bytes.flip();
    }
}
