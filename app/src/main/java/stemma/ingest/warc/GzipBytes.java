package stemma.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A web archive whose records are packed by gzip, each a member of its own, or all in one.
 *
 * <p>Damage in one member must not cost the next, and a damaged member does not tell where it ends: the unpacker may run on into
 * its successor before it notices. So the packed bytes of a member are kept (up to a limit) while it is read, and the search for
 * the next starts right behind its first byte. Three bytes are a weak sign of a member in packed data; only one that unpacks
 * to the start of a record counts.
 */
final class GzipBytes implements Bytes {

    private static final int MOST_KEPT = 8 << 20;
    private static final int PROBE = 512;

    private final RawBytes raw;
    private Inflater inflater = new Inflater(true);
    private CRC32 checksum = new CRC32();
    private int fed;
    private boolean open;

    GzipBytes(InputStream in) {
        raw = new RawBytes(in);
    }

    @Override
    public long offset(long unpacked) {
        return raw.offset();
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (!open) {
            return -1;
        }
        try {
            int count = inflater.inflate(to, offset, length);
            while (count == 0 && !inflater.finished()) {
                if (inflater.needsDictionary()) {
                    throw new Damaged("it asks for a dictionary");
                }
                feed();
                count = inflater.inflate(to, offset, length);
            }
            checksum.update(to, offset, count);
            return count > 0 ? count : end();
        } catch (DataFormatException e) {
            throw new Damaged("its packed bytes make no sense");
        }
    }

    private void feed() throws IOException {
        if (fed > MOST_KEPT) {
            raw.skip(fed);
            fed = 0;
        }
        int there = raw.ensure(fed + 1);
        if (there <= fed) {
            throw new Damaged("it breaks off");
        }
        inflater.setInput(raw.buffer(), raw.index() + fed, there - fed);
        fed = there;
    }

    /** The eight bytes behind a member's data say what came out of it. */
    private int end() throws IOException {
        int at = fed - inflater.getRemaining();
        if (raw.ensure(at + 8) < at + 8) {
            throw new Damaged("it breaks off");
        }
        if (raw.number(at) != checksum.getValue() || raw.number(at + 4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw new Damaged("its checksum is another");
        }
        raw.skip(at + 8);
        open = false;
        return -1;
    }

    @Override
    public boolean next() throws IOException {
        if (open) {
            skipMember();
        }
        if (raw.ensure(1) == 0) {
            return false;
        }
        int header = GzipHeader.length(raw, 0);
        if (header < 0) {
            open = true; // so that the search for the next starts here
            fed = 0;
            throw new Damaged("no packed record begins here");
        }
        begin(header);
        return true;
    }

    private void skipMember() throws IOException {
        byte[] away = new byte[1 << 16];
        while (read(away, 0, away.length) >= 0) {
            // what is left of it is not wanted
        }
    }

    private void begin(int header) {
        inflater.end();
        inflater = new Inflater(true);
        checksum = new CRC32();
        fed = header;
        open = true;
    }

    @Override
    public boolean resync() throws IOException {
        for (int at = 1; raw.ensure(at + 3) >= at + 3; at++) {
            if (at > MOST_KEPT) {
                raw.skip(at);
                at = 0;
            }
            int header = GzipHeader.length(raw, at);
            if (header >= 0 && beginsRecord(at + header)) {
                raw.skip(at);
                begin(header);
                return true;
            }
        }
        open = false;
        raw.skip(raw.ensure(0));
        return false;
    }

    private boolean beginsRecord(int at) throws IOException {
        int there = raw.ensure(at + PROBE);
        Inflater probe = new Inflater(true);
        try {
            probe.setInput(raw.buffer(), raw.index() + at, Math.max(0, there - at));
            byte[] start = new byte[5];
            return probe.inflate(start) == start.length && Records.beginsWithMark(start);
        } catch (DataFormatException e) {
            return false;
        } finally {
            probe.end();
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        raw.close();
    }
}
