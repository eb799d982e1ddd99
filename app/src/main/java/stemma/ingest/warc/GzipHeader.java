package stemma.ingest.warc;

import java.io.IOException;

/** What stands before the packed data of a member (RFC 1952, section 2.3). */
final class GzipHeader {

    private static final int FIXED = 10;
    private static final int MOST = 1 << 16;
    private static final int CHECKED = 2;
    private static final int EXTRA = 4;
    private static final int NAMED = 8;
    private static final int COMMENTED = 16;
    private static final int UNKNOWN = 0xE0;

    private GzipHeader() {}

    /** How long the header is that begins at a place; -1 where none does. */
    static int length(RawBytes raw, int at) throws IOException {
        if (raw.ensure(at + FIXED) < at + FIXED
                || raw.at(at) != 0x1F
                || raw.at(at + 1) != 0x8B
                || raw.at(at + 2) != 8
                || (raw.at(at + 3) & UNKNOWN) != 0) {
            return -1;
        }
        int flags = raw.at(at + 3);
        int end = at + FIXED;
        if ((flags & EXTRA) != 0) {
            end = raw.ensure(end + 2) < end + 2 ? -1 : end + 2 + raw.at(end) + 256 * raw.at(end + 1);
        }
        end = (flags & NAMED) == 0 ? end : behindZero(raw, end);
        end = (flags & COMMENTED) == 0 ? end : behindZero(raw, end);
        return end < 0 ? -1 : end + ((flags & CHECKED) == 0 ? 0 : 2) - at;
    }

    private static int behindZero(RawBytes raw, int from) throws IOException {
        for (int at = from; from >= 0 && at < from + MOST && raw.ensure(at + 1) > at; at++) {
            if (raw.at(at) == 0) {
                return at + 1;
            }
        }
        return -1;
    }
}
