package stemma.ingest.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.ingest.Content;

/**
 * Cuts a web archive into records, one in memory at a time. A record that is broken, or whose length is wrong, costs itself only:
 * the next one is found by the mark that every record begins with. Used by one thread.
 */
final class Records {

    /** A record with its header, or why there is none. */
    sealed interface Cut {

        /** Where it begins in the file, or where the packed member that holds it does. */
        long offset();
    }

    record Whole(long offset, Content bytes) implements Cut {}

    /** A record too long to be a report, of a kind that is none anyway. */
    record Passed(long offset) implements Cut {}

    record Broken(long offset, String what) implements Cut {}

    private static final String MARK = "WARC/";
    private static final String BETWEEN = "\r\n\r\n" + MARK;
    private static final int MOST_HEADER = 1 << 16;
    private static final int STEP = 1 << 16;
    private static final int SEEN = 4096;
    private static final Pattern LENGTH = Pattern.compile("\r?\ncontent-length:[ \t]*([^\r\n]*)");
    private static final Pattern NO_REPORT = Pattern.compile("\ncontent-type:[ \t]*(?:image|video|audio|font)/");

    private final Bytes bytes;
    private final Window window;
    private final int most;
    private boolean begun;

    /**
     * The records of an archive.
     *
     * @param most bytes that the content of a record may have
     */
    Records(Bytes bytes, int most) {
        this.bytes = bytes;
        this.window = new Window(bytes);
        this.most = most;
    }

    static boolean beginsWithMark(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).equals(MARK);
    }

    /** The next record; empty behind the last. */
    Optional<Cut> next() throws IOException {
        long offset = 0;
        try {
            if (!toRecord()) {
                return Optional.empty();
            }
            offset = window.offset();
            return Optional.of(record(offset));
        } catch (Bytes.Damaged e) {
            offset = bytes.offset(0);
            begun = window.resync();
            return Optional.of(new Broken(offset, "the packed record is damaged: " + e.getMessage() + "."));
        }
    }

    /** Goes to where the next record should begin. */
    private boolean toRecord() throws IOException {
        if (!begun && !(bytes instanceof PlainBytes) && !window.next()) {
            return false;
        }
        begun = true;
        skipBreaks();
        while (window.ensure(1) == 0) {
            if (!window.next()) {
                begun = false;
                return false;
            }
            skipBreaks();
        }
        return true;
    }

    private void skipBreaks() throws IOException {
        while (window.ensure(1) == 1 && (window.at(0) == '\r' || window.at(0) == '\n')) {
            window.skip(1);
        }
    }

    private Cut record(long offset) throws IOException {
        if (!window.holds(0, MARK)) {
            toMark(0);
            return new Broken(offset, "no record begins here.");
        }
        int header = headerLength();
        if (header < 0) {
            toMark(1);
            return new Broken(offset, "the record's header has no end.");
        }
        String words = window.words(header).toLowerCase(Locale.ROOT);
        Matcher length = LENGTH.matcher(words);
        if (!length.find() || !length.group(1).strip().matches("\\d{1,18}")) {
            toMark(header - 4);
            return new Broken(offset, "the record does not say how long it is.");
        }
        long declared = Long.parseLong(length.group(1).strip());
        return declared > most ? tooLong(offset, header, declared) : content(offset, header, (int) declared);
    }

    private int headerLength() throws IOException {
        int there = window.ensure(MOST_HEADER);
        String words = window.words(there);
        int end = words.indexOf("\r\n\r\n");
        return end < 0 ? -1 : end + 4;
    }

    private Cut content(long offset, int header, int length) throws IOException {
        int whole = header + length;
        if (window.ensure(whole) < whole) {
            int there = window.ensure(whole);
            toMark(header - 4);
            return new Broken(offset, lengths(length, there - header));
        }
        if (!endsAt(whole)) {
            toMark(header - 4);
            return new Broken(offset, "the record says that it has " + length + " bytes, and does not end there.");
        }
        byte[] record = window.copy(whole);
        window.skip(whole);
        return new Whole(offset, new Content.InMemory(record));
    }

    private static String lengths(long declared, long there) {
        return String.format(
                Locale.ROOT, "the record says that it has %,d bytes, and breaks off after %,d.", declared, there);
    }

    /** Whether a record ends here. Looking for the end of a packed member is what compares its checksum. */
    private boolean endsAt(int end) throws IOException {
        int at = end;
        boolean closed = window.holds(end, "\r\n\r\n");
        while (window.ensure(at + 1) > at && (window.at(at) == '\r' || window.at(at) == '\n')) {
            at++;
        }
        return closed || window.ensure(at + 1) == at || (at > end && window.holds(at, MARK));
    }

    /** Passes over a record that is too long, without trusting that it is as long as it says. */
    private Cut tooLong(long offset, int header, long declared) throws IOException {
        int seen = window.ensure(header + SEEN);
        boolean noReport =
                NO_REPORT.matcher(window.words(seen).toLowerCase(Locale.ROOT)).find();
        toMark(header - 4);
        return noReport
                ? new Passed(offset)
                : new Broken(
                        offset,
                        String.format(
                                Locale.ROOT,
                                "the record says that it has %,d bytes; a report has %,d at most.",
                                declared,
                                most));
    }

    /** Goes to the next mark behind an empty line, or to the end of the member. */
    private void toMark(int from) throws IOException {
        window.skip(from);
        int there = window.ensure(STEP);
        while (there > 0) {
            int found = window.words(there).indexOf(BETWEEN);
            if (found >= 0) {
                window.skip(found + BETWEEN.length() - MARK.length());
                return;
            }
            window.skip(Math.max(1, there - BETWEEN.length()));
            there = window.ensure(STEP);
            if (there < BETWEEN.length()) {
                window.skip(there);
                there = 0;
            }
        }
    }
}
